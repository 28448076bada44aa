package org.waymark.log.mongodb;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.connection.ServerDescription;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.bson.BsonTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no read of this process is older than one before: a majority read may be answered by a primary that
 * was replaced a moment ago, and "not in the log" followed by "its stream has moved" would make a command in the log
 * look like a conflict.
 */
final class CausalSessions {
    private final MongoClient client;
    private final AtomicReference<@Nullable BsonTimestamp> seen = new AtomicReference<>();

    CausalSessions(MongoClient client) {
        this.client = client;
    }

    /** Runs one operation after everything that was seen before. The session is null where a server has none. */
    <T> T run(Function<@Nullable ClientSession, T> operation) {
        if (!supported()) {
            return operation.apply(null);
        }
        try (ClientSession session = client.startSession(
                ClientSessionOptions.builder().causallyConsistent(true).build())) {
            session.advanceOperationTime(seen.get());
            try {
                return operation.apply(session);
            } finally {
                advance(session.getOperationTime());
            }
        }
    }

    private boolean supported() {
        return client.getClusterDescription().getServerDescriptions().stream()
                .filter(ServerDescription::isOk)
                .allMatch(server -> server.getLogicalSessionTimeoutMinutes() != null);
    }

    private void advance(@Nullable BsonTimestamp time) {
        if (time != null) {
            seen.accumulateAndGet(time, (one, other) -> one == null || one.compareTo(other) < 0 ? other : one);
        }
    }
}
