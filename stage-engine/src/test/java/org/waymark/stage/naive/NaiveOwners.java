package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;
import org.waymark.fact.Values.Party;

/**
 * "Owner of a priority at t: the one in force in the chain of identification (if it names one) and assignments".
 *
 * @param end what closes the priority, and its owner with it
 */
record NaiveOwners(List<Named> named, @Nullable Item<?> end) {
    static final NaiveOwners NONE = new NaiveOwners(List.of(), null);

    record Named(Item<?> fact, Party owner) {}

    static NaiveOwners of(NaiveChain<PriorityIdentified> priority) {
        List<Named> named = new ArrayList<>();
        for (Item<PriorityIdentified> link : priority.links()) {
            Party owner = link.fact().owner();
            if (owner != null) {
                named.add(new Named(link, owner));
            }
        }
        for (Item<?> mark : priority.marks()) {
            if (mark.fact() instanceof PriorityOwnerAssigned assigned) {
                named.add(new Named(mark, assigned.owner()));
            }
        }
        named.sort((one, other) -> Item.ORDER.compare(one.fact, other.fact));
        return new NaiveOwners(List.copyOf(named), priority.end());
    }

    /** "with owner: one happened by t". */
    Two someBy(Day day) {
        return Two.any(named, each -> day.happened(each.fact));
    }

    /** "In force" of section 2, for the owners of one priority. */
    Two current(int t, Function<Party, Two> condition) {
        boolean begun = false;
        boolean certainForEvery = true;
        boolean possible = false;
        for (int i = 0; i < named.size(); i++) {
            begun |= named.get(i).fact.b() <= t;
            boolean notReplaced =
                    i + 1 == named.size() || t < named.get(i + 1).fact.b();
            boolean notEnded = end == null || t < end.b();
            if (named.get(i).fact.a() <= t && notReplaced && notEnded) {
                Two holds = condition.apply(named.get(i).owner);
                certainForEvery &= holds.lo();
                possible |= holds.hi();
            }
        }
        boolean open = end == null || t < end.a();
        return Two.of(begun && open && certainForEvery, possible);
    }
}
