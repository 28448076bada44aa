package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Logged;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.history.RandomHistory;

/** Random histories as they were known at some time. */
public final class Histories {
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final int DAYS = 4 * 365;

    private Histories() {}

    /** All that a history says. */
    public static Knowledge of(long seed) {
        CaseFile file = Cases.file(RandomHistory.lines(seed));
        return new Knowledge(
                file.partnership("p1"), file.community("c1"), community -> AdoptedRubrics.only(Cases.SAMPLE));
    }

    /** What had been recorded by a position. */
    public static Knowledge upTo(Knowledge all, long position) {
        return new Knowledge(all.partnership().upTo(position), all.community().upTo(position), all.rubrics());
    }

    /** Some position of it, the first and the last included. */
    public static long position(Knowledge all, Random random) {
        List<Logged> logged = all.partnership().list();
        return logged.isEmpty() ? 0 : logged.get(random.nextInt(logged.size())).position();
    }

    /** Some day on which something may be going on. */
    public static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
