package org.waymark.stage.evidence.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.ActionPlanned;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.OutreachRecorded;
import org.waymark.fact.PartnershipFact.PriorityIdentified;
import org.waymark.fact.PartnershipFact.PriorityOwnerAssigned;
import org.waymark.fact.Values.Party;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.meeting.Presence;

/**
 * What a champion did: came or chaired, owns a priority or an action, attested, reached out; or what the champion's
 * organisation did where nobody is named, gave, or took part in. Acts from before the champion was added count.
 */
public final class Acts {
    private final Map<String, List<Point>> byPerson = new HashMap<>();
    private final Map<String, List<Point>> byOrg = new HashMap<>();
    private final Presence presence;

    public Acts(Reading reading, Chains chains, Presence presence) {
        this.presence = presence;
        reading.of(PriorityIdentified.class)
                .forEach(each -> owned(each, each.fact().owner()));
        for (Chain<PriorityIdentified> priority : chains.of(PriorityIdentified.class)) {
            priority.marks(PriorityOwnerAssigned.class)
                    .forEach(each -> owned(each, each.fact().owner()));
        }
        reading.of(ActionPlanned.class).forEach(each -> owned(each, each.fact().owner()));
        reading.of(AttestationGiven.class)
                .forEach(each -> Presence.add(byPerson, each.fact().person(), Point.of(each)));
        reading.of(OutreachRecorded.class)
                .forEach(each -> Presence.add(byPerson, each.fact().by(), Point.of(each)));
        reading.of(ContributionReceived.class)
                .forEach(each -> Presence.add(byOrg, each.fact().org(), Point.of(each)));
        for (Standing<ActivityRecorded> activity : reading.of(ActivityRecorded.class)) {
            activity.fact().partners().forEach(org -> Presence.add(byOrg, org, Point.of(activity)));
        }
    }

    private void owned(Standing<?> entry, @Nullable Party owner) {
        if (owner == null) {
            return;
        }
        if (owner.person() == null) {
            Presence.add(byOrg, owner.org(), Point.of(entry));
        } else {
            Presence.add(byPerson, owner.person(), Point.of(entry));
        }
    }

    /** The acts of a champion who came from this organisation. */
    public List<Point> of(String person, String org) {
        List<Point> acts = new ArrayList<>(presence.ofPerson(person));
        acts.addAll(presence.ofOrganisationAlone(org));
        acts.addAll(byPerson.getOrDefault(person, List.of()));
        acts.addAll(byOrg.getOrDefault(org, List.of()));
        return acts;
    }
}
