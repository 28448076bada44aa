package org.waymark.queryside.service;

import java.io.IOException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.waymark.access.AccessConfiguration;
import org.waymark.queryside.QueryConfiguration;
import org.waymark.queryside.form.FormsConfiguration;
import org.waymark.queryside.page.PagesConfiguration;

/** Shows what is recorded and takes forms. Everything is named here; nothing is scanned for. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    SharedLogConfiguration.class,
    CommandsByHttp.class,
    AccessConfiguration.class,
    QueryConfiguration.class,
    PagesConfiguration.class,
    FormsConfiguration.class,
    FirstAccountOnConsole.class
})
public class QuerySide {

    private static final Resource DEFAULTS = new ClassPathResource("org/waymark/queryside/service.properties");

    /** Axon reports its use to its maker unless it is told not to before it starts; Waymark contacts nobody. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(QuerySide.class);
        application.setDefaultProperties(PropertiesLoaderUtils.loadProperties(DEFAULTS));
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addListeners(new SettingsFirst());
        application.run(arguments);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> ready(WebServerApplicationContext context) {
        return event -> {
            var server = context.getWebServer();
            System.out.println("The query side of Waymark answers at port " + (server == null ? 0 : server.getPort()));
        };
    }
}
