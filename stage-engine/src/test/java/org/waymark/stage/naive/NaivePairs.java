package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.*;
import org.waymark.fact.Exemption.*;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.*;

/** "Pairing" of section 2: states from their starts, ends and marks, by key. */
final class NaivePairs {
    private enum Role {
        START,
        END,
        MARK
    }

    private record Part(Role role, String key) {}

    private final List<NaiveChain<?>> chains = new ArrayList<>();

    NaivePairs(List<Item<?>> items) {
        Map<String, List<Item<?>>> byKey = new LinkedHashMap<>();
        for (Item<?> item : items) {
            Part part = part(item.fact());
            if (part != null) {
                byKey.computeIfAbsent(part.key, key -> new ArrayList<>()).add(item);
            }
        }
        byKey.values().forEach(this::pair);
        chains.sort(Comparator.comparing(chain -> chain.links().getFirst(), Item.ORDER));
    }

    /** All states that facts of this class start. */
    @SuppressWarnings("unchecked") // all starts of a chain are of one class
    <S extends Fact> List<NaiveChain<S>> of(Class<S> start) {
        List<NaiveChain<S>> found = new ArrayList<>();
        for (NaiveChain<?> chain : chains) {
            if (start.isInstance(chain.links().getFirst().fact())) {
                found.add((NaiveChain<S>) chain);
            }
        }
        return found;
    }

    /** The table; disputes, determinations and affiliations are never judged. */
    private static @Nullable Part part(Fact fact) {
        return switch (fact) {
            case CoordinatorAppointed f -> new Part(Role.START, "coordinator " + f.holder());
            case CoordinatorEnded f -> new Part(Role.END, "coordinator " + f.holder());
            case CoordinatorConfirmed f -> new Part(Role.MARK, "coordinator " + f.holder());
            case PartnerJoined f -> new Part(Role.START, "partner " + f.org());
            case PartnerLeft f -> new Part(Role.END, "partner " + f.org());
            case SupportTeamMemberJoined f -> new Part(Role.START, "support " + f.person());
            case SupportTeamMemberLeft f -> new Part(Role.END, "support " + f.person());
            case JointCommitmentSigned f -> new Part(Role.START, "commitment " + f.commitment());
            case JointCommitmentWithdrawn f -> new Part(Role.END, "commitment " + f.commitment());
            case JointCommitmentJoined f -> new Part(Role.MARK, "commitment " + f.commitment());
            case ChampionAdded f -> new Part(Role.START, "champion " + f.person());
            case ChampionStoodDown f -> new Part(Role.END, "champion " + f.person());
            case LaunchScheduled f -> new Part(Role.START, "launch " + f.launch());
            case LaunchCancelled f -> new Part(Role.END, "launch " + f.launch());
            case StrategicPlanAdopted f -> new Part(Role.START, "plan " + f.plan());
            case StrategicPlanRetired f -> new Part(Role.END, "plan " + f.plan());
            case StrategicPlanRevised f -> new Part(Role.MARK, "plan " + f.plan());
            case PriorityIdentified f -> new Part(Role.START, "priority " + f.priority());
            case PriorityClosed f -> new Part(Role.END, "priority " + f.priority());
            case PriorityOwnerAssigned f -> new Part(Role.MARK, "priority " + f.priority());
            case ActionPlanned f -> new Part(Role.START, "action " + f.action());
            case ActionCompleted f -> new Part(Role.END, "action " + f.action());
            case ActionAbandoned f -> new Part(Role.END, "action " + f.action());
            case ActionStarted f -> new Part(Role.MARK, "action " + f.action());
            case ActivityRecorded f -> new Part(Role.START, "activity " + f.activity());
            case ActivityEnded f -> new Part(Role.END, "activity " + f.activity());
            case ActivityConfirmed f -> new Part(Role.MARK, "activity " + f.activity());
            case AttestationGiven f -> new Part(Role.START, "attestation " + f.attestation());
            case AttestationWithdrawn f -> new Part(Role.END, "attestation " + f.attestation());
            case ExemptionGranted f -> new Part(Role.START, "exemption " + f.exemption());
            case ExemptionWithdrawn f -> new Part(Role.END, "exemption " + f.exemption());
            case ReviewerAppointed f -> new Part(Role.START, "reviewer " + f.person());
            case ReviewerEnded f -> new Part(Role.END, "reviewer " + f.person());
            case PartnershipClosed ignored -> new Part(Role.START, "closing");
            case PartnershipReopened ignored -> new Part(Role.END, "closing");
            case RegionDefined ignored -> new Part(Role.START, "region");
            case IndustrySelected ignored -> new Part(Role.START, "selection");
            default -> null;
        };
    }

    /** What tells states of a kind apart, such as "champion ana"; null for facts that pair with nothing. */
    static @Nullable String key(Fact fact) {
        Part part = part(fact);
        return part == null ? null : part.key;
    }

    private static Role role(Item<?> item) {
        return Objects.requireNonNull(part(item.fact())).role;
    }

    private void pair(List<Item<?>> ofKey) {
        Map<Item<?>, Item<?>> endOf = new HashMap<>();
        List<Item<?>> left = inPlace(ofKey, endOf);
        List<Item<?>> following = lookingBack(ofKey, left, endOf);
        List<Item<?>> starts = new ArrayList<>();
        List<Item<?>> marks = new ArrayList<>();
        for (Item<?> each : ofKey) {
            @Nullable Item<?> end = null;
            switch (role(each)) {
                case MARK -> marks.add(each);
                case END -> end = left.contains(each) ? null : each;
                case START -> {
                    starts.add(each);
                    Item<?> closing = endOf.get(each);
                    end = closing != null && following.contains(closing) ? closing : null;
                }
            }
            if (end != null) {
                chains.add(NaiveChain.of(starts, end, marks));
                starts.clear();
                marks.clear();
            }
        }
        // "an end or mark orphaned later has no effect"
        if (!starts.isEmpty()) {
            chains.add(NaiveChain.of(starts, null, marks));
        }
    }

    /** "In the order above an end closes the state of its key that is open at its place". Answers the ends left over. */
    private static List<Item<?>> inPlace(List<Item<?>> ofKey, Map<Item<?>, Item<?>> endOf) {
        List<Item<?>> left = new ArrayList<>();
        @Nullable Item<?> open = null;
        for (Item<?> each : ofKey) {
            if (role(each) == Role.START) {
                open = each;
            } else if (role(each) == Role.END) {
                if (open == null) {
                    left.add(each);
                } else {
                    endOf.put(open, each);
                }
                open = null;
            }
        }
        return left;
    }

    /**
     * "if none is, the last start of its key recorded before it (log order) whose a lies in the end's span and that no
     * other end closes (the end then counts as following it)". Ends recorded earlier choose first.
     */
    private static List<Item<?>> lookingBack(List<Item<?>> ofKey, List<Item<?>> left, Map<Item<?>, Item<?>> endOf) {
        List<Item<?>> following = new ArrayList<>();
        List<Item<?>> ends = new ArrayList<>(left);
        ends.sort(Comparator.comparingLong(Item::place));
        for (Item<?> end : ends) {
            @Nullable Item<?> last = null;
            for (Item<?> each : ofKey) {
                boolean candidate = role(each) == Role.START && each.place() < end.place();
                boolean inSpan = each.a() >= end.a() && each.a() <= end.b();
                last = candidate && inSpan && !endOf.containsKey(each) ? each : last;
            }
            if (last != null) {
                endOf.put(last, end);
                following.add(end);
            }
        }
        return following;
    }
}
