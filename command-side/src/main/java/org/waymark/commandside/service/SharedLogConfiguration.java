package org.waymark.commandside.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.waymark.access.mongodb.MongoAccess;
import org.waymark.access.signin.AwayFilter;
import org.waymark.access.store.AccessAwayException;
import org.waymark.access.store.AccessStore;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.Appender;
import org.waymark.log.mongodb.MongoConnection;
import org.waymark.log.mongodb.SharedLog;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.read.PositionGate;

/** The log and the accounts in MongoDB, which need not answer when this starts. */
@Configuration(proxyBeanMethods = false)
class SharedLogConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MongoSettings mongoSettings(Environment environment) {
        return MongoSettings.from(environment::getProperty);
    }

    @Bean
    SharedLog sharedLog(MongoSettings settings, Clock clock, ObjectProvider<MeterRegistry> metrics) {
        return SharedLog.open(
                settings,
                clock,
                () -> Genesis.fresh(new LogId(UUID.randomUUID().toString()), clock.instant()),
                metrics.getIfAvailable());
    }

    /** Opened and closed with the log around it. */
    @Bean(destroyMethod = "")
    CommitLog commitLog(SharedLog shared) {
        return shared.log();
    }

    @Bean(destroyMethod = "")
    Appender appender(SharedLog shared) {
        return shared.appender();
    }

    @Bean
    PositionGate newest(SharedLog shared) {
        return shared.newest();
    }

    /** In the database of the log, unless another of the same servers is named. */
    @Bean
    AccessStore accessStore(MongoSettings settings, @Value("${waymark.access.database:}") String other) {
        return MongoAccess.open(MongoConnection.besideTheLog(settings), other.isBlank() ? settings.database() : other);
    }

    @Bean
    AwayFilter awayFilter() {
        return new AwayFilter(Set.of(AccessAwayException.class, LogUnavailableException.class));
    }

    @Bean
    HealthIndicator logHealthIndicator(SharedLog shared, MongoSettings settings) {
        return new LogHealth(shared, settings.accepted());
    }
}
