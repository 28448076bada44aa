package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.*;
import org.waymark.record.Logged;

/** What is read of one partnership and its community, and what "at a fact" means. */
final class NaiveCase {
    final NaiveLog log;
    final List<Item<?>> items;
    final NaivePairs community;
    final List<NaiveMeeting> meetings = new ArrayList<>();
    final Map<String, List<NaiveEngagement>> engagements = new LinkedHashMap<>();
    private final NaivePairs pairs;
    private final List<NaiveChain<PartnerJoined>> partners = new ArrayList<>();
    private final Map<Class<?>, Object> chains = new HashMap<>();
    private final Map<Class<?>, Object> ofClass = new HashMap<>();

    NaiveCase(List<Logged> partnership, List<Logged> ofCommunity) {
        this.log = new NaiveLog(partnership);
        this.items = log.inForce();
        this.pairs = new NaivePairs(items);
        this.community = new NaivePairs(new NaiveLog(ofCommunity).inForce());
        of(MeetingHeld.class).forEach(held -> meetings.add(new NaiveMeeting(held, attendanceOf(held))));
        collectEngagements();
        Set<String> begun = new HashSet<>();
        for (NaiveChain<PartnerJoined> chain : pairs.of(PartnerJoined.class)) {
            String org = chain.first().fact().org();
            partners.add(begun.add(org) ? begunByEngagement(chain, org) : chain);
        }
    }

    /** The facts of a class in the order of section 2. */
    @SuppressWarnings("unchecked") // kept under the class of them all
    <F extends Fact> List<Item<F>> of(Class<F> type) {
        Object known = ofClass.get(type);
        if (known == null) {
            known = items.stream().filter(each -> type.isInstance(each.fact())).toList();
            ofClass.put(type, known);
        }
        return (List<Item<F>>) known;
    }

    @SuppressWarnings("unchecked") // kept under the class of its starts
    <S extends Fact> List<NaiveChain<S>> chains(Class<S> start) {
        Object known = chains.get(start);
        if (known == null) {
            known = pairs.of(start);
            chains.put(start, known);
        }
        return (List<NaiveChain<S>>) known;
    }

    List<NaiveChain<PartnerJoined>> partners() {
        return partners;
    }

    /** The first fact's, or an earlier one that an exemption or attestation covers. */
    int firstDay() {
        int first = items.isEmpty() ? 0 : items.getFirst().a();
        for (Item<AttestationGiven> each : of(AttestationGiven.class)) {
            first = Math.min(first, Days.of(each.fact().coversFrom()));
        }
        List<NaiveChain<ExemptionGranted>> exemptions = new ArrayList<>(chains(ExemptionGranted.class));
        exemptions.addAll(community.of(ExemptionGranted.class));
        for (NaiveChain<ExemptionGranted> chain : exemptions) {
            for (Item<ExemptionGranted> each : chain.links()) {
                first = Math.min(first, Days.of(each.fact().from()));
            }
        }
        return first;
    }

    private List<Item<AttendanceRecorded>> attendanceOf(Item<MeetingHeld> held) {
        return of(AttendanceRecorded.class).stream()
                .filter(each -> held.equals(NaiveLog.meeting(items, each.fact().meeting(), each.place())))
                .toList();
    }

    /**
     * "Engagement of org o: a meeting of any kind attended or chaired by it (one meeting is one), an activity
     * partnered, a contribution; on that fact's date."
     */
    private void collectEngagements() {
        for (NaiveMeeting meeting : meetings) {
            meeting.orgs().forEach(org -> engaged(org, meeting.held, meeting));
        }
        for (Item<ActivityRecorded> activity : of(ActivityRecorded.class)) {
            new HashSet<>(activity.fact().partners()).forEach(org -> engaged(org, activity, null));
        }
        of(ContributionReceived.class).forEach(each -> engaged(each.fact().org(), each, null));
        engagements.values().forEach(each -> each.sort((one, other) -> Item.ORDER.compare(one.fact(), other.fact())));
    }

    private void engaged(String org, Item<?> fact, @Nullable NaiveMeeting meeting) {
        engagements
                .computeIfAbsent(org, key -> new ArrayList<>())
                .add(new NaiveEngagement(fact, asPublic(org, fact, meeting)));
    }

    /** "As public: o is on side public only; or a two-sided o came as public, partnered or contributed". */
    private Two asPublic(String org, Item<?> fact, @Nullable NaiveMeeting meeting) {
        PartnerJoined join = attributes(org, fact);
        if (join == null || !join.sides().contains(Side.PUBLIC)) {
            return Two.NO;
        }
        return !join.sides().contains(Side.INDUSTRY) || meeting == null ? Two.YES : meeting.twoSidedAsPublic(org);
    }

    /**
     * "An organisation's first partner state begins at the earlier of its first join and its first engagement that names
     * it (componentwise minimum of the spans; later ones do not move it)."
     */
    private NaiveChain<PartnerJoined> begunByEngagement(NaiveChain<PartnerJoined> chain, String org) {
        List<NaiveEngagement> all = engagements.getOrDefault(org, List.of());
        if (all.isEmpty()) {
            return chain;
        }
        Item<?> first = all.getFirst().fact();
        return chain.beginning(Math.min(chain.beginsA(), first.a()), Math.min(chain.beginsB(), first.b()));
    }

    /**
     * "attributes of an organisation are those of its latest PartnerJoined with a <= the fact's a; if there is none, of
     * its earliest; if it never joined it is unclassified" (null here).
     */
    @Nullable
    PartnerJoined attributes(String org, Item<?> fact) {
        @Nullable PartnerJoined earliest = null;
        @Nullable PartnerJoined latest = null;
        for (Item<PartnerJoined> join : of(PartnerJoined.class)) {
            if (join.fact().org().equals(org)) {
                earliest = earliest == null ? join.fact() : earliest;
                latest = join.a() <= fact.a() ? join.fact() : latest;
            }
        }
        return latest == null ? earliest : latest;
    }

    /** An unclassified organisation "counts on no side". */
    boolean onSide(String org, Item<?> fact, Side side) {
        PartnerJoined join = attributes(org, fact);
        return join != null && join.sides().contains(side);
    }

    /** "sides contains industry, kind employer, ownership in [for-profit, nonprofit]". */
    boolean privateIndustry(String org, Item<?> fact) {
        PartnerJoined join = attributes(org, fact);
        return join != null
                && join.sides().contains(Side.INDUSTRY)
                && join.kind() == OrganisationKind.EMPLOYER
                && (join.ownership() == Ownership.FOR_PROFIT || join.ownership() == Ownership.NONPROFIT);
    }

    /** "p named, or p's organisation with no person". */
    static boolean isBy(@Nullable String person, String org, String p, String o) {
        return person == null ? org.equals(o) : person.equals(p);
    }

    static boolean isBy(@Nullable Party party, String p, String o) {
        return party != null && isBy(party.person(), party.org(), p, o);
    }
}
