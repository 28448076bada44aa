package org.waymark.log.axon.stream;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.waymark.log.Commit;

/** What the log knows of an event beside its content. Read messages carry it in their metadata; it is not stored there. */
public record Recorded(long position, long commit, Instant recordedAt, String commitId, String actor) {
    private static final String POSITION = "waymark.position";
    private static final String COMMIT = "waymark.commit.number";
    private static final String RECORDED_AT = "waymark.recordedAt";
    private static final String COMMIT_ID = "waymark.commandId";
    private static final String ACTOR = "waymark.actor";

    static Recorded of(Commit commit, long position) {
        return new Recorded(position, commit.number(), commit.recordedAt(), commit.commitId(), commit.actor());
    }

    /** Of a message that came from the event store; one that is only staged has none and is refused. */
    public static Recorded of(EventMessage<?> message) {
        MetaData from = message.getMetaData();
        return new Recorded(
                Long.parseLong(value(from, POSITION)),
                Long.parseLong(value(from, COMMIT)),
                Instant.parse(value(from, RECORDED_AT)),
                value(from, COMMIT_ID),
                value(from, ACTOR));
    }

    Map<String, String> metaData() {
        return Map.of(
                POSITION, Long.toString(position),
                COMMIT, Long.toString(commit),
                RECORDED_AT, recordedAt.toString(),
                COMMIT_ID, commitId,
                ACTOR, actor);
    }

    private static String value(MetaData from, String key) {
        return Objects.requireNonNull((String) from.get(key), "the message does not come from the log: no " + key);
    }
}
