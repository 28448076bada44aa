package org.waymark.stage.explanation;

import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.CoordinatorConfirmed;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.record.Reading;
import org.waymark.record.Silenced;
import org.waymark.record.Standing;
import org.waymark.rubric.Criterion;
import org.waymark.stage.explanation.Explanation.NearMiss;

/** Entries that a question would have looked at, had they not been voided or corrected. */
record SilentEntries(Reading reading) {

    List<NearMiss> beside(Criterion question, String clause) {
        return reading.silenced().stream()
                .filter(silenced -> concerns(question, clause, Standing.content(silenced.logged())))
                .map(silenced -> new NearMiss(silenced.logged().entry(), silenced.logged(), List.of(reason(silenced))))
                .toList();
    }

    private static Reason reason(Silenced silenced) {
        return switch (silenced.why()) {
            case Silenced.VoidedBy voided -> new Reason.Voided(voided.voiding().entry());
            case Silenced.CorrectedBy corrected ->
                new Reason.CorrectedAway(corrected.correction().entry());
            case Silenced.MeetingSilent meeting -> new Reason.MeetingNotRead(meeting.meeting());
        };
    }

    private static boolean concerns(Criterion question, String clause, Fact fact) {
        return switch (question) {
            case Criterion.Coordinators ignored ->
                fact instanceof CoordinatorAppointed || fact instanceof CoordinatorConfirmed;
            case Criterion.InterimAfterStanding ignored -> fact instanceof CoordinatorAppointed;
            case Criterion.Champions ignored -> fact instanceof ChampionAdded;
            case Criterion.SharedPlan ignored ->
                fact instanceof StrategicPlanAdopted || fact instanceof StrategicPlanRevised;
            case Criterion.Attested ignored -> speaksOf(fact, clause);
            case Criterion.RequiredAttested ignored -> speaksOf(fact, clause);
            case Criterion.All ignored -> false;
            case Criterion.Any ignored -> false;
            case Criterion.AtLeast ignored -> false;
            case Criterion.Clause ignored -> false;
            case Criterion.KnownWhen ignored -> false;
        };
    }

    private static boolean speaksOf(Fact fact, String clause) {
        return switch (fact) {
            case AttestationGiven given -> given.clause().equals(clause);
            case AttestationDeclined declined -> declined.clause().equals(clause);
            case Fact ignored -> false;
        };
    }
}
