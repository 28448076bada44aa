package org.waymark.log.verify.raw;

import org.jspecify.annotations.Nullable;

/** The genesis record, as it is. */
public record RawGenesis(
        long version,
        String logId,
        long createdAt,
        String algorithm,
        long claimedHistory,
        @Nullable String restoredLogId,
        long restoredPosition,
        String restoredHash,
        String hash) {}
