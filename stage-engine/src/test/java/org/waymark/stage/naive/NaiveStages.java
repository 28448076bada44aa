package org.waymark.stage.naive;

import static org.waymark.stage.naive.NaiveState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PartnershipClosed;
import org.waymark.fact.PartnershipFact.PartnershipSucceeded;
import org.waymark.record.Chain;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.record.Standing;

/** Section 6, day after day from before the first fact: runs are counted, nothing is looked up. */
final class NaiveStages {
    static List<String> indicatorsOf(String stage) {
        return stage.equals("emerging")
                ? List.of("E1", "E2", "E3", "E4", "E5", "E6")
                : List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    }

    private static final Set<String> ASIDE = Set.of(
            "AttestationGiven",
            "AttestationDeclined",
            "AttestationWithdrawn",
            "ExemptionGranted",
            "ExemptionWithdrawn",
            "DeterminationMade",
            "DeterminationWithdrawn",
            "EntryDisputed",
            "DisputeResolved");

    private final Reading reading;
    private final Runs emerging = new Runs();
    private final Runs active = new Runs();
    private final List<Chain<PartnershipClosed>> closings;
    private final List<Span> work = new ArrayList<>();

    /** Counts the days of each run and the grace that is left of it. */
    private static final class Runs {
        private int length;
        private int grace;
        private boolean met;
        private boolean ever;

        void day(boolean holds) {
            if (holds) {
                length = met ? length + 1 : 1;
                ever = true;
            } else if (met) {
                grace = Math.max(grace, Math.min(90, length));
            }
            met = holds;
        }

        void dayIsOver() {
            grace = Math.max(0, grace - 1);
        }

        boolean inGrace() {
            return !met && grace > 0;
        }
    }

    NaiveStages(Reading reading) {
        this.reading = reading;
        this.closings = Chains.of(reading).of(PartnershipClosed.class);
        for (Standing<?> each : reading.facts()) {
            Fact fact = each.fact();
            if (!ASIDE.contains(fact.getClass().getSimpleName())) {
                work.add(each.span());
            }
        }
    }

    /** Must be asked for every day in order. */
    String standing(LocalDate t, boolean emergingMet, boolean activeMet) {
        boolean everBefore = emerging.ever || active.ever;
        emerging.day(emergingMet);
        active.day(activeMet);
        String answer = answer(t, everBefore);
        emerging.dayIsOver();
        active.dayIsOver();
        return answer;
    }

    private String answer(LocalDate t, boolean everBefore) {
        if (reading.of(PartnershipSucceeded.class).stream()
                .anyMatch(s -> happened(s.span(), t).lo())) {
            return "null succeeded";
        }
        if (Two.any(closings, c -> current(c, t, f -> Two.YES)).lo()) {
            return "null closed";
        }
        if (active.met || active.inGrace()) {
            return active.met ? "active good" : "active in-grace";
        }
        if (emerging.met || emerging.inGrace()) {
            return emerging.met ? "emerging good" : "emerging in-grace";
        }
        boolean old = work.stream().anyMatch(p -> !t.minusMonths(12).isBefore(p.last()));
        boolean silent = work.stream().noneMatch(p -> within(p, t, 12).hi());
        if (old && silent) {
            return "null dormant";
        }
        return everBefore ? "null lapsed" : "null not-yet";
    }
}
