package org.waymark.log.portable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** Writes a whole log as lines, from any adapter, beside a process that goes on writing it. */
public final class LogExport {
    /** Commits held at once: few, as one may be as large as a document. */
    private static final int COMMITS_AT_ONCE = 20;

    private final CommitLog log;
    private final LogReader reader;

    public LogExport(CommitLog log) {
        this.log = log;
        this.reader = new LogReader(log, new PositionGate(0));
    }

    /**
     * Hands over the lines up to the newest commit there is now, and answers that place. Each commit is checked against
     * the one before and each text against its digest; what does not hold ends it loudly.
     */
    public LogPosition write(Consumer<String> lines) {
        LogPosition end = reader.head();
        lines.accept(FileLines.header(log.genesis(), end));
        CommitFeed feed = reader.follow();
        while (feed.position() < end.position()) {
            List<Commit> commits = feed.next(COMMITS_AT_ONCE).stream()
                    .filter(commit -> commit.number() <= end.commit())
                    .toList();
            Set<String> ids = texts(commits);
            Map<String, Part> there = new HashMap<>();
            log.parts(ids).forEach(part -> there.put(part.id(), part));
            Set<String> others = new HashSet<>(ids);
            others.removeAll(there.keySet());
            Set<String> erased = others.isEmpty() ? Set.of() : log.erasedParts(others);
            commits.forEach(commit -> lines.accept(FileLines.commit(commit, there, erased)));
        }
        return end;
    }

    private static Set<String> texts(List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event.parts().stream())
                .map(PartDigest::id)
                .collect(Collectors.toSet());
    }
}
