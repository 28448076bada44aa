package org.waymark.commandside;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymark.access.AccessConfiguration;
import org.waymark.commandside.request.TimeOrderedIds;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.EmbeddedLog;

/** The command side as a service of its own: the command API on the log of a data directory, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSideConfiguration.class, AccessConfiguration.class})
public class CommandSideApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CommandSideApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EmbeddedLog embeddedLog(@Value("${waymark.access.data-directory:waymark-data}") Path directory, Clock clock) {
        return EmbeddedLog.open(
                directory, clock, () -> Genesis.fresh(new LogId(new TimeOrderedIds().next()), clock.instant()), null);
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
}
