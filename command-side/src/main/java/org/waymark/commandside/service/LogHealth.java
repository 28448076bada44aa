package org.waymark.commandside.service;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;

/** Up while commands can be recorded; otherwise the state of the database by its own name, and what stands in the way. */
final class LogHealth implements HealthIndicator {

    private final SharedLog shared;

    LogHealth(SharedLog shared) {
        this.shared = shared;
    }

    @Override
    public Health health() {
        MongoState state = shared.state();
        if (state.kind() != MongoState.Kind.READY) {
            return Health.status(new Status(state.kind().name()))
                    .withDetail("reason", state.reason())
                    .withDetail("since", state.since())
                    .build();
        }
        Optional<AppendOutcome.Refused> obstacle = shared.appender().obstacle();
        return obstacle.map(refused -> Health.down().withDetail("reason", refused.message()))
                .orElseGet(Health::up)
                .build();
    }
}
