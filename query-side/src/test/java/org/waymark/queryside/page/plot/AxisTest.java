package org.waymark.queryside.page.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 2, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private final Axis axis = Axis.ofYears(FIRST, TODAY);

    @Test
    void spansTheFirstEntrysYearToTheYearAfterTheDay() {
        assertThat(axis).isEqualTo(new Axis(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(axis.years()).hasSize(7);
    }

    @Test
    void placesDaysAsInTheVisualReference() {
        assertThat(axis.x(LocalDate.of(2022, 1, 1))).isEqualTo("0%");
        assertThat(axis.x(FIRST)).isEqualTo("2.05%");
        assertThat(axis.x(LocalDate.of(2024, 5, 12))).isEqualTo("39.34%");
        assertThat(axis.x(TODAY)).isEqualTo("81.33%");
        assertThat(axis.x(LocalDate.of(2027, 3, 14))).isEqualTo("86.63%");
        assertThat(axis.x(LocalDate.of(2028, 1, 1))).isEqualTo("100%");
    }

    @Test
    void keepsDaysOutsideAtItsEnds() {
        assertThat(axis.x(LocalDate.MIN)).isEqualTo("0%");
        assertThat(axis.x(LocalDate.MAX)).isEqualTo("100%");
        assertThat(axis.shows(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(axis.shows(LocalDate.MIN, LocalDate.MAX)).isTrue();
        assertThat(axis.shows(TODAY, TODAY)).isFalse();
    }

    @Test
    void writesPercentagesWithoutTrailingZeros() {
        assertThat(Axis.percent(100)).isEqualTo("100%");
        assertThat(Axis.percent(61.2)).isEqualTo("61.2%");
        assertThat(Axis.percent(0)).isEqualTo("0%");
        assertThat(Axis.percent(10)).isEqualTo("10%");
    }
}
