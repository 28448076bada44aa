package org.waymark.queryside.service;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.settings.Danger;

/** Up while the log can be read; otherwise the state of the database by its own name, and why. Accepted dangers are told. */
final class DatabaseHealth implements HealthIndicator {

    private final Supplier<MongoState> state;
    private final Set<Danger> accepted;

    DatabaseHealth(Supplier<MongoState> state, Set<Danger> accepted) {
        this.state = state;
        this.accepted = accepted;
    }

    @Override
    public Health health() {
        MongoState now = state.get();
        Health.Builder health = now.kind() == MongoState.Kind.READY
                ? Health.up()
                : Health.status(new Status(now.kind().name()))
                        .withDetail("reason", now.reason())
                        .withDetail("since", now.since());
        return accepted.isEmpty()
                ? health.build()
                : health.withDetail("accept-unsafe", accepted).build();
    }
}
