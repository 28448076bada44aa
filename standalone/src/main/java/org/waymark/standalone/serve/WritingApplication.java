package org.waymark.standalone.serve;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.waymark.commandside.CommandSideConfiguration;

/** The command side alone on the embedded log, without an address: for imports. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({LogConfiguration.class, CommandSideConfiguration.class})
public class WritingApplication {

    /** Opens the log for writing; close the context to give it back. */
    public static ConfigurableApplicationContext open(Map<String, Object> settings) {
        var application = new SpringApplication(WritingApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(settings);
        return StartFailure.plainly(application::run);
    }
}
