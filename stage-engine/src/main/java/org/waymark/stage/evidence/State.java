package org.waymark.stage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Verdicts;

/**
 * A chain of facts as days: something that began, perhaps began again while it lasted, and perhaps ended. Which of its
 * beginnings is in force on a day may be uncertain, and this knows what is certain all the same.
 */
public record State<S extends Fact>(Chain<S> chain) {

    static <S extends Fact> List<State<S>> all(Chains chains, Class<S> start) {
        return chains.of(start).stream().map(State::new).toList();
    }

    /** The id it is paired by, such as the champion's; empty where a partnership has only one such state. */
    public String key() {
        return String.join(" ", chain.key().ids());
    }

    /** Whether the state holds, whichever beginning is in force. */
    public Verdicts held() {
        return current(link -> Verdicts.ALWAYS);
    }

    /** Whether the state holds and the beginning in force, the current one, meets a condition. */
    public Verdicts current(Function<Link<S>, Verdicts> condition) {
        List<DaySet> doubtful = new ArrayList<>(chain.links().size());
        List<DaySet> his = new ArrayList<>(chain.links().size());
        for (Link<S> link : chain.links()) {
            Verdicts holds = condition.apply(link);
            DaySet perhaps = mayBeInForce(link);
            doubtful.add(perhaps.minus(holds.lo()));
            his.add(perhaps.and(holds.hi()));
        }
        DaySet begun = DaySet.of(firstCertainDay(), earliest(chain.until(), null));
        DaySet lo = begun.minus(DaySet.anyOf(doubtful));
        return new Verdicts(lo, DaySet.anyOf(his));
    }

    /** The days on which this beginning may be the one in force. */
    public DaySet mayBeInForce(Link<S> link) {
        return DaySet.of(link.from().first(), latest(link.until(), chain.until()));
    }

    /** Whether this very beginning is the one in force. */
    public Verdicts inForce(Link<S> link) {
        DaySet perhaps = mayBeInForce(link);
        DaySet certain = DaySet.of(link.from().last(), earliest(link.until(), chain.until()));
        return new Verdicts(certain.and(perhaps), perhaps);
    }

    /** The fact that ends this beginning's turn, or null while nothing does. */
    public @Nullable Standing<?> endOf(Link<S> link) {
        return link.follower() == null ? chain.end() : link.follower();
    }

    private LocalDate firstCertainDay() {
        return chain.links().stream()
                .map(link -> link.from().last())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The first day on which either of the two may have ended it. */
    private static LocalDate earliest(@Nullable Span one, @Nullable Span other) {
        LocalDate a = one == null ? Interval.END : one.first();
        LocalDate b = other == null ? Interval.END : other.first();
        return a.isBefore(b) ? a : b;
    }

    /** The day on which the first of the two has certainly ended it. */
    private static LocalDate latest(@Nullable Span one, @Nullable Span other) {
        LocalDate a = one == null ? Interval.END : one.last();
        LocalDate b = other == null ? Interval.END : other.last();
        return a.isBefore(b) ? a : b;
    }
}
