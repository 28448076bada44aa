package org.waymark.commandside;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.access.CurrentActor;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.EmbeddedLog;

/** The command side as an application has it, on a log in a fresh directory; whoever calls is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@Import(CommandSideConfiguration.class)
class CommandSideForTests implements WebMvcConfigurer {

    static final CurrentActor ACTOR = new CurrentActor("account-1", "Dana");

    @Bean(destroyMethod = "close")
    EmbeddedLog embeddedLog(@Value("${test.directory}") Path directory) {
        Clock clock = Clock.systemUTC();
        return EmbeddedLog.open(
                directory,
                clock,
                () -> Genesis.ofImport(new LogId(UUID.randomUUID().toString()), clock.instant()),
                null);
    }

    @Bean(destroyMethod = "")
    CommitLog commitLog(EmbeddedLog log) {
        return log.log();
    }

    @Bean(destroyMethod = "")
    Appender appender(EmbeddedLog log) {
        return log.appender();
    }

    @Bean
    PositionGate newest(EmbeddedLog log) {
        return log.newest();
    }

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedIn());
    }
}
