package org.waymark.stage.evidence;

import java.util.List;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.PartnershipClosed;
import org.waymark.fact.PartnershipFact.RegionDefined;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.stage.evidence.partner.Participation;
import org.waymark.stage.evidence.people.People;
import org.waymark.stage.evidence.testimony.Roles;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.evidence.work.Work;
import org.waymark.stage.interval.Verdicts;

/**
 * All that is known of one partnership, arranged by what the rules ask for.
 *
 * @param selections the industry chosen; a new choice takes the place of the one before, so there is one state or none
 * @param regions the region, likewise
 */
public record Dossier(
        Reading reading,
        People people,
        Participation participation,
        Work work,
        List<State<IndustrySelected>> selections,
        List<State<RegionDefined>> regions,
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
        Participation participation = Participation.of(partnership, chains);
        People people = People.of(partnership, chains, participation);
        Roles roles = new Roles(people, participation.organisations(), State.all(ofCommunity, ReviewerAppointed.class));
        return new Dossier(
                partnership,
                people,
                participation,
                Work.of(partnership, chains),
                State.all(chains, IndustrySelected.class),
                State.all(chains, RegionDefined.class),
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
