package org.waymark.log.portable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.draft.AppendLimits;
import org.waymark.log.read.LogPosition;
import org.waymark.log.verify.Defect;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;

/**
 * Makes a new log of a file: the same commits at the same numbers, byte for byte, chained anew under an identity of
 * their own. Its genesis record says how much is to come, so that a restore that was cut is known as one, by everybody,
 * and goes on when it is started again.
 */
public final class LogRestore {
    private final Path file;
    private final FileHeader header;

    private LogRestore(Path file, FileHeader header) {
        this.file = file;
        this.header = header;
    }

    /** Looks at all of the file first, with the verifier's eyes: of one that is not sound nothing is ever written. */
    public static LogRestore of(Path file) throws IOException {
        Report report = Verifier.verifyFile(file);
        String said = report.defects().stream().map(Defect::toString).collect(Collectors.joining("\n"));
        switch (report.verdict()) {
            case SOUND -> {}
            case UNSOUND ->
                throw new RestoreRefusedException(
                        file + " is not what was exported, and nothing was restored:\n" + said);
            case UNREADABLE ->
                throw new RestoreRefusedException(
                        "Nothing was restored: " + said + ". Name a file that waymark export --log wrote.");
        }
        try (LogFile opened = new LogFile(file)) {
            return new LogRestore(file, opened.header());
        }
    }

    /** The record that the new log begins with. */
    public Genesis genesis(LogId fresh, Instant now) {
        return header.restoredAs(fresh, now);
    }

    /** How many entries there are to restore. */
    public long entries() {
        return header.position();
    }

    /**
     * Brings the target to the end of the file; it must be a log that began with {@link #genesis} and holds nothing else.
     * The consumer hears the position after each write. Answers where the new log stands.
     */
    public LogPosition into(CommitLog target, LongConsumer progress) throws IOException, InterruptedException {
        requireOurs(target);
        try (LogFile lines = new LogFile(file)) {
            ChainCheck old = ChainCheck.from(lines.header().genesis());
            Rechain chain = new Rechain(target.genesis());
            copy(lines, old, chain, target, progress);
            if (!old.hash().equals(header.hash())) {
                throw new RestoreRefusedException(file + " was changed while it was read. Keep it as it is, and start"
                        + " the restore again in an empty folder or database.");
            }
            return chain.end();
        } catch (LogUnavailableException e) {
            throw new RestoreRefusedException(
                    "The restore stopped: " + e.getMessage()
                            + ". Start the same restore again; it goes on where it stopped.",
                    e);
        }
    }

    private static void copy(LogFile lines, ChainCheck old, Rechain chain, CommitLog target, LongConsumer progress)
            throws InterruptedException {
        Optional<Commit> head = target.head();
        long there = head.map(Commit::number).orElse(Genesis.NUMBER);
        RestoreTarget to = new RestoreTarget(target);
        List<CarriedCommit> batch = new ArrayList<>();
        long bytes = 0;
        for (Optional<CarriedCommit> next = lines.next(); next.isPresent(); next = lines.next()) {
            CarriedCommit carried = next.get();
            old.accept(carried.commit());
            Commit commit = chain.next(carried.commit());
            if (commit.number() <= there) {
                requireSame(commit, head);
                continue;
            }
            batch.add(new CarriedCommit(commit, carried.parts(), carried.erased()));
            bytes += size(commit);
            if (batch.size() == AppendLimits.COMMITS_PER_BATCH || bytes >= AppendLimits.BYTES_PER_BATCH) {
                to.put(batch);
                progress.accept(commit.last());
                batch.clear();
                bytes = 0;
            }
        }
        to.put(batch);
        progress.accept(chain.end().position());
    }

    private void requireOurs(CommitLog target) {
        Genesis genesis = target.genesis();
        long end = target.head().map(Commit::last).orElse(0L);
        if (!header.origin().equals(genesis.restoredFrom()) || end > header.position()) {
            Optional<String> unfinished = genesis.unfinished(end);
            if (unfinished.isPresent()) {
                throw new RestoreRefusedException("There is the beginning of another restore: " + unfinished.get()
                        + ", with the file that it began with. Restore this file into an empty folder or database.");
            }
            throw new RestoreRefusedException("There is a log already, " + genesis.logId() + " with " + end
                    + " entries. Restore into an empty folder or database.");
        }
    }

    /** The hash of the newest commit that is there stands for all before it. */
    private static void requireSame(Commit rebuilt, Optional<Commit> head) {
        if (head.filter(there -> there.number() == rebuilt.number())
                .filter(there -> !there.hash().equals(rebuilt.hash()))
                .isPresent()) {
            throw new RestoreRefusedException("What an earlier restore left behind is not the beginning of this file."
                    + " Restore into an empty folder or database.");
        }
    }

    private static long size(Commit commit) {
        return commit.events().stream()
                .mapToLong(event ->
                        (long) event.payload().length() + event.metadata().length())
                .sum();
    }
}
