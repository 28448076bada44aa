package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.stage.explanation.Explanation;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.NearMiss;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.history.RandomHistory;

/** In histories drawn by lot no doubt is raised about what is known. */
class DoubtsOfManyHistoriesTest {
    private static final int HISTORIES = 400;

    /** Whatever happened: nothing that fails is given as a doubt, and no date that is known to the day. */
    @Test
    void every_doubt_is_about_something_not_known() {
        LongStream.range(0, HISTORIES).parallel().forEach(seed -> {
            Judgement judged = Cases.judged(Cases.file(RandomHistory.lines(seed)), Cases.SAMPLE);
            Random random = new Random(seed);
            for (int i = 0; i < 5; i++) {
                LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1_500));
                asks(judged.explain(day)).forEach(ask -> check(ask, "seed " + seed + " on " + day));
            }
        });
    }

    private static List<Ask> asks(Explanation explanation) {
        return explanation.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(indicator -> indicator.clauses().stream())
                .flatMap(clause -> clause.asks().stream())
                .toList();
    }

    private static void check(Ask ask, String because) {
        String where = because + " " + ask.criterion();
        for (Counted counted : ask.counted()) {
            assertThat(counted.doubts()).as(where).allMatch(doubt -> isOpen(doubt));
        }
        List<String> counting =
                ask.counted().stream().map(each -> each.entry().entry()).toList();
        assertThat(counting).as(where).doesNotHaveDuplicates();
        Set<String> both = new HashSet<>(counting);
        both.retainAll(entries(ask.nearMisses()));
        assertThat(both).as(where).isEmpty();
    }

    private static Collection<String> entries(List<NearMiss> misses) {
        return misses.stream().map(NearMiss::entry).toList();
    }

    private static boolean isOpen(Reason doubt) {
        return switch (doubt) {
            case Reason.ApproximateDate date ->
                date.entry().span().first().isBefore(date.entry().span().last());
            case Reason.NoChairRecorded ignored -> true;
            case Reason.AttendanceIncomplete ignored -> true;
            case Reason.SideNotSaid ignored -> true;
            case Reason.NoCounty ignored -> true;
            case Reason.NotEndorsed ignored -> true;
            case Reason ignored -> false;
        };
    }
}
