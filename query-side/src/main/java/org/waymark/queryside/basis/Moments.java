package org.waymark.queryside.basis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.registry.Bounds;
import org.waymark.registry.Defect;

/** Resolves the clocks of a question to a place in the log and a day, and waits, a bounded time, for what was asked. */
public final class Moments {

    /** How long an answer waits for the views to take in what the asker knows to be recorded. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** Years after today that may be asked for: beyond the horizon of the rows nothing new would be seen. */
    public static final int MOST_YEARS_AHEAD = 10;

    private final LogReader log;
    private final CommitEndsProjection ends;
    private final PositionGate taken;
    private final InstantSource clock;

    /** The gate is advanced at each commit's end that the views have taken in. */
    public Moments(LogReader log, CommitEndsProjection ends, PositionGate taken, InstantSource clock) {
        this.log = log;
        this.ends = ends;
        this.taken = taken;
        this.clock = clock;
    }

    /** Resolves a question asked in a zone; {@link ClockException} when it cannot be. */
    public Moment resolve(Clocks clocks, ZoneId zone) {
        KnownAt.Question question = KnownAt.read(clocks, zone);
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        requireWithin(question.asOf(), today);
        boolean caughtUp = reaches(question.minPosition()) && reaches(needed(question.knownAt()));
        LogPosition known = find(question.knownAt(), caughtUp);
        boolean provisional =
                question.knownAt() instanceof KnownAt.By by && !by.instant().isBefore(now);
        long behind = Math.max(0, log.head().position() - ends.newest().position());
        var freshness = new Freshness(provisional, behind, !caughtUp, log.claimedUpTo(), today, List.of());
        return new Moment(known, question.asOf() == null ? today : question.asOf(), today, freshness);
    }

    /** Every year costs room on an axis and time in a reckoning, so that the days to ask for end somewhere. */
    private static void requireWithin(@Nullable LocalDate asOf, LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        if (asOf != null && (asOf.getYear() < Bounds.FIRST_YEAR || asOf.isAfter(last))) {
            throw new ClockException(
                    ClockException.Kind.MALFORMED,
                    List.of(new Defect(
                            "asOf",
                            asOf.toString(),
                            "year-out-of-range",
                            "must lie between the year " + Bounds.FIRST_YEAR + " and " + last,
                            "check the year")));
        }
    }

    /** Today in a zone. */
    public LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    /** The position that the views must have before this can be answered for good. */
    private long needed(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Newest ignored -> 0;
            case KnownAt.At at -> inTheLog(at.position());
            case KnownAt.Pinned pinned -> inThisLog(pinned);
            case KnownAt.By by ->
                by.instant().isBefore(ends.newest().recordedAt())
                        ? 0
                        : log.knownAt(by.instant()).position();
        };
    }

    private long inThisLog(KnownAt.Pinned pinned) {
        String here = ends.newest().logId().value();
        if (!pinned.logId().equals(here)) {
            throw refused(
                    ClockException.Kind.OTHER_LOG,
                    pinned.logId(),
                    "other-log",
                    "is a basis of another log; this one is " + here,
                    "ask the Waymark that gave it, or leave knownAt out");
        }
        return inTheLog(pinned.position());
    }

    private long inTheLog(long position) {
        if (position > ends.newest().position() && position > log.head().position()) {
            throw refused(
                    ClockException.Kind.UNKNOWN_BASIS,
                    Long.toString(position),
                    "unknown-basis",
                    "is beyond the end of this log, which is at " + log.head().position(),
                    "give a position that an answer or a command of this log has named");
        }
        return position;
    }

    private LogPosition find(KnownAt knownAt, boolean caughtUp) {
        return switch (knownAt) {
            case KnownAt.Newest ignored -> ends.newest();
            case KnownAt.By by -> ends.knownAt(by.instant());
            case KnownAt.At at -> caughtUp ? endAt(at.position()) : ends.newest();
            case KnownAt.Pinned pinned -> caughtUp ? confirmed(pinned) : ends.newest();
        };
    }

    private LogPosition endAt(long position) {
        LogPosition end = ends.containing(position).orElseThrow();
        if (end.position() != position) {
            throw refused(
                    ClockException.Kind.UNKNOWN_BASIS,
                    Long.toString(position),
                    "inside-commit",
                    "lies inside a commit, of which nothing or all was known",
                    "ask for " + end.position() + ", the end of that commit");
        }
        return end;
    }

    private LogPosition confirmed(KnownAt.Pinned pinned) {
        LogPosition end = endAt(pinned.position());
        if (!end.hash().hex().equals(pinned.hash())) {
            throw refused(
                    ClockException.Kind.OTHER_LOG,
                    pinned.hash(),
                    "other-hash",
                    "is not the hash of position " + pinned.position() + " in this log, which is "
                            + end.hash().hex(),
                    "verify both logs: one of them is not what it was");
        }
        return end;
    }

    /** Nobody can wait for a position that the log does not have. */
    private boolean reaches(long position) {
        try {
            return taken.reached() >= position
                    || (position <= log.head().position() && taken.await(position, LONGEST_WAIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ClockException refused(
            ClockException.Kind kind, String value, String code, String reason, String remedy) {
        return new ClockException(kind, List.of(new Defect("knownAt", value, code, reason, remedy)));
    }
}
