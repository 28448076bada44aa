package org.waymark.stage.criterion.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Finding.Score;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Is every critical partner engaged that is one for some time? */
record CriticalPartnersQuestion(EngagementCriterion.CriticalPartners asked, Dossier dossier) {

    /** A critical partner: when it must be engaged, and whether it is. */
    private record Critical(State<PartnerJoined> state, Verdicts concerned, Condition settled, Condition engaged) {
        Verdicts satisfied() {
            return concerned.not().or(engaged.verdicts());
        }

        Group group() {
            return new Group(
                    state.key(),
                    concerned.and(engaged.verdicts()),
                    () -> state.links().stream()
                            .filter(link -> link.start().fact().critical())
                            .map(link ->
                                    new Item(link.start(), List.of(Conditions.inForce(state, link), settled, engaged)))
                            .toList());
        }
    }

    Finding answer() {
        List<Critical> critical = new ArrayList<>();
        for (String org : dossier.participation().partners().organisations()) {
            dossier.participation().partners().of(org).stream()
                    .filter(state -> !concerned(state).hi().isEmpty())
                    .forEach(
                            state -> critical.add(new Critical(state, concerned(state), settled(state), engaged(org))));
        }
        Verdicts verdicts =
                Verdicts.all(critical.stream().map(Critical::satisfied).toList());
        return new Finding(verdicts, critical.stream().map(Critical::group).toList(), day -> score(critical, day));
    }

    private Condition engaged(String org) {
        return new EngagedOften(dossier.participation().engagements(), asked.engagements(), asked.within()).atAll(org);
    }

    private Verdicts concerned(State<PartnerJoined> state) {
        return state.current(link -> Verdicts.always(link.start().fact().critical()))
                .and(settled(state).verdicts());
    }

    /** One that joined long enough ago to be asked. */
    private Condition settled(State<PartnerJoined> state) {
        return Conditions.dated(
                state.chain().first(),
                When.longAgo(asked.newcomers(), state.chain().from()),
                day -> new Reason.Newcomer(asked.newcomers()));
    }

    private static Score score(List<Critical> critical, LocalDate day) {
        List<Critical> due = critical.stream()
                .filter(each -> each.concerned().hi().contains(day))
                .toList();
        long have =
                due.stream().filter(each -> each.satisfied().lo().contains(day)).count();
        long mayHave =
                due.stream().filter(each -> each.satisfied().hi().contains(day)).count();
        return new Score(have, mayHave, due.size(), due.size());
    }
}
