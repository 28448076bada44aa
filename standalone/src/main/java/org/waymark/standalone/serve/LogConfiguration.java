package org.waymark.standalone.serve;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.commandside.WritingHealth;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.EmbeddedLog;

/** The log in one file of the data directory, and what the two sides want of it. */
@Configuration(proxyBeanMethods = false)
public class LogConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A new log made for history takes recording times from files, and says so in its genesis record for ever. */
    @Bean
    EmbeddedLog embeddedLog(
            @Value("${waymark.data-directory}") Path folder,
            @Value("${waymark.as-history:false}") boolean asHistory,
            Clock clock,
            ObjectProvider<MeterRegistry> metrics) {
        return EmbeddedLog.open(
                folder,
                clock,
                () -> {
                    var id = new LogId(UUID.randomUUID().toString());
                    return asHistory ? Genesis.ofImport(id, clock.instant()) : Genesis.fresh(id, clock.instant());
                },
                metrics.getIfAvailable());
    }

    /** Opened and closed with the log around it. */
    @Bean(destroyMethod = "")
    CommitLog commitLog(EmbeddedLog embedded) {
        return embedded.log();
    }

    @Bean(destroyMethod = "")
    Appender appender(EmbeddedLog embedded) {
        return embedded.appender();
    }

    @Bean
    HealthIndicator writingHealthIndicator(Appender appender) {
        return new WritingHealth(appender);
    }

    @Bean
    LogReader logReader(EmbeddedLog embedded) {
        return embedded.reader();
    }

    @Bean
    PositionGate newest(EmbeddedLog embedded) {
        return embedded.newest();
    }
}
