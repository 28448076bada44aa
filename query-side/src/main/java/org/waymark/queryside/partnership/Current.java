package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/** States that may be in force on a day: an approximate date is given the benefit of the doubt, for the screen only. */
final class Current {

    private final Chains chains;
    private final LocalDate day;

    Current(Chains chains, LocalDate day) {
        this.chains = chains;
        this.day = day;
    }

    /** The chains of a family that may be in force, by their first starts. */
    <S extends Fact> List<Chain<S>> of(Class<S> start) {
        return chains.of(start).stream()
                .filter(chain -> begun(chain.from()) && !over(chain.until()))
                .toList();
    }

    /** What a chain says on the day: its last link that has begun. */
    <S extends Fact> Standing<S> said(Chain<S> chain) {
        return last(chain.links().stream().map(Chain.Link::start)).orElse(chain.first());
    }

    /** What the newest chain in force says, of a family of which there is one at a time. */
    <S extends Fact> Optional<S> one(Class<S> start) {
        List<Chain<S>> open = of(start);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(said(open.getLast()).fact());
    }

    /**
     * The marks that have happened and speak of what a chain says: those after that start, in the order of the rules. To
     * the first start belong all that the chain has, even one that its approximate date puts before it.
     */
    <M extends Fact> List<Standing<M>> since(Chain<?> chain, Standing<?> said, Class<M> type) {
        boolean first = said.equals(chain.first());
        return chain.marks(type).stream()
                .filter(mark -> begun(mark.span()))
                .filter(mark -> first || Standing.ORDER.compare(said, mark) < 0)
                .toList();
    }

    /** The last of these that has happened. */
    <F extends Fact> Optional<Standing<F>> last(Stream<Standing<F>> facts) {
        return facts.filter(each -> begun(each.span())).reduce((earlier, later) -> later);
    }

    boolean begun(Span span) {
        return !span.first().isAfter(day);
    }

    private boolean over(@Nullable Span end) {
        return end != null && !day.isBefore(end.last());
    }
}
