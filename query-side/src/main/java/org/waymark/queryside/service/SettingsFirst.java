package org.waymark.queryside.service;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.access.assertion.AssertionKeysException;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.mongodb.settings.MongoSettingsException;
import org.waymark.queryside.service.client.CommandSides;
import org.waymark.queryside.service.client.CommandSidesException;

/**
 * Looks at every setting before anything starts, and ends a start that has wrong ones with their sentences alone: an
 * operator who has three to mend learns of three, and reads no stack trace to find them.
 */
final class SettingsFirst implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** What the process ends with: the caller is at fault. */
    private static final int WRONG = 2;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> defects = defects(event.getEnvironment());
        if (!defects.isEmpty()) {
            defects.forEach(System.err::println);
            System.err.println("Nothing was started. See docs/services.md.");
            System.exit(WRONG);
        }
    }

    /** What is wrong, a sentence for each group of settings. */
    static List<String> defects(Environment environment) {
        return Stream.<Runnable>of(
                        () -> MongoSettings.from(environment::getProperty),
                        () -> AssertionKeys.from(environment::getProperty),
                        () -> CommandSides.of(environment.getProperty("waymark.command-sides", "")))
                .flatMap(SettingsFirst::defect)
                .toList();
    }

    private static Stream<String> defect(Runnable reading) {
        try {
            reading.run();
            return Stream.empty();
        } catch (MongoSettingsException | AssertionKeysException | CommandSidesException wrong) {
            return Stream.of(String.valueOf(wrong.getMessage()));
        }
    }
}
