package org.waymark.stage.evidence;

import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.PartnershipClosed;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.SupportTeamMemberJoined;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.stage.interval.Verdicts;

/** All that is known of one partnership, arranged by what the rules ask for. */
public record Dossier(
        Reading reading,
        Chains chains,
        Presence presence,
        Organisations organisations,
        Coordinators coordinators,
        Champions champions,
        Acts acts,
        Plans plans,
        Testimony testimony,
        Exemptions exemptions,
        Verdicts closed) {

    /**
     * Arranges what two readings say.
     *
     * @param community the facts of the partnership's community: its reviewers and its exemptions
     */
    public static Dossier of(Reading partnership, Reading community) {
        Chains chains = Chains.of(partnership);
        Chains ofCommunity = Chains.of(community);
        Presence presence = new Presence(partnership);
        Organisations organisations = new Organisations(partnership);
        Coordinators coordinators = new Coordinators(State.all(chains, CoordinatorAppointed.class), presence);
        Champions champions = new Champions(State.all(chains, ChampionAdded.class), organisations);
        Roles roles = new Roles(
                coordinators,
                champions,
                organisations,
                State.all(chains, SupportTeamMemberJoined.class),
                State.all(ofCommunity, ReviewerAppointed.class));
        return new Dossier(
                partnership,
                chains,
                presence,
                organisations,
                coordinators,
                champions,
                new Acts(partnership, presence),
                new Plans(State.all(chains, StrategicPlanAdopted.class)),
                new Testimony(partnership, chains, roles),
                new Exemptions(chains, ofCommunity),
                closed(chains));
    }

    private static Verdicts closed(Chains chains) {
        return Verdicts.any(State.all(chains, PartnershipClosed.class).stream()
                .map(State::held)
                .toList());
    }
}
