package org.waymark.log.verify;

import org.jspecify.annotations.Nullable;

/** The row of {@code genesis}, as it is. */
record RawGenesis(
        long version,
        String logId,
        long createdAt,
        String algorithm,
        long claimedHistory,
        @Nullable String restoredLogId,
        long restoredPosition,
        String restoredHash,
        String hash) {}
