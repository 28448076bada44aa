package org.waymark.stage.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.casefile.CaseFile;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.change.Histories;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.history.RandomHistory;

/** Random histories into which two bodies put determinations, some of them withdrawn, ended or replaced. */
final class Determined {
    private static final int MOST = 4;
    private static final List<String> BODIES = List.of("The Council", "the council ", "A Funder");
    private static final List<String> FOUND = List.of(
            "'stage': 'active'",
            "'stage': ' Active'",
            "'stage': 'emerging'",
            "'stage': 'EMERGING', 'standing': 'good'",
            "'stage': 'gold', 'standing': 'super'",
            "'stage': 'emerging', 'standing': 'good'",
            "'standing': 'not-yet'",
            "'standing': 'lapsed'",
            "'stage': 'emerging', 'standing': 'with honors'",
            "'note': 'none'");

    private Determined() {}

    static Knowledge of(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(RandomHistory.lines(seed));
        for (int i = 0; i < 1 + random.nextInt(MOST); i++) {
            int place = random.nextInt(lines.size() + 1);
            lines.add(place, made(random, "d" + i));
            if (random.nextInt(3) == 0) {
                int later = place + 1 + random.nextInt(lines.size() - place);
                lines.add(later, withdrawn(random, "d" + i));
            }
        }
        CaseFile file = Cases.file(Cases.admissible(lines));
        return new Knowledge(
                file.partnership("p1"), file.community("c1"), community -> AdoptedRubrics.only(Cases.SAMPLE));
    }

    private static String made(Random random, String id) {
        LocalDate effective = Histories.day(random);
        String until = random.nextInt(3) == 0 ? ", 'until': '" + effective.plusDays(random.nextInt(500)) + "'" : "";
        return line(
                "DeterminationMade",
                "made-" + id,
                effective.minusDays(random.nextInt(40)),
                "'determination': '%s', %s, 'body': '%s', 'asOf': '%s', 'effective': '%s'%s"
                        .formatted(
                                id,
                                FOUND.get(random.nextInt(FOUND.size())),
                                BODIES.get(random.nextInt(BODIES.size())),
                                effective.minusDays(random.nextInt(60)),
                                effective,
                                until));
    }

    private static String withdrawn(Random random, String id) {
        return line("DeterminationWithdrawn", "back-" + id, Histories.day(random), "'determination': '" + id + "'");
    }

    private static String line(String fact, String entry, LocalDate on, String fields) {
        return Cases.line(fact, entry, "'partnership': 'p1'", on.toString(), fields);
    }
}
