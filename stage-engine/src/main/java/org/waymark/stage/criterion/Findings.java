package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.fact.Fact;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.criterion.Share;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Finding.Score;
import org.waymark.stage.criterion.Finding.Scoring;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Tally;
import org.waymark.stage.interval.Verdicts;

/** How answers are put together: states into groups, groups into counts and shares. */
public final class Findings {
    private static final int IN_CERTAIN = 0;
    private static final int IN_POSSIBLE = 1;
    private static final int OUT_CERTAIN = 2;
    private static final int OUT_POSSIBLE = 3;
    private static final int ALL_CERTAIN = 4;
    private static final int ALL_POSSIBLE = 5;
    private static final int COUNTS = 6;

    private Findings() {}

    /** At least so many groups hold; groups of one key are one. */
    public static Finding counted(Collection<Group> groups, int need) {
        List<Group> distinct = distinct(groups);
        return new Finding(Verdicts.atLeast(need, verdicts(distinct)), distinct, counting(distinct, need));
    }

    /** As many of the groups as hold; how many are needed. */
    public static Scoring counting(List<Group> groups, long need) {
        return day -> new Score(holding(groups, true, day), holding(groups, false, day), need, 0);
    }

    public static List<Verdicts> verdicts(Collection<Group> groups) {
        return groups.stream().map(Group::verdicts).toList();
    }

    private static long holding(List<Group> groups, boolean certainly, LocalDate day) {
        return groups.stream()
                .map(Group::verdicts)
                .filter(each -> (certainly ? each.lo() : each.hi()).contains(day))
                .count();
    }

    /** Groups of one key as one, which holds if any of them does. */
    public static List<Group> distinct(Collection<Group> groups) {
        Map<String, List<Group>> byKey = new LinkedHashMap<>();
        groups.forEach(group ->
                byKey.computeIfAbsent(group.key(), any -> new ArrayList<>()).add(group));
        return byKey.values().stream().map(Findings::merged).toList();
    }

    private static Group merged(List<Group> same) {
        if (same.size() == 1) {
            return same.getFirst();
        }
        Verdicts any = Verdicts.any(verdicts(same));
        return new Group(
                same.getFirst().key(),
                any,
                () -> same.stream().flatMap(group -> group.items().stream()).toList());
    }

    /**
     * One of those of whom a share is asked.
     *
     * @param in when it belongs to the share
     * @param out when it is among the others
     * @param all when it is one or the other
     */
    public record Member(Group in, Verdicts out, Verdicts all) {
        /** Belongs to the whole on some days and, as such, to the share on some. */
        public static Member of(Group whole, Verdicts share) {
            Group in = new Group(whole.key(), whole.verdicts().and(share), whole.source());
            return new Member(in, whole.verdicts().and(share.not()), whole.verdicts());
        }
    }

    /**
     * Such a share of the members, once there are so many; fewer and nobody can tell, and none that may be one is not met.
     */
    public static Finding share(List<Member> members, Share share, int atLeast) {
        Tally tally = new Tally(COUNTS);
        for (Member member : members) {
            tally.add(IN_CERTAIN, member.in.verdicts().lo());
            tally.add(IN_POSSIBLE, member.in.verdicts().hi());
            tally.add(OUT_CERTAIN, member.out.lo());
            tally.add(OUT_POSSIBLE, member.out.hi());
            tally.add(ALL_CERTAIN, member.all.lo());
            tally.add(ALL_POSSIBLE, member.all.hi());
        }
        DaySet lo = tally.where(count -> count[ALL_CERTAIN] >= atLeast
                && share.isReachedBy(count[IN_CERTAIN], count[IN_CERTAIN] + count[OUT_POSSIBLE]));
        DaySet hi = tally.where(count -> count[ALL_POSSIBLE] > 0
                && (count[ALL_CERTAIN] < atLeast
                        || share.isReachedBy(count[IN_POSSIBLE], count[IN_POSSIBLE] + count[OUT_CERTAIN])));
        List<Group> groups = members.stream().map(Member::in).toList();
        return new Finding(new Verdicts(lo, hi), groups, day -> score(members, groups, atLeast, day));
    }

    private static Score score(List<Member> members, List<Group> groups, int atLeast, LocalDate day) {
        long of =
                members.stream().filter(member -> member.all.hi().contains(day)).count();
        return new Score(holding(groups, true, day), holding(groups, false, day), atLeast, of);
    }

    /** A state whose beginning in force meets all conditions. */
    public static <S extends Fact> Group current(
            String key, State<S> state, Function<Link<S>, List<Condition>> conditions) {
        return currentAs(key, state, link -> true, conditions);
    }

    /** A state whose beginning in force is such a one and meets all conditions; the others are nothing to it. */
    public static <S extends Fact> Group currentAs(
            String key, State<S> state, Predicate<Link<S>> such, Function<Link<S>, List<Condition>> conditions) {
        Verdicts verdicts = state.current(link -> such.test(link) ? all(conditions.apply(link)) : Verdicts.NEVER);
        return new Group(
                key,
                verdicts,
                () -> state.links().stream()
                        .filter(such)
                        .map(link -> new Item(link.start(), List.of(Conditions.inForce(state, link)))
                                .alsoHeldTo(conditions.apply(link)))
                        .toList());
    }

    private static Verdicts all(List<Condition> conditions) {
        return Verdicts.all(conditions.stream().map(Condition::verdicts).toList());
    }

    /** One entry, held to conditions. */
    public static Group entry(String key, Item item) {
        return new Group(key, item.verdicts(), () -> List.of(item));
    }
}
