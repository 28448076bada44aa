package org.waymark.queryside.service;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.mongodb.MongoState;

/** Up while the log can be read; otherwise the state of the database by its own name, and why. */
final class DatabaseHealth implements HealthIndicator {

    private final Supplier<MongoState> state;

    DatabaseHealth(Supplier<MongoState> state) {
        this.state = state;
    }

    @Override
    public Health health() {
        MongoState now = state.get();
        return now.kind() == MongoState.Kind.READY
                ? Health.up().build()
                : Health.status(new Status(now.kind().name()))
                        .withDetail("reason", now.reason())
                        .withDetail("since", now.since())
                        .build();
    }
}
