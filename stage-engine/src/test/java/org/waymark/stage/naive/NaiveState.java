package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.waymark.fact.Fact;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Span;

/** "In force" and the sentences about points, each as the rules say it about one day. */
final class NaiveState {
    private NaiveState() {}

    static boolean started(LocalDate day, LocalDate t) {
        return !t.isBefore(day);
    }

    static Two happened(Span p, LocalDate t) {
        return new Two(started(p.last(), t), started(p.first(), t));
    }

    static Two notOlder(Span p, LocalDate t, int months) {
        LocalDate back = t.minusMonths(months);
        return new Two(back.isBefore(p.first()), back.isBefore(p.last()));
    }

    static Two within(Span p, LocalDate t, int months) {
        Two two = notOlder(p, t, months);
        return new Two(started(p.last(), t) && two.lo(), started(p.first(), t) && two.hi());
    }

    /** One of a chain may be in force if it may have begun, the next has not certainly begun, nor the end come. */
    static <S extends Fact> boolean mayBeInForce(Chain<S> chain, int i, LocalDate t) {
        List<Link<S>> links = chain.links();
        boolean begun = started(links.get(i).start().span().first(), t);
        boolean notReplaced = i + 1 == links.size()
                || t.isBefore(links.get(i + 1).start().span().last());
        boolean notEnded = chain.end() == null || t.isBefore(chain.end().span().last());
        return begun && notReplaced && notEnded;
    }

    static <S extends Fact> Two current(Chain<S> chain, LocalDate t, Function<S, Two> condition) {
        boolean someCertain = false;
        boolean certainForAll = true;
        boolean possible = false;
        for (int i = 0; i < chain.links().size(); i++) {
            someCertain |= started(chain.links().get(i).start().span().last(), t);
            if (mayBeInForce(chain, i, t)) {
                Two holds = condition.apply(chain.links().get(i).start().fact());
                certainForAll &= holds.lo();
                possible |= holds.hi();
            }
        }
        boolean notEnded = chain.end() == null || t.isBefore(chain.end().span().first());
        return new Two(someCertain && notEnded && certainForAll, possible);
    }

    static boolean someDay(Span span, java.util.function.Predicate<LocalDate> holds) {
        return span.first().datesUntil(span.last().plusDays(1)).anyMatch(holds);
    }

    static boolean everyDay(Span span, java.util.function.Predicate<LocalDate> holds) {
        return span.first().datesUntil(span.last().plusDays(1)).allMatch(holds);
    }
}
