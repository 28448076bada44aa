package org.waymark.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.access.AccessProperties.OpenReading;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.Passwords;
import org.waymark.access.admission.Admissions;
import org.waymark.access.rule.Gate;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;
import org.waymark.access.token.ApiTokens;

/** Who there is and what they may do, for whoever comes in: what browsers and programs have in common. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
@Import(Passwords.class)
class AccountsConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActorArgument());
    }

    @Bean
    Secrets accessSecrets(ObjectProvider<SecureRandom> random) {
        return new Secrets(random.getIfUnique(SecureRandom::new));
    }

    @Bean
    Accounts accounts(AccessStore store, Passwords passwords, Secrets secrets, Clock clock) {
        return new Accounts(store.accounts(), passwords, secrets, clock);
    }

    @Bean
    ApiTokens apiTokens(AccessStore store, Accounts accounts, Secrets secrets, Clock clock) {
        return new ApiTokens(store.tokens(), accounts, secrets, clock);
    }

    @Bean
    Admissions admissions(AccessStore store, Accounts accounts, Clock clock) {
        return new Admissions(store.admissions(), accounts, clock);
    }

    /** Open reading trusts the socket's address, so nothing may put a header's claim in its place. */
    @Bean
    Gate accessGate(AccessProperties properties, Environment environment) {
        var forwarded = environment.getProperty("server.forward-headers-strategy", "none");
        if (properties.openReading() == OpenReading.LOOPBACK && !forwarded.equalsIgnoreCase("none")) {
            throw new IllegalStateException("waymark.access.open-reading=loopback cannot go with"
                    + " server.forward-headers-strategy=" + forwarded
                    + ": behind a proxy everybody would read. Set one of them to none.");
        }
        return new Gate(properties.openReading());
    }
}
