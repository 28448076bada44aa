package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.List;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Logged;

/** The day-by-day reading of one history under the sample rubric, for whoever measures it beside the engine. */
public final class NaiveHistory {
    private final NaiveRules rules;

    public NaiveHistory(CaseFile file) {
        this.rules = NaiveRules.sample(file);
    }

    /** The same of a record that need not come from a file. */
    public NaiveHistory(List<Logged> partnership, List<Logged> community, boolean starter) {
        this.rules = NaiveRules.of(partnership, community, starter);
    }

    /** Whether an indicator certainly holds on a day. */
    public boolean holds(String id, LocalDate on) {
        return rules.indicator(id, new Day(on)).lo();
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
