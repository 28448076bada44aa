package org.waymark.stage.criterion.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.partner.Engagement;
import org.waymark.stage.evidence.partner.Engagements;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.interval.Verdicts;

/** Whether an organisation was engaged so often within a window. */
record EngagedOften(Engagements engagements, int times, Window within) {

    /** On whichever side. */
    Condition atAll(String org) {
        return condition(org, (engagement, inWindow) -> inWindow);
    }

    /** As a public partner; where that is only possible, it possibly counts. */
    Condition onPublicSide(String org) {
        return condition(org, (engagement, inWindow) -> switch (engagement.onPublicSide()) {
            case CERTAINLY -> inWindow;
            case POSSIBLY -> inWindow.possibly();
            case NOT -> Verdicts.NEVER;
        });
    }

    private Condition condition(String org, BiFunction<Engagement, Verdicts, Verdicts> counts) {
        List<Engagement> each = engagements.of(org);
        List<Verdicts> inWindow = engagements.within(within, org);
        List<Verdicts> counted = new ArrayList<>(each.size());
        for (int i = 0; i < each.size(); i++) {
            counted.add(counts.apply(each.get(i), inWindow.get(i)));
        }
        return new Condition(
                Verdicts.atLeast(times, occasions(each, counted)),
                day -> tooFew(counted, day),
                () -> supports(each, counted),
                day -> doubts(each, inWindow, counted, day));
    }

    /** Several records of one occasion count once. */
    private static Collection<Verdicts> occasions(List<Engagement> each, List<Verdicts> counted) {
        Map<String, Verdicts> byOccasion = new LinkedHashMap<>();
        for (int i = 0; i < each.size(); i++) {
            byOccasion.merge(each.get(i).occasion(), counted.get(i), Verdicts::or);
        }
        return byOccasion.values();
    }

    private Reason tooFew(List<Verdicts> counted, LocalDate day) {
        long may = counted.stream().filter(one -> one.hi().contains(day)).count();
        return new Reason.TooFewEngagements(may, times, within);
    }

    /** Of those that may count: which may lie outside of the window, and whether it is not said on which side one was. */
    private static List<Reason> doubts(
            List<Engagement> each, List<Verdicts> inWindow, List<Verdicts> counted, LocalDate day) {
        List<Support> datesInDoubt = new ArrayList<>();
        boolean sideInDoubt = false;
        for (int i = 0; i < each.size(); i++) {
            boolean inDoubt = counted.get(i).at(day) == Verdict.CANNOT_TELL;
            if (inDoubt && inWindow.get(i).at(day) == Verdict.CANNOT_TELL) {
                datesInDoubt.add(new Support(Point.of(each.get(i).entry()), inWindow.get(i)));
            }
            sideInDoubt |= inDoubt && inWindow.get(i).at(day) == Verdict.MET;
        }
        List<Reason> doubts = new ArrayList<>(Doubts.ofDates(() -> datesInDoubt).on(day));
        if (sideInDoubt) {
            doubts.add(new Reason.SideNotSaid());
        }
        return doubts;
    }

    private static List<Support> supports(List<Engagement> each, List<Verdicts> counted) {
        List<Support> supports = new ArrayList<>(each.size());
        for (int i = 0; i < each.size(); i++) {
            supports.add(new Support(Point.of(each.get(i).entry()), counted.get(i)));
        }
        return supports;
    }
}
