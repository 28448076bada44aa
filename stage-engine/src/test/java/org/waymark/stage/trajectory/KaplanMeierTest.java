package org.waymark.stage.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table here was worked out by hand: the fractions are written down, their decimals follow. */
class KaplanMeierTest {

    /** Months, a plus behind those that were still open. */
    private static List<Observation> watched(String months) {
        return Stream.of(months.split(" "))
                .map(each -> new Observation(Integer.parseInt(each.replace("+", "")), !each.endsWith("+")))
                .toList();
    }

    private static String table(KaplanMeier estimate) {
        return estimate.steps().stream()
                .map(step -> "%d | %d | %d | %d | %s"
                        .formatted(step.month(), step.atRisk(), step.came(), step.lastSeen(), step.share()))
                .reduce("", (above, line) -> above + line + "\n");
    }

    /**
     * Ten partnerships. Three of them tie at month 6, one of which was only watched that long; so do three at month 12.
     * <pre>
     * month  at risk  came  last seen  not yet
     *     4       10     1          0  9/10                 = 0.9
     *     6        9     2          1  9/10 * 7/9 = 7/10    = 0.7
     *     9        6     1          0  7/10 * 5/6 = 7/12    = 0.58333
     *    10        5     0          1  7/12
     *    12        4     2          1  7/12 * 2/4 = 7/24    = 0.29167
     *    20        1     0          1  7/24
     * </pre>
     * The median is month 12: after month 10 more than half had still to come.
     */
    @Test
    void tenPartnershipsByHand() {
        var estimate = KaplanMeier.of(watched("4 6 6 6+ 9 10+ 12 12 12+ 20+"));
        assertThat(table(estimate)).isEqualTo("""
                4 | 10 | 1 | 0 | 0.9000
                6 | 9 | 2 | 1 | 0.7000
                9 | 6 | 1 | 0 | 0.5833
                10 | 5 | 0 | 1 | 0.5833
                12 | 4 | 2 | 1 | 0.2917
                20 | 1 | 0 | 1 | 0.2917
                """);
        assertThat(estimate.median()).isEqualTo(12);
        assertThat(estimate.came()).isEqualTo(6);
        assertThat(estimate.share(0)).isEqualByComparingTo("1");
        assertThat(estimate.share(8)).isEqualByComparingTo("0.7");
        assertThat(estimate.share(99)).isEqualByComparingTo("0.2917");
        assertThat(estimate.atRisk(7)).isEqualTo(6);
        assertThat(estimate.atRisk(21)).isZero();
    }

    /**
     * The remission times that textbooks have used since 1963, 21 in the treated group:
     * 18/21 = 0.8571; * 16/17 = 0.8067; * 14/15 = 0.7529; * 11/12 = 0.6902; * 10/11 = 0.6275; * 6/7 = 0.5378; * 5/6 = 0.4482.
     */
    @Test
    void theTextbookExample() {
        var estimate = KaplanMeier.of(watched("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"));
        assertThat(estimate.steps().stream()
                        .filter(step -> step.came() > 0)
                        .map(step -> step.month() + " " + step.atRisk() + " " + step.share()))
                .containsExactly(
                        "6 21 0.8571",
                        "7 17 0.8067",
                        "10 15 0.7529",
                        "13 12 0.6902",
                        "16 11 0.6275",
                        "22 7 0.5378",
                        "23 6 0.4482");
        assertThat(estimate.median()).isEqualTo(23);
    }

    @Test
    void aHalfIsAMedianAlsoWhereItsFactorsAreThirds() {
        assertThat(KaplanMeier.of(watched("1 2 3+ 4+")).median()).isEqualTo(2);
        assertThat(KaplanMeier.of(watched("1 1 2 3 3+ 3+")).median()).isEqualTo(2);
        assertThat(KaplanMeier.of(watched("1 2+ 3+")).median()).isNull();
    }

    @Test
    void withNobodyCensoredItIsThePlainShareAndTheOrderDoesNotMatter() {
        var random = new Random(9);
        for (int round = 0; round < 50; round++) {
            Integer[] months =
                    random.ints(1 + random.nextInt(30), 0, 12).boxed().toArray(Integer[]::new);
            List<Observation> all = Arrays.stream(months)
                    .map(each -> new Observation(each, true))
                    .toList();
            var estimate = KaplanMeier.of(all);
            for (int month = 0; month < 12; month++) {
                int asked = month;
                double open = Arrays.stream(months).filter(each -> each > asked).count() / (double) months.length;
                assertThat(estimate.share(month).doubleValue())
                        .isCloseTo(open, org.assertj.core.data.Offset.offset(5e-5));
            }
            List<Observation> shuffled = new java.util.ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            assertThat(KaplanMeier.of(shuffled).steps()).isEqualTo(estimate.steps());
        }
    }

    @Test
    void nobodyMakesNoSteps() {
        var estimate = KaplanMeier.of(List.of());
        assertThat(estimate.steps()).isEmpty();
        assertThat(estimate.median()).isNull();
        assertThatThrownBy(() -> new Observation(-1, true)).hasMessageContaining("-1");
    }
}
