package org.waymark.queryside.service;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.access.assertion.AssertionSigner;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.service.client.CommandSides;
import org.waymark.queryside.service.client.HttpCommandClient;

/** The way from a form to a command side: over HTTP, signed. */
@Configuration(proxyBeanMethods = false)
class CommandsByHttp {

    @Bean
    AssertionSigner assertionSigner(Environment environment, Clock clock) {
        return new AssertionSigner(AssertionKeys.from(environment::getProperty), clock);
    }

    @Bean
    CommandClient commandClient(@Value("${waymark.command-sides:}") String addresses, AssertionSigner signer) {
        return new HttpCommandClient(CommandSides.of(addresses), signer);
    }
}
