package org.waymark.log.append;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.draft.AppendLimits;

/** Looks at the unique indexes now and then. Without them two writers could both win, so nothing may be written. */
final class IndexWatch {
    private final CommitLog log;
    private List<String> defects = List.of();
    private @Nullable Long checkedAt;

    IndexWatch(CommitLog log) {
        this.log = log;
    }

    /** The defects found at the last look, which is never older than {@link AppendLimits#INDEX_CHECK}. */
    List<String> defects() {
        long now = System.nanoTime();
        if (checkedAt == null || !defects.isEmpty() || now - checkedAt > AppendLimits.INDEX_CHECK.toNanos()) {
            defects = log.indexDefects();
            checkedAt = now;
        }
        return defects;
    }
}
