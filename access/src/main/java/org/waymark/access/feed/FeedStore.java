package org.waymark.access.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the secret addresses of calendars are kept, under the hash of their key. */
public interface FeedStore {

    /** An address that works, who made it, and the one page whose calendar it opens. */
    record Working(
            String id,
            String account,
            String about,
            @Nullable Instant lastRead) {}

    void insert(String keyHash, String account, CalendarFeed feed);

    Optional<Working> findWorking(String keyHash);

    void touch(String id, Instant read);

    void revoke(String account, String id, Instant now);

    /** Revokes whatever an account has that works. */
    void revokeAll(String account, Instant now);

    /** The addresses of an account, newest first. */
    List<CalendarFeed> of(String account);
}
