package org.waymark.stage.criterion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.fact.Fact;
import org.waymark.record.Chain.Link;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.Verdicts;

/** How answers are put together: states into groups, groups into a count. */
final class Findings {
    private Findings() {}

    /** At least so many groups hold; groups of one key are one. */
    static Finding counted(Collection<Group> groups, int need) {
        Map<String, List<Group>> byKey = new LinkedHashMap<>();
        groups.forEach(group ->
                byKey.computeIfAbsent(group.key(), any -> new ArrayList<>()).add(group));
        List<Group> distinct = byKey.values().stream().map(Findings::merged).toList();
        return new Finding(
                Verdicts.atLeast(need, distinct.stream().map(Group::verdicts).toList()), distinct, need);
    }

    private static Group merged(List<Group> same) {
        if (same.size() == 1) {
            return same.getFirst();
        }
        Verdicts any = Verdicts.any(same.stream().map(Group::verdicts).toList());
        List<Item> items =
                same.stream().flatMap(group -> group.items().stream()).toList();
        return new Group(same.getFirst().key(), any, items);
    }

    /** A state whose beginning in force meets all conditions. */
    static <S extends Fact> Group current(String key, State<S> state, Function<Link<S>, List<Condition>> conditions) {
        List<Item> items = new ArrayList<>();
        Verdicts verdicts = state.current(link -> {
            List<Condition> asked = conditions.apply(link);
            List<Condition> all = new ArrayList<>(asked);
            all.addFirst(Conditions.inForce(state, link));
            items.add(new Item(link.start(), all));
            return Verdicts.all(asked.stream().map(Condition::verdicts).toList());
        });
        return new Group(key, verdicts, items);
    }
}
