package org.waymark.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Pairing.Role;

/** Pairs the facts of one key. First every end closes what is open at its place; then those left over look back. */
final class Sweep {

    private final Pairing.Key key;
    private final List<Standing<?>> facts;
    /** Which end closes which start. */
    private final IdentityHashMap<Standing<?>, Standing<?>> closedBy = new IdentityHashMap<>();

    private final List<Standing<?>> leftOver = new ArrayList<>();
    private final List<Chain<?>> chains = new ArrayList<>();
    private final List<Standing<?>> orphans = new ArrayList<>();

    /** What came of it: the chains, and the ends and marks that have no effect. */
    record Result(List<Chain<?>> chains, List<Standing<?>> orphans) {}

    private Sweep(Pairing.Key key, List<Standing<?>> facts) {
        this.key = key;
        this.facts = facts;
    }

    /** Pairs the facts in force of one key, given in the order of the rules. */
    static Result of(Pairing.Key key, List<Standing<?>> facts) {
        var sweep = new Sweep(key, facts);
        sweep.closeWhatIsOpen();
        sweep.lookBack();
        sweep.link();
        return new Result(sweep.chains, sweep.orphans);
    }

    private void closeWhatIsOpen() {
        @Nullable Standing<?> open = null;
        for (Standing<?> fact : facts) {
            switch (role(fact)) {
                case START -> open = fact;
                case MARK -> {}
                case END -> {
                    if (open == null) {
                        leftOver.add(fact);
                    } else {
                        closedBy.put(open, fact);
                    }
                    open = null;
                }
            }
        }
    }

    /** In log order, so that an end recorded later never takes the start of one recorded before it. */
    private void lookBack() {
        leftOver.sort(Comparator.comparingLong(Standing::place));
        for (Standing<?> end : leftOver) {
            @Nullable Standing<?> start = lastStartWithin(end);
            if (start == null) {
                orphans.add(end);
            } else {
                closedBy.put(start, end);
            }
        }
    }

    private @Nullable Standing<?> lastStartWithin(Standing<?> end) {
        for (Standing<?> fact : facts.reversed()) {
            if (role(fact) == Role.START
                    && fact.place() < end.place()
                    && end.span().contains(fact.span().first())
                    && !closedBy.containsKey(fact)) {
                return fact;
            }
        }
        return null;
    }

    /** Marks gather until a chain closes, so that those met while none is open belong to the next one. */
    private void link() {
        List<Standing<?>> starts = new ArrayList<>();
        List<Standing<?>> marks = new ArrayList<>();
        Set<Standing<?>> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
        inPlace.addAll(closedBy.values());
        leftOver.forEach(inPlace::remove);
        for (Standing<?> fact : facts) {
            @Nullable Standing<?> end = null;
            switch (role(fact)) {
                case MARK -> marks.add(fact);
                case END -> end = inPlace.contains(fact) ? fact : null;
                case START -> {
                    starts.add(fact);
                    end = closedBy.get(fact);
                    end = end == null || inPlace.contains(end) ? null : end;
                }
            }
            if (end != null) {
                chains.add(chain(starts, end, marks));
                starts.clear();
                marks.clear();
            }
        }
        if (starts.isEmpty()) {
            orphans.addAll(marks);
        } else {
            chains.add(chain(starts, null, marks));
        }
    }

    private Chain<Fact> chain(List<Standing<?>> starts, @Nullable Standing<?> end, List<Standing<?>> marks) {
        List<Chain.Link<Fact>> links = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            links.add(link(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end));
        }
        return new Chain<>(key, links, end, marks);
    }

    @SuppressWarnings("unchecked") // a standing fact is only read from
    private static Chain.Link<Fact> link(Standing<?> start, @Nullable Standing<?> follower) {
        return new Chain.Link<>((Standing<Fact>) start, follower);
    }

    private static Role role(Standing<?> fact) {
        return Pairing.of(fact.fact()).orElseThrow().role();
    }
}
