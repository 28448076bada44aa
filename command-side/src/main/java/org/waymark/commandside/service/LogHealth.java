package org.waymark.commandside.service;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.commandside.WritingHealth;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;

/**
 * Up while commands can be recorded; otherwise the state of the database by its own name, or what stands in the way. One
 * indicator tells both: beside this one {@link WritingHealth} would turn a database that is only away into one that is down.
 */
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
        return new WritingHealth(shared.appender()).health();
    }
}
