package org.waymark.stage.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fact.FuzzyDate;
import org.waymark.record.Span;
import org.waymark.rubric.Window;

class VerdictsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final Verdicts MET = Verdicts.ALWAYS;
    private static final Verdicts NOT = Verdicts.NEVER;
    private static final Verdicts OPEN = Verdicts.UNKNOWN;

    @Test
    void what_is_certain_must_be_possible() {
        assertThatThrownBy(() -> new Verdicts(DaySet.ALL, DaySet.NONE)).isInstanceOf(AssertionError.class);
    }

    @Test
    void all_any_not_and_at_least_work_on_both_parts() {
        assertThat(MET.and(OPEN)).isEqualTo(OPEN.and(MET)).isEqualTo(OPEN);
        assertThat(NOT.and(OPEN)).isEqualTo(OPEN.and(NOT)).isEqualTo(NOT);
        assertThat(MET.or(OPEN)).isEqualTo(OPEN.or(MET)).isEqualTo(MET);
        assertThat(NOT.or(OPEN)).isEqualTo(OPEN.or(NOT)).isEqualTo(OPEN);
        assertThat(OPEN.not()).isEqualTo(OPEN);
        assertThat(MET.not()).isEqualTo(NOT);
        assertThat(Verdicts.atLeast(2, List.of(MET, OPEN, NOT))).isEqualTo(OPEN);
        assertThat(Verdicts.atLeast(1, List.of(MET, OPEN, NOT))).isEqualTo(MET);
        assertThat(Verdicts.atLeast(3, List.of(MET, OPEN, NOT))).isEqualTo(NOT);
        assertThat(Verdicts.all(List.of())).isEqualTo(MET);
        assertThat(Verdicts.any(List.of())).isEqualTo(NOT);
    }

    @Test
    void known_when_leaves_open_what_is_not_certainly_known() {
        assertThat(MET.knownWhen(OPEN)).isEqualTo(OPEN);
        assertThat(NOT.knownWhen(NOT)).isEqualTo(OPEN);
        assertThat(NOT.knownWhen(MET)).isEqualTo(NOT);
    }

    @ParameterizedTest
    @EnumSource(FuzzyDate.Precision.class)
    void a_point_within_a_window_is_as_the_rules_say_on_every_day(FuzzyDate.Precision precision) {
        Span span = Span.of(FuzzyDate.around(DAY, precision));
        for (Window window : List.of(Window.months(1), Window.months(12), Window.days(90))) {
            Verdicts within = When.within(window, span);
            for (LocalDate t = LocalDate.of(2023, 12, 1); t.getYear() < 2027; t = t.plusDays(1)) {
                LocalDate before = window.before(t);
                boolean lo = !span.last().isAfter(t) && before.isBefore(span.first());
                boolean hi = !span.first().isAfter(t) && before.isBefore(span.last());
                assertThat(within.lo().contains(t)).as("%s %s lo", t, window).isEqualTo(lo);
                assertThat(within.hi().contains(t)).as("%s %s hi", t, window).isEqualTo(hi || lo);
            }
        }
    }

    @Test
    void a_timeline_joins_equal_neighbours_and_covers_all_time() {
        DaySet march = DaySet.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1));
        Timeline<Verdict> timeline = new Verdicts(march, march).timeline();
        assertThat(timeline.segments()).hasSize(3);
        assertThat(timeline.at(DAY)).isEqualTo(Verdict.MET);
        assertThat(timeline.at(LocalDate.of(2024, 4, 1))).isEqualTo(Verdict.NOT_MET);
        assertThat(timeline.overlaid(march, Verdict.NOT_MET).segments()).hasSize(1);
        assertThat(timeline.between(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 2)))
                .extracting(each -> each.when().to())
                .containsExactly(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 2));
    }

    @Test
    void a_timeline_has_no_gap_and_no_end() {
        var first = new Timeline.Segment<>(new Interval(Interval.BEGINNING, DAY), "one");
        var later = new Timeline.Segment<>(new Interval(DAY.plusDays(1), Interval.END), "two");
        assertThatThrownBy(() -> new Timeline<>(List.of(first, later))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> new Timeline<>(List.of(first))).isInstanceOf(AssertionError.class);
    }

    @Test
    void grace_lasts_as_long_as_the_run_but_no_longer_than_said_after_every_run() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        DaySet met = DaySet.of(first, first.plusDays(10)).or(DaySet.of(first.plusDays(15), first.plusDays(300)));
        assertThat(Grace.after(met, Window.days(90)))
                .isEqualTo(DaySet.of(first.plusDays(10), first.plusDays(15))
                        .or(DaySet.of(first.plusDays(300), first.plusDays(390))));
        assertThat(Grace.after(DaySet.of(first, first.plusDays(3)), Window.days(90)))
                .isEqualTo(DaySet.of(first.plusDays(3), first.plusDays(6)));
    }
}
