package org.waymark.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept, under the hash of their id. */
public interface SessionStore {

    /** One stored session; its attributes as JSON text. */
    record Row(
            String idHash,
            @Nullable String account,
            Instant created,
            Instant lastAccess,
            Duration idleLimit,
            Instant expires,
            String attributes) {}

    void put(Row row);

    /** Only if it is still there: a session ended meanwhile by another request stays ended. */
    boolean replace(String storedIdHash, Row row);

    Optional<Row> find(String idHash);

    void delete(String idHash);

    /** Ends all sessions of an account but one; answers how many. */
    int deleteOf(String account, String exceptIdHash);

    void deleteExpiredBefore(Instant instant);
}
