package org.waymark.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;

/**
 * Every state that lasts, paired from the facts in force. A family is named by the fact that starts it: the chains of
 * {@code PartnerJoined} are the partners.
 */
public final class Chains {

    private final Map<Class<?>, List<Chain<?>>> byStart = new HashMap<>();
    private final List<Standing<?>> orphans = new ArrayList<>();

    private Chains() {}

    /** Pairs what is in force. */
    public static Chains of(Reading reading) {
        Map<Pairing.Key, List<Standing<?>>> byKey = new LinkedHashMap<>();
        for (Standing<?> fact : reading.facts()) {
            Pairing.of(fact.fact())
                    .ifPresent(pairing -> byKey.computeIfAbsent(pairing.key(), key -> new ArrayList<>())
                            .add(fact));
        }
        var result = new Chains();
        byKey.forEach(result::pair);
        result.byStart
                .values()
                .forEach(chains -> chains.sort((one, other) -> Standing.ORDER.compare(one.first(), other.first())));
        result.orphans.sort(Standing.ORDER);
        return result;
    }

    /** Pairs the facts of one key alone, given in the order of the rules. */
    public static Chains of(Pairing.Key key, List<Standing<?>> facts) {
        var result = new Chains();
        result.pair(key, facts);
        return result;
    }

    private void pair(Pairing.Key key, List<Standing<?>> facts) {
        Sweep.Result paired = Sweep.of(key, facts);
        orphans.addAll(paired.orphans());
        for (Chain<?> chain : paired.chains()) {
            byStart.computeIfAbsent(chain.first().fact().getClass(), type -> new ArrayList<>())
                    .add(chain);
        }
    }

    /** All chains of a family, by their first starts. */
    @SuppressWarnings("unchecked") // all starts of a family are of one class
    public <S extends Fact> List<Chain<S>> of(Class<S> start) {
        return (List<Chain<S>>) (List<?>) List.copyOf(byStart.getOrDefault(start, List.of()));
    }

    /** The chains of one id within a family, by their first starts. */
    public <S extends Fact> List<Chain<S>> of(Class<S> start, String id) {
        return of(start).stream().filter(chain -> chain.id().equals(id)).toList();
    }

    /** Ends and marks that have no effect, because what they spoke of is no longer in force or was corrected away. */
    public List<Standing<?>> orphans() {
        return List.copyOf(orphans);
    }

    /**
     * Who answers for a priority, one after the other: each owner holds from the fact that names it until the next such
     * fact, the last until the chain ends.
     */
    public static List<Chain.Link<? extends Fact>> owners(Chain<PriorityIdentified> priority) {
        List<Standing<?>> naming = new ArrayList<>(priority.marks(PriorityOwnerAssigned.class));
        for (Chain.Link<PriorityIdentified> link : priority.links()) {
            if (link.start().fact().owner() != null) {
                naming.add(link.start());
            }
        }
        naming.sort(Standing.ORDER);
        List<Chain.Link<? extends Fact>> owners = new ArrayList<>();
        for (int i = 0; i < naming.size(); i++) {
            owners.add(new Chain.Link<>(naming.get(i), i + 1 < naming.size() ? naming.get(i + 1) : priority.end()));
        }
        return owners;
    }
}
