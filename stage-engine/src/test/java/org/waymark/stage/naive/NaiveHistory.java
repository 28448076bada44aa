package org.waymark.stage.naive;

import java.time.LocalDate;
import org.waymark.casefile.CaseFile;

/** The day-by-day reading of one history under the sample rubric, for whoever measures it beside the engine. */
public final class NaiveHistory {
    private final NaiveRules rules;

    public NaiveHistory(CaseFile file) {
        this.rules = NaiveRules.sample(file);
    }

    /** First day on which anything may have happened. */
    public LocalDate firstDay() {
        return rules.firstDay();
    }

    /** Last day on which anything may have happened. */
    public LocalDate lastDay() {
        return rules.lastDay();
    }

    /** How many indicators certainly hold on a day; each is judged anew. */
    public int held(LocalDate on) {
        Day day = new Day(on);
        int held = 0;
        for (String id : NaiveRules.all()) {
            if (rules.indicator(id, day).lo()) {
                held++;
            }
        }
        return held;
    }
}
