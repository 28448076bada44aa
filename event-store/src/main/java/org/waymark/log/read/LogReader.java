package org.waymark.log.read;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.Part;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.chain.ChainHash;

/** The log for readers: what is known, in which order, and up to where at a given time. For many threads. */
public final class LogReader {
    private static final long UNKNOWN = -1;

    /** Texts in one question: an id has 36 bytes, and a question at most 16 MB. */
    private static final int PARTS_AT_ONCE = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);
    private final CommitLog log;
    private final PositionGate newest;
    private final Set<String> damaged = ConcurrentHashMap.newKeySet();
    /** See {@link #claimedUpTo}; it never changes once the log has given a time of its own. */
    private volatile long claimed = UNKNOWN;

    /** The gate is the one that the appender of this process advances; without one, what is read advances it. */
    public LogReader(CommitLog log, PositionGate newest) {
        this.log = log;
        this.newest = newest;
    }

    public Genesis genesis() {
        return log.genesis();
    }

    /** The place after the newest commit. A feed of this process that waits for more need not wait until it looks again. */
    public LogPosition head() {
        LogPosition head = log.head().map(LogPosition::after).orElseGet(this::beginning);
        newest.advance(head.position());
        return head;
    }

    /** The place before the first commit. */
    public LogPosition beginning() {
        Genesis genesis = log.genesis();
        return LogPosition.before(genesis, ChainHash.of(genesis));
    }

    /** All commits from the first. */
    public CommitFeed follow() {
        return new CommitFeed(log, newest, ChainCheck.from(log.genesis()));
    }

    /**
     * The commits after the one that contains a position. A position beyond the head is refused: whoever holds it has
     * read another log, or this one before it was cut.
     */
    public CommitFeed followAfter(long position) {
        return position == 0 ? follow() : new CommitFeed(log, newest, ChainCheck.after(holding(position)));
    }

    /** The end of the commit that contains a position. */
    public LogPosition endOf(long position) {
        return position == 0 ? beginning() : LogPosition.after(holding(position));
    }

    /** What had been recorded by an instant. */
    public LogPosition knownAt(Instant instant) {
        return log.lastRecordedBy(instant).map(LogPosition::after).orElseGet(this::beginning);
    }

    /**
     * Position of the last entry whose recorded time an import claimed; 0 where no time was claimed. Such entries stand
     * before all others: the appender takes no claim once it has given a time of its own.
     */
    public long claimedUpTo() {
        if (!log.genesis().claimedHistory()) {
            return 0;
        }
        Optional<Commit> head = log.head();
        if (head.isEmpty() || head.get().claimed()) {
            return head.map(Commit::last).orElse(0L);
        }
        if (claimed == UNKNOWN) {
            claimed = lastClaimed(head.get().last());
        }
        return claimed;
    }

    /** Halves the log until the border is found; the last entry of it is known to have a time of the log's own. */
    private long lastClaimed(long last) {
        long low = 0;
        long high = last;
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            if (holding(middle).claimed()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The texts that these commits refer to, by part, as {@link #partText} would give each one; asked for together,
     * because a database is asked over a wire.
     */
    public Map<String, Optional<String>> partTexts(List<Commit> commits) {
        Map<String, Set<Digest>> references = new LinkedHashMap<>();
        commits.stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event.parts().stream())
                .forEach(part -> references
                        .computeIfAbsent(part.id(), id -> new HashSet<>())
                        .add(part.digest()));
        Map<String, Optional<String>> texts = new HashMap<>();
        references.keySet().forEach(id -> texts.put(id, Optional.empty()));
        List<String> ids = List.copyOf(references.keySet());
        for (int from = 0; from < ids.size(); from += PARTS_AT_ONCE) {
            log.parts(ids.subList(from, Math.min(ids.size(), from + PARTS_AT_ONCE)))
                    .forEach(part -> texts.put(
                            part.id(), Optional.of(text(part, references.getOrDefault(part.id(), Set.of())))));
        }
        return texts;
    }

    private String text(Part part, Set<Digest> references) {
        String text = references.stream().allMatch(part.digest()::equals) ? part.text() : CommitLog.DAMAGED;
        return told(part.id(), text);
    }

    /** The text of a part, or nothing when it was erased; {@link CommitLog#DAMAGED} when it is not what was hashed. */
    public Optional<String> partText(String id) {
        return log.partText(id).map(text -> told(id, text));
    }

    private String told(String id, String text) {
        if (text.equals(CommitLog.DAMAGED) && damaged.add(id)) {
            LOG.error("Text {} is not the one that was recorded; waymark verify names its entry", id);
        }
        return text;
    }

    /** The parts that were asked for and turned out not to be what was hashed. */
    public Set<String> damagedParts() {
        return Set.copyOf(damaged);
    }

    private Commit holding(long position) {
        return log.containing(position)
                .orElseThrow(() -> new IllegalArgumentException(
                        "position " + position + " is not in this log, which ends at " + head().position()));
    }
}
