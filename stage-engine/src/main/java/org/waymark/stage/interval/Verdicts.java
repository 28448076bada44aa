package org.waymark.stage.interval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The value of a criterion on every day: {@code lo}, the days it certainly holds, within {@code hi}, the days it may.
 * All combinations work on both parts alike; only {@link #not} swaps them, since what may hold cannot certainly fail.
 */
public record Verdicts(DaySet lo, DaySet hi) {
    public static final Verdicts NEVER = new Verdicts(DaySet.NONE, DaySet.NONE);
    public static final Verdicts ALWAYS = new Verdicts(DaySet.ALL, DaySet.ALL);
    public static final Verdicts UNKNOWN = new Verdicts(DaySet.NONE, DaySet.ALL);

    public Verdicts {
        assert hi.containsAll(lo) : "certain " + lo + " beyond possible " + hi;
    }

    public static Verdicts certainly(DaySet days) {
        return new Verdicts(days, days);
    }

    public static Verdicts always(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    public static Verdicts all(Collection<Verdicts> each) {
        return each.stream().reduce(ALWAYS, Verdicts::and);
    }

    /** None of its days is certain, all that are certain here are possible. */
    public Verdicts possibly() {
        return new Verdicts(DaySet.NONE, hi);
    }

    public static Verdicts any(Collection<Verdicts> each) {
        return new Verdicts(DaySet.anyOf(los(each)), DaySet.anyOf(his(each)));
    }

    public static Verdicts atLeast(int k, Collection<Verdicts> each) {
        return new Verdicts(DaySet.inAtLeast(k, los(each)), DaySet.inAtLeast(k, his(each)));
    }

    private static List<DaySet> los(Collection<Verdicts> each) {
        return each.stream().map(Verdicts::lo).toList();
    }

    private static List<DaySet> his(Collection<Verdicts> each) {
        return each.stream().map(Verdicts::hi).toList();
    }

    public Verdicts and(Verdicts other) {
        return new Verdicts(lo.and(other.lo), hi.and(other.hi));
    }

    public Verdicts or(Verdicts other) {
        return new Verdicts(lo.or(other.lo), hi.or(other.hi));
    }

    public Verdicts not() {
        return new Verdicts(hi.not(), lo.not());
    }

    /** This value on the days where {@code known} is certain; on all others, cannot tell. */
    public Verdicts knownWhen(Verdicts known) {
        return new Verdicts(lo.and(known.lo), hi.or(known.lo.not()));
    }

    /** This value on those days, and certainly not on any other. */
    public Verdicts on(DaySet days) {
        return new Verdicts(lo.and(days), hi.and(days));
    }

    public Verdict at(LocalDate day) {
        return lo.contains(day) ? Verdict.MET : hi.contains(day) ? Verdict.CANNOT_TELL : Verdict.NOT_MET;
    }

    /** The three answers as they follow one another, over all time. */
    public Timeline<Verdict> timeline() {
        return Timeline.of(Verdict.NOT_MET).overlaid(hi, Verdict.CANNOT_TELL).overlaid(lo, Verdict.MET);
    }
}
