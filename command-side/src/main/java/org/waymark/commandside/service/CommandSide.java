package org.waymark.commandside.service;

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
import org.waymark.access.ProgramsConfiguration;
import org.waymark.commandside.CommandSideConfiguration;

/** Decides and records. Everything is named here; nothing is scanned for. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({SharedLogConfiguration.class, ProgramsConfiguration.class, CommandSideConfiguration.class, ErrorProblems.class
})
public class CommandSide {

    private static final Resource DEFAULTS = new ClassPathResource("org/waymark/commandside/service.properties");

    /** Axon reports its use to its maker unless it is told not to before it starts; Waymark contacts nobody. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(CommandSide.class);
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
            System.out.println(
                    "The command side of Waymark answers at port " + (server == null ? 0 : server.getPort()));
        };
    }
}
