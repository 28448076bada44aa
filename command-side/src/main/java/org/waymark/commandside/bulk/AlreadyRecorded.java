package org.waymark.commandside.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.fact.Fact;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.registry.Defect;
import org.waymark.registry.FactWriter;

/**
 * What the log holds before an import, by entry: a file that has grown since brings its new lines, and a line that was
 * changed since is told from one that is the same. It keeps each payload, some hundred bytes an entry, for one import.
 */
final class AlreadyRecorded {

    private static final int COMMITS_AT_ONCE = 500;

    private final CommitLog log;
    private final Map<String, Bytes> payloads = new HashMap<>();

    AlreadyRecorded(CommitLog log) {
        this.log = log;
        long from = 1;
        for (List<Commit> some = log.read(from, COMMITS_AT_ONCE);
                !some.isEmpty();
                some = log.read(from, COMMITS_AT_ONCE)) {
            some.forEach(commit -> commit.events().forEach(event -> payloads.put(event.id(), event.payload())));
            from = some.getLast().number() + 1;
        }
    }

    boolean holds(ImportedFact line) {
        return payloads.containsKey(line.fact().entry());
    }

    /** What is wrong with recording a line that is here already: that it says something else now. */
    Optional<Defect> changed(ImportedFact line) {
        Fact fact = line.fact();
        boolean same = Objects.equals(payloads.get(fact.entry()), Bytes.of(FactWriter.payload(fact)))
                && line.texts().entrySet().stream()
                        .allMatch(text -> log.partText(text.getKey())
                                .map(text.getValue()::equals)
                                .orElse(true));
        return same
                ? Optional.empty()
                : Optional.of(new Defect(
                        "entry",
                        fact.entry(),
                        "changed-since",
                        "This line was imported before, and said something else then",
                        "Leave it as it was, and correct it with a line EntryCorrected"));
    }
}
