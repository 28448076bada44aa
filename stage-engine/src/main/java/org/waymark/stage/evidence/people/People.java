package org.waymark.stage.evidence.people;

import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.stage.evidence.State;
import org.waymark.stage.evidence.partner.Participation;

/** Who coordinates, champions and supports the partnership. */
public record People(Coordinators coordinators, Champions champions, SupportTeam supportTeam, Acts acts) {

    public static People of(Reading reading, Chains chains, Participation participation) {
        return new People(
                new Coordinators(State.all(chains, CoordinatorAppointed.class), participation.presence()),
                new Champions(State.all(chains, ChampionAdded.class), participation.organisations()),
                new SupportTeam(chains),
                new Acts(reading, chains, participation.presence()));
    }
}
