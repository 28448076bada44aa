package org.waymark.queryside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.queryside.given.SampleRecords;
import org.waymark.queryside.judged.Judged;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageAnswer;

/** Whose word is asked for, over the histories of the sample. */
class AskingsTest {

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final int DAYS_BETWEEN = 45;

    static Stream<String> partnerships() {
        return SampleRecords.partnerships().stream();
    }

    /** Nobody who is Active is asked to make a partnership Emerging, nor anybody who was Active. */
    @ParameterizedTest
    @MethodSource("partnerships")
    void aStageThatLiesBehindAsksForNothing(String partnership) {
        Judged judged = SampleRecords.judged(partnership);
        var clauses = judged.judgement().clauses();
        for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(DAYS_BETWEEN)) {
            StageAnswer answer = judged.judgement().at(day);
            List<String> stages =
                    answer.rubric().stages().stream().map(Stage::id).toList();
            int reached = answer.last() == null
                    ? 0
                    : stages.indexOf(Objects.requireNonNull(answer.last()).stage());
            assertThat(new Askings(judged, clauses, day).all())
                    .as("on %s", day)
                    .allSatisfy(asking -> assertThat(stages.indexOf(answer.indicators().stream()
                                    .filter(each -> each.id().equals(asking.indicator()))
                                    .findFirst()
                                    .orElseThrow()
                                    .stage()))
                            .isGreaterThanOrEqualTo(reached));
        }
    }
}
