package org.waymark.stage.naive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;

/**
 * "A start of an open key, a new selection, a new region and a new owner of a priority chain: each lasts until the span
 * of the next in its chain."
 *
 * @param links the starts, in order
 * @param end what closes the last of them, if anything does
 * @param marks the confirmations, revisions and the like of this chain
 * @param beginsA first day on which the state may begin: the first start's, unless an engagement came before
 * @param beginsB last such day
 */
record NaiveChain<S extends Fact>(
        List<Item<S>> links, @Nullable Item<?> end, List<Item<?>> marks, int beginsA, int beginsB) {

    @SuppressWarnings("unchecked") // all starts of a chain are of one class
    static NaiveChain<?> of(List<Item<?>> starts, @Nullable Item<?> end, List<Item<?>> marks) {
        List<Item<Fact>> links = (List<Item<Fact>>) (List<?>) List.copyOf(starts);
        Item<?> first = links.getFirst();
        return new NaiveChain<>(links, end, List.copyOf(marks), first.a(), first.b());
    }

    NaiveChain<S> beginning(int a, int b) {
        return new NaiveChain<>(links, end, marks, a, b);
    }

    Item<S> first() {
        return links.getFirst();
    }

    private int a(int i) {
        return i == 0 ? beginsA : links.get(i).a();
    }

    private int b(int i) {
        return i == 0 ? beginsB : links.get(i).b();
    }

    /** "One of a chain may be in force at t if its a <= t, t < the next one's b (if any) and t < d of its end (if any)." */
    boolean mayBeInForce(int i, int t) {
        return a(i) <= t && (i + 1 == links.size() || t < b(i + 1)) && (end == null || t < end.b());
    }

    /**
     * "A condition on the current one has lo: some one has b <= t, t < c of the end, and the condition is certain for
     * every one that may be in force; hi: it is possible for one that may be in force."
     */
    Two current(int t, Function<Item<S>, Two> condition) {
        boolean begun = false;
        boolean certainForEvery = true;
        boolean possible = false;
        for (int i = 0; i < links.size(); i++) {
            begun |= b(i) <= t;
            if (mayBeInForce(i, t)) {
                Two holds = condition.apply(links.get(i));
                certainForEvery &= holds.lo();
                possible |= holds.hi();
            }
        }
        boolean open = end == null || t < end.a();
        return Two.of(begun && open && certainForEvery, possible);
    }

    /** Whether the state is held at all. */
    Two current(int t) {
        return current(t, link -> Two.YES);
    }

    /** "A state at a fact: lo current on every day of its span, hi on some." */
    Two at(Item<?> fact, Function<Item<S>, Two> condition) {
        boolean every = true;
        boolean some = false;
        for (int t = fact.a(); t <= fact.b(); t++) {
            Two holds = current(t, condition);
            every &= holds.lo();
            some |= holds.hi();
        }
        return Two.of(every, some);
    }
}
