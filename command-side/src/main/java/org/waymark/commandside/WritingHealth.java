package org.waymark.commandside;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome.Refused;

/** Up while commands can be recorded. Without it the first to learn of a log that takes nothing is who records a meeting. */
public final class WritingHealth implements HealthIndicator {

    private final Appender appender;

    public WritingHealth(Appender appender) {
        this.appender = appender;
    }

    @Override
    public Health health() {
        return appender.obstacle()
                .map(WritingHealth::down)
                .orElseGet(() -> Health.up().build());
    }

    private static Health down(Refused obstacle) {
        return Health.down()
                .withDetail("code", obstacle.code())
                .withDetail("reason", obstacle.message())
                .build();
    }
}
