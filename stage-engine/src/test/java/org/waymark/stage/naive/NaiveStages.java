package org.waymark.stage.naive;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.Amendment.DisputeResolved;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Exemption;
import org.waymark.fact.PartnershipFact.*;

/** Section 6, day after day from before the first fact: runs are counted, nothing is looked up. */
final class NaiveStages {
    private final List<Item<PartnershipSucceeded>> successions;
    private final List<NaiveChain<PartnershipClosed>> closings;
    private final List<Item<?>> work = new ArrayList<>();
    private final Runs emerging = new Runs();
    private final Runs active = new Runs();

    /** Counts the days of each run of a stage and the grace that is left of it. */
    private static final class Runs {
        private int length;
        private int grace;
        private boolean met;
        private boolean ever;

        /** "e <= t < e + min([90], e - r) days", "every earlier run, not only the last". */
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

    NaiveStages(NaiveCase facts) {
        this.successions = facts.of(PartnershipSucceeded.class);
        this.closings = facts.chains(PartnershipClosed.class);
        facts.items.stream().filter(each -> !isAside(each)).forEach(work::add);
    }

    /** "(attestations, declines, exemptions, determinations, disputes, their ends, corrections, voids aside)". */
    private static boolean isAside(Item<?> item) {
        return switch (item.fact()) {
            case AttestationGiven ignored -> true;
            case AttestationWithdrawn ignored -> true;
            case AttestationDeclined ignored -> true;
            case Exemption ignored -> true;
            case DeterminationMade ignored -> true;
            case DeterminationWithdrawn ignored -> true;
            case EntryDisputed ignored -> true;
            case DisputeResolved ignored -> true;
            default -> false;
        };
    }

    /** Stage and standing, such as "active in-grace" or "null lapsed". Must be asked for every day in order. */
    String standing(Day day, boolean emergingMet, boolean activeMet) {
        boolean metBefore = emerging.ever || active.ever;
        emerging.day(emergingMet);
        active.day(activeMet);
        String answer = answer(day, metBefore);
        emerging.dayIsOver();
        active.dayIsOver();
        return answer;
    }

    private String answer(Day day, boolean metBefore) {
        // "from PartnershipSucceeded's b on: succeeded, which wins"
        if (Two.any(successions, day::happened).lo()) {
            return "null succeeded";
        }
        // "While certainly closed (lo): standing closed"
        if (Two.any(closings, chain -> chain.current(day.t)).lo()) {
            return "null closed";
        }
        // "Of the stages met or in grace the highest is the stage at t; standing good or in-grace."
        if (active.met || active.inGrace()) {
            return active.met ? "active good" : "active in-grace";
        }
        if (emerging.met || emerging.inGrace()) {
            return emerging.met ? "emerging good" : "emerging in-grace";
        }
        // "dormant once some entry of the partnership has b <= t.minusMonths([12]) and none may be within [12] months"
        boolean old = work.stream().anyMatch(each -> each.b() <= day.back(12));
        if (old && work.stream().noneMatch(each -> day.within(each, 12).hi())) {
            return "null dormant";
        }
        return metBefore ? "null lapsed" : "null not-yet";
    }
}
