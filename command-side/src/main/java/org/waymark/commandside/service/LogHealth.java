package org.waymark.commandside.service;

import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.waymark.commandside.WritingHealth;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;
import org.waymark.log.mongodb.settings.Danger;

/**
 * Up while commands can be recorded; otherwise the state of the database by its own name, or what stands in the way. One
 * indicator tells both: beside this one {@link WritingHealth} would turn a database that is only away into one that is
 * down. Accepted dangers are told.
 */
final class LogHealth implements HealthIndicator {

    private final SharedLog shared;
    private final Set<Danger> accepted;

    LogHealth(SharedLog shared, Set<Danger> accepted) {
        this.shared = shared;
        this.accepted = accepted;
    }

    /** The state is looked at last: to ask whether commands can be recorded may be what finds the database away. */
    @Override
    public Health health() {
        Health writing = new WritingHealth(shared.appender()).health();
        MongoState state = shared.state();
        Health.Builder health = state.kind() == MongoState.Kind.READY
                ? Health.status(writing.getStatus()).withDetails(writing.getDetails())
                : Health.status(new Status(state.kind().name()))
                        .withDetail("reason", state.reason())
                        .withDetail("since", state.since());
        return accepted.isEmpty()
                ? health.build()
                : health.withDetail("accept-unsafe", accepted).build();
    }
}
