package org.waymark.queryside.trajectory;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.queryside.trajectory.Group.Step;
import org.waymark.queryside.trajectory.TrajectoryView.Withheld;

/**
 * Which groups are shown. A curve of a few partnerships tells of each of them, so a group of fewer than {@link #LEAST} is
 * withheld; and so is one that, taken from a wider group alone or together with its neighbors, would leave so few.
 */
final class SmallGroups {

    /** Partnerships in the smallest group that is shown. */
    static final int LEAST = 5;

    /** One order for everybody, so that everybody is refused the same groups. */
    private static final Comparator<Group> BY_NAME = Comparator.comparing(Group::toString);

    private static final Comparator<BitSet> BY_SIZE =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString);

    /** The members of every group that has enough, as places in the list. */
    private final Map<Group, BitSet> members = new TreeMap<>(BY_NAME);

    /** Members that are not shown under any name: the same partnerships may be found by several filters. */
    private final Set<BitSet> hidden = new HashSet<>();

    SmallGroups(List<Launched> all) {
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            Group.of(all.get(i))
                    .forEach(group ->
                            members.computeIfAbsent(group, id -> new BitSet()).set(place));
        }
        members.values().removeIf(each -> each.cardinality() < LEAST);
        members.values().forEach(this::hideWhatIsNearlyAll);
        List<Division> divisions = divisions();
        int before;
        do {
            before = hidden.size();
            divisions.forEach(this::hideBesideAFew);
        } while (hidden.size() > before);
    }

    /** Why a group is not shown; empty where it is. */
    Optional<Withheld> withheld(Group group) {
        BitSet found = members.get(group);
        return found == null
                ? Optional.of(Withheld.SMALL)
                : hidden.contains(found) ? Optional.of(Withheld.DERIVABLE) : Optional.empty();
    }

    private static boolean few(int size) {
        return size > 0 && size < LEAST;
    }

    /** Where some group adds only a few: they would be the difference of the two. */
    private void hideWhatIsNearlyAll(BitSet some) {
        boolean nearlyAll = members.values().stream()
                .filter(other -> few(other.cardinality() - some.cardinality()))
                .anyMatch(other -> left(some, List.of(other)).isEmpty());
        if (nearlyAll) {
            hidden.add(some);
        }
    }

    private static BitSet left(BitSet whole, Iterable<BitSet> parts) {
        BitSet left = (BitSet) whole.clone();
        parts.forEach(left::andNot);
        return left;
    }

    /** A group and the groups that one of the filters divides it into. */
    private record Division(BitSet whole, List<BitSet> parts) {}

    private List<Division> divisions() {
        record Way(Group wider, Step step) {}
        Map<Way, Set<BitSet>> parts = new LinkedHashMap<>();
        members.forEach((group, some) -> {
            for (Step step : Step.values()) {
                Group wider = group.wider(step);
                if (wider != null) {
                    parts.computeIfAbsent(new Way(wider, step), way -> new TreeSet<>(BY_SIZE))
                            .add(some);
                }
            }
        });
        return parts.entrySet().stream()
                .filter(each -> members.containsKey(each.getKey().wider()))
                .map(each -> new Division(whole(each.getKey().wider()), List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt(each -> -each.whole().cardinality()))
                .toList();
    }

    private BitSet whole(Group group) {
        return Objects.requireNonNull(members.get(group), group::toString);
    }

    /** As long as what is left beside the parts that are shown is a few, the smallest of these is hidden with it. */
    private void hideBesideAFew(Division division) {
        if (hidden.contains(division.whole())) {
            return;
        }
        for (BitSet part : division.parts()) {
            List<BitSet> shown = division.parts().stream()
                    .filter(each -> !hidden.contains(each))
                    .toList();
            if (!few(left(division.whole(), shown).cardinality())) {
                return;
            }
            hidden.add(part);
        }
    }
}
