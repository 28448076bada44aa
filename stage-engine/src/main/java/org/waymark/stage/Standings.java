package org.waymark.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.fact.Amendment.DisputeResolved;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.PartnershipFact.AttestationWithdrawn;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.fact.PartnershipFact.DeterminationWithdrawn;
import org.waymark.fact.PartnershipFact.PartnershipSucceeded;
import org.waymark.record.Span;
import org.waymark.rubric.Stage;
import org.waymark.rubric.Window;
import org.waymark.stage.StageStanding.Kind;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Grace;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Lays stage and standing over time: from what is said when nothing holds, up to what wins over everything. */
record Standings(AdoptedRubrics rubrics, Map<String, Verdicts> stages, Dossier dossier) {

    Timeline<StageStanding> timeline() {
        Timeline<StageStanding> timeline = Timeline.of(StageStanding.none(Kind.NOT_YET))
                .overlaid(afterSomeStage(), StageStanding.none(Kind.LAPSED));
        for (AdoptedRubrics.Period period : rubrics.periods()) {
            timeline = ofPeriod(timeline, period);
        }
        return timeline.overlaid(dossier.closed().lo(), StageStanding.none(Kind.CLOSED))
                .overlaid(succeeded(), StageStanding.none(Kind.SUCCEEDED));
    }

    private Timeline<StageStanding> ofPeriod(Timeline<StageStanding> before, AdoptedRubrics.Period period) {
        DaySet days = period.daySet();
        DaySet silent = dormant(period.rubric().dormantAfter());
        Timeline<StageStanding> timeline = before.overlaid(silent.and(days), StageStanding.none(Kind.DORMANT));
        for (Stage stage : period.rubric().stages()) {
            DaySet met = met(stage.id());
            DaySet grace = Grace.after(met, period.rubric().grace());
            timeline = timeline.overlaid(grace.and(days), new StageStanding(stage.id(), Kind.IN_GRACE))
                    .overlaid(met.and(days), new StageStanding(stage.id(), Kind.GOOD));
        }
        return timeline;
    }

    private DaySet met(String stage) {
        return stages.getOrDefault(stage, Verdicts.NEVER).lo();
    }

    /** The days after the first on which some stage was met. */
    private DaySet afterSomeStage() {
        DaySet ever = DaySet.anyOf(stages.values().stream().map(Verdicts::lo).toList());
        return ever.isEmpty()
                ? DaySet.NONE
                : DaySet.startingAt(ever.runs().getFirst().from());
    }

    private DaySet succeeded() {
        return DaySet.anyOf(dossier.reading().of(PartnershipSucceeded.class).stream()
                .map(each -> When.happened(each.span()).lo())
                .toList());
    }

    /** Something is certainly older than the window, and nothing may lie in it. */
    private DaySet dormant(Window window) {
        LocalDate oldest = Interval.END;
        List<DaySet> awake = new ArrayList<>();
        for (var each : dossier.reading().facts()) {
            if (isWork(each.fact())) {
                Span span = each.span();
                oldest = span.last().isBefore(oldest) ? span.last() : oldest;
                awake.add(When.within(window, span).hi());
            }
        }
        return DaySet.startingAt(window.firstDayBeyond(oldest)).minus(DaySet.anyOf(awake));
    }

    /** Whether an entry shows the partnership at work, and not only somebody speaking about it. */
    private static boolean isWork(Fact fact) {
        return switch (fact) {
            case AttestationGiven ignored -> false;
            case AttestationDeclined ignored -> false;
            case AttestationWithdrawn ignored -> false;
            case DeterminationMade ignored -> false;
            case DeterminationWithdrawn ignored -> false;
            case EntryDisputed ignored -> false;
            case DisputeResolved ignored -> false;
            case Exemption ignored -> false;
            case Fact ignored -> true;
        };
    }
}
