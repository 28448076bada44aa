package org.waymark.access.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An API token as its owner sees it: everything but the key. */
public record ApiToken(
        String id,
        String name,
        Instant created,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {}
