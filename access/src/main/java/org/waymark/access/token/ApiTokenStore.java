package org.waymark.access.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where API tokens are kept, under the hash of their key. */
public interface ApiTokenStore {

    /** A token that opens, and whom it opens for. */
    record Working(String id, String account, @Nullable Instant lastUsed) {}

    void insert(String id, String keyHash, String account, String name, Instant created);

    Optional<Working> findWorking(String keyHash);

    void touch(String id, Instant used);

    void revoke(String account, String id, Instant now);

    /** Revokes whatever an account has that works. */
    void revokeAll(String account, Instant now);

    /** The tokens of an account, newest first. */
    List<ApiToken> of(String account);
}
