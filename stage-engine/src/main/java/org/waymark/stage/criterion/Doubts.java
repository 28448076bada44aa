package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.explanation.Reason;

/**
 * Why nobody can tell on a day whether a condition is met. A condition knows what it hangs on, and nothing else does: the
 * entry that is held to it may be dated to the month and yet be in doubt for another reason.
 */
@FunctionalInterface
public interface Doubts {
    Doubts NONE = day -> List.of();

    List<Reason> on(LocalDate day);

    default Doubts and(Doubts more) {
        return day -> Stream.concat(on(day).stream(), more.on(day).stream()).toList();
    }

    /** The dates of the entries that may serve on the day or may not. */
    static Doubts ofDates(Supplier<List<Support>> hangsOn) {
        return day -> approximate(hangsOn.get().stream()
                .filter(each -> isOpen(each, day))
                .map(each -> each.point().entry()));
    }

    private static boolean isOpen(Support each, LocalDate day) {
        return each.verdicts().hi().contains(day) && !each.verdicts().lo().contains(day);
    }

    /** The dates of entries of which nobody knows whether they have happened by the day. */
    static Doubts ofHappening(Collection<? extends Standing<?>> entries) {
        return day -> approximate(entries.stream()
                .filter(each ->
                        each.span().contains(day) && day.isBefore(each.span().last())));
    }

    /** The dates of entries of which nobody knows how they lie to a fact, whatever the day. */
    static Doubts around(Span fact, Collection<? extends Standing<?>> entries) {
        return day -> approximate(entries.stream().filter(each -> meet(each.span(), fact)));
    }

    private static boolean meet(Span one, Span other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static List<Reason> approximate(Stream<? extends Standing<?>> entries) {
        return entries.filter(each -> each.span().first().isBefore(each.span().last()))
                .<Reason>map(Reason.ApproximateDate::of)
                .distinct()
                .toList();
    }
}
