package org.waymark.standalone.serve;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.waymark.access.AccessConfiguration;
import org.waymark.access.link.FirstAccountNotice;
import org.waymark.access.signin.AwayFilter;
import org.waymark.access.sqlite.EmbeddedAccessConfiguration;
import org.waymark.commandside.CommandService;
import org.waymark.commandside.CommandSideConfiguration;
import org.waymark.commandside.bulk.Importing;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.read.LogReader;
import org.waymark.queryside.QueryConfiguration;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.follow.LogFollower;
import org.waymark.queryside.form.FormsConfiguration;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.page.PagesConfiguration;
import org.waymark.standalone.ServingAddress;

/** Both sides, the embedded log and who may do what, in one process. Everything is named here; nothing is scanned for. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    LogConfiguration.class,
    AccessConfiguration.class,
    EmbeddedAccessConfiguration.class,
    CommandSideConfiguration.class,
    QueryConfiguration.class,
    PagesConfiguration.class,
    FormsConfiguration.class
})
public class StandaloneApplication {

    @Bean
    AwayFilter awayFilter() {
        return new AwayFilter(Set.of(LogUnavailableException.class));
    }

    @Bean
    CommandClient commandClient(CommandService commands) {
        return new DirectCommandClient(commands);
    }

    @Bean
    FirstAccountNotice firstAccountNotice(
            @Value("${waymark.data-directory}") Path folder, WebServerApplicationContext context) {
        return new FirstAccountOnConsole(folder, new Address(context));
    }

    /** Runs when the command side takes commands, and before anybody is told that Waymark is ready. */
    @Bean
    @ConditionalOnBooleanProperty("waymark.sample")
    ApplicationRunner sample(
            @Value("${waymark.data-directory}") Path folder, LogReader log, Importing importing, Progress views) {
        return arguments -> new SampleCommunity(folder, log, importing, views).load();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationListener<ApplicationReadyEvent> ready(
            @Value("${waymark.data-directory}") Path folder, WebServerApplicationContext context, LogFollower views) {
        var address = new Address(context);
        return event -> {
            ServingAddress.note(folder, address.toHandOver(""));
            System.out.println(Greeting.of(views, address.of("/")));
        };
    }
}
