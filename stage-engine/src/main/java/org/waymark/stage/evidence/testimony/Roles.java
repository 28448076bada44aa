package org.waymark.stage.evidence.testimony;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Chain.Link;
import org.waymark.record.Span;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.partner.Organisations;
import org.waymark.stage.evidence.people.Champions;
import org.waymark.stage.evidence.people.Coordinators;
import org.waymark.stage.evidence.people.People;
import org.waymark.stage.evidence.people.SupportTeam;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Whether somebody may have been what they say they were when they attested or declined. */
public final class Roles {
    private final Coordinators coordinators;
    private final Champions champions;
    private final SupportTeam supportTeam;
    private final Organisations organisations;
    private final List<State<ReviewerAppointed>> reviewers;
    private final DaySet perhapsWithoutReviewer;
    private final Map<AttestationRole, Map<String, DaySet>> mayBe = new EnumMap<>(AttestationRole.class);

    public Roles(People people, Organisations organisations, List<State<ReviewerAppointed>> reviewers) {
        this.coordinators = people.coordinators();
        this.champions = people.champions();
        this.supportTeam = people.supportTeam();
        this.organisations = organisations;
        this.reviewers = reviewers;
        this.perhapsWithoutReviewer =
                Verdicts.any(reviewers.stream().map(State::held).toList()).not().hi();
    }

    /** Whether the role may be true on some day of the span. */
    public boolean mayBeTrue(AttestationRole role, String person, @Nullable String org, Span given) {
        DaySet days = When.days(given);
        return switch (role) {
            case CHAMPION, SUPPORT_TEAM, CONVENER, REVIEWER ->
                mayBe.computeIfAbsent(role, any -> new HashMap<>())
                        .computeIfAbsent(person, each -> mayBe(role, each))
                        .meets(days);
            case INDUSTRY_MEMBER -> org != null && organisations.isOnSide(Side.INDUSTRY, given, org);
            case PUBLIC_PARTNER -> org != null && organisations.isOnSide(Side.PUBLIC, given, org);
        };
    }

    /** The days on which a person may be that. */
    private DaySet mayBe(AttestationRole role, String person) {
        return switch (role) {
            case CHAMPION -> champions.current(person).hi();
            case SUPPORT_TEAM -> inSupportTeam(person).hi();
            case CONVENER -> coordinators.names(person).hi();
            case REVIEWER -> isReviewer(person).and(isInvolved(person).not()).hi();
            case INDUSTRY_MEMBER, PUBLIC_PARTNER -> DaySet.NONE;
        };
    }

    private Verdicts isReviewer(String person) {
        return heldBy(reviewers, person);
    }

    private Verdicts inSupportTeam(String person) {
        return heldBy(supportTeam.states(), person);
    }

    private static <S extends Fact> Verdicts heldBy(List<State<S>> states, String person) {
        return Verdicts.any(states.stream()
                .filter(state -> state.key().equals(person))
                .map(State::held)
                .toList());
    }

    /** Who coordinates, champions or supports a partnership cannot review it. */
    private Verdicts isInvolved(String person) {
        return Verdicts.any(List.of(coordinators.names(person), champions.current(person), inSupportTeam(person)));
    }

    /** Whether on some day of the span the community may have had no reviewer at all. */
    boolean mayLackReviewer(Span given) {
        return perhapsWithoutReviewer.meets(When.days(given));
    }

    /** The organisations that a support-team member may have come from on some day of the span. */
    Set<String> supportTeamOrganisations(String person, Span given) {
        Set<String> orgs = new HashSet<>();
        for (State<SupportTeamMemberJoined> state : supportTeam.states()) {
            if (state.key().equals(person)) {
                for (Link<SupportTeamMemberJoined> link : state.links()) {
                    if (state.mayBeInForce(link).meets(When.days(given))) {
                        orgs.add(link.start().fact().org());
                    }
                }
            }
        }
        return orgs;
    }
}
