package org.waymark.stage.naive;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Values.Party;

/** What ties facts to one another: the states they belong to, the definitions they give, the ones they are judged by. */
final class Ties {
    private Ties() {}

    /**
     * "the order (a, log order) within a chain and its ends, among attestations and declines of one clause and subject",
     * and the activities of one series.
     */
    static Set<String> chains(Fact fact) {
        Set<String> keys = new HashSet<>();
        String state = NaivePairs.key(fact);
        if (state != null) {
            keys.add(state);
        }
        switch (fact) {
            case AttestationGiven f -> keys.add("word " + f.clause() + " " + f.subject());
            case AttestationDeclined f -> keys.add("word " + f.clause() + " " + f.subject());
            case ActivityRecorded f -> {
                if (f.series() != null) {
                    keys.add("series " + f.series());
                }
            }
            case MeetingHeld f -> keys.add("meeting " + f.meeting());
            case AttendanceRecorded f -> keys.add("meeting " + f.meeting());
            default -> {}
        }
        return keys;
    }

    static Set<String> defines(Fact fact) {
        return switch (fact) {
            case PartnerJoined f -> Set.of("org " + f.org());
            case PriorityIdentified f -> Set.of("priority " + f.priority());
            case ActionPlanned f -> Set.of("action " + f.action());
            case IndustrySelected ignored -> Set.of("E4.warrants");
            case RegionDefined ignored -> Set.of("A6.labor-market");
            default -> Set.of();
        };
    }

    /** "the facts at which its attributes are asked", and those judged by what was identified, planned or chosen then. */
    static Set<String> asks(Fact fact) {
        return switch (fact) {
            case ChampionAdded f -> Set.of("org " + f.org());
            case MeetingHeld f -> parties(f.chairs());
            case AttendanceRecorded f ->
                orgs(f.attendees().stream().map(each -> each.org()).toList());
            case ContributionReceived f -> Set.of("org " + f.org());
            case StrategicPlanAdopted f -> parties(f.adopters());
            case StrategicPlanRevised f -> parties(f.adopters());
            case ActivityRecorded f -> with(orgs(f.partners()), f.priority());
            case ActionStarted f -> Set.of("action " + f.action());
            case ActionCompleted f -> Set.of("action " + f.action());
            case ActionAbandoned f -> Set.of("action " + f.action());
            case AttestationGiven f -> word(f.clause(), f.org());
            case AttestationDeclined f -> word(f.clause(), f.org());
            default -> Set.of();
        };
    }

    private static Set<String> word(String clause, @Nullable String org) {
        return org == null ? Set.of(clause) : Set.of(clause, "org " + org);
    }

    private static Set<String> with(Set<String> orgs, @Nullable String priority) {
        if (priority != null) {
            orgs.add("priority " + priority);
        }
        return orgs;
    }

    private static Set<String> parties(List<Party> parties) {
        return orgs(parties.stream().map(Party::org).toList());
    }

    private static Set<String> orgs(List<String> ids) {
        Set<String> orgs = new LinkedHashSet<>();
        ids.forEach(each -> orgs.add("org " + each));
        return orgs;
    }
}
