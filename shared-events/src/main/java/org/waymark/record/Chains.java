package org.waymark.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;
import org.waymark.fact.Values.Party;

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
     * Who answers for a priority from the fact that says so on.
     *
     * @param follower the next fact that names an owner, or the end of the chain; null while it is the last word
     */
    public record Owner(
            Party party, Standing<?> named, @Nullable Standing<?> follower) {}

    /** The owners of a priority, one after the other. An identification that names none leaves the owner as it is. */
    public static List<Owner> owners(Chain<PriorityIdentified> priority) {
        NavigableMap<Standing<?>, Party> naming = new TreeMap<>(Standing.ORDER);
        priority.marks(PriorityOwnerAssigned.class)
                .forEach(each -> naming.put(each, each.fact().owner()));
        priority.links().stream().map(Chain.Link::start).forEach(each -> {
            Party owner = each.fact().owner();
            if (owner != null) {
                naming.put(each, owner);
            }
        });
        List<Owner> owners = new ArrayList<>();
        naming.forEach((named, party) -> {
            Standing<?> next = naming.higherKey(named);
            owners.add(new Owner(party, named, next == null ? priority.end() : next));
        });
        return owners;
    }
}
