package org.waymark.rubric.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.comparison.Change.Level;
import org.waymark.rubric.criterion.Criterion;

/**
 * Compares what two versions of an indicator ask. Clauses are matched by their ids, other parts by their kind.
 */
final class CriterionComparison {
    private final Indicator indicator;
    private final List<Change> changes = new ArrayList<>();

    private CriterionComparison(Indicator indicator) {
        this.indicator = indicator;
    }

    static List<Change> of(Indicator before, Indicator after) {
        var comparison = new CriterionComparison(after);
        comparison.compare(before.id(), before.criterion(), after.criterion());
        return comparison.changes.stream().distinct().toList();
    }

    /** Compares what stands in a clause, or in the indicator outside of any. */
    private void compare(String place, Criterion before, Criterion after) {
        if (before instanceof Criterion.Clause was
                && after instanceof Criterion.Clause is
                && was.id().equals(is.id())) {
            compare(indicator.nameOf(is), was.part(), is.part());
        } else if (before.getClass() != after.getClass() || before instanceof Criterion.Clause) {
            if (!(before instanceof Criterion.Clause) && !(after instanceof Criterion.Clause)) {
                put(place, "rule", Said.kind(before), Said.kind(after));
            }
            if (!before.parts().isEmpty() || !after.parts().isEmpty()) {
                parts(place, listed(before), listed(after));
            }
        } else {
            NumberComparison.of((Record) before, (Record) after)
                    .forEach(each -> put(place, each.name(), each.before(), each.after()));
            parts(place, before.parts(), after.parts());
        }
    }

    /** The parts of a combination; anything else is a part of its own. */
    private static List<Criterion> listed(Criterion criterion) {
        boolean combines = criterion instanceof Criterion.All
                || criterion instanceof Criterion.Any
                || criterion instanceof Criterion.AtLeast;
        return combines ? criterion.parts() : List.of(criterion);
    }

    private void parts(String place, List<Criterion> before, List<Criterion> after) {
        SequencedMap<String, Criterion> was = byName(before);
        SequencedMap<String, Criterion> is = byName(after);
        SequencedSet<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        for (String name : names) {
            Criterion old = was.get(name);
            Criterion fresh = is.get(name);
            if (old != null && fresh != null) {
                compare(place, old, fresh);
            } else {
                one(place, old, fresh);
            }
        }
    }

    /** Clauses under their ids, other parts under their kind and how many of it came before. */
    private static SequencedMap<String, Criterion> byName(List<Criterion> parts) {
        SequencedMap<String, Criterion> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Criterion part : parts) {
            String name = part instanceof Criterion.Clause clause
                    ? "." + clause.id()
                    : Said.kind(part) + seen.merge(Said.kind(part), 1, Integer::sum);
            named.put(name, part);
        }
        return named;
    }

    private void one(String place, @Nullable Criterion old, @Nullable Criterion fresh) {
        Criterion there = Objects.requireNonNull(old == null ? fresh : old);
        boolean clause = there instanceof Criterion.Clause;
        Level level = clause || place.contains(".") ? Level.CLAUSE : Level.INDICATOR;
        String of = there instanceof Criterion.Clause named ? indicator.nameOf(named) : place;
        String kind = there instanceof Criterion.Clause named ? Said.kind(named.part()) : Said.kind(there);
        changes.add(
                new Change(level, of, clause ? "" : "rule", old == null ? null : kind, fresh == null ? null : kind));
    }

    private void put(String place, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(place.contains(".") ? Level.CLAUSE : Level.INDICATOR, place, what, before, after));
        }
    }
}
