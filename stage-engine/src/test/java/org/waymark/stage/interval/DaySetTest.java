package org.waymark.stage.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.rubric.Window;

class DaySetTest {
    private static final LocalDate ORIGIN = LocalDate.of(2024, 1, 1);

    /** "1-4 6-9" is days 1, 2, 3, 6, 7, 8 after the origin; "-" leaves an end open. */
    private static DaySet set(String text) {
        List<Interval> intervals = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(" ")) {
            String[] ends = part.split("-", -1);
            intervals.add(new Interval(
                    ends[0].isEmpty() ? Interval.BEGINNING : ORIGIN.plusDays(Integer.parseInt(ends[0])),
                    ends[1].isEmpty() ? Interval.END : ORIGIN.plusDays(Integer.parseInt(ends[1]))));
        }
        return DaySet.covering(intervals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''      | ''      | ''          | ''
            1-4     | ''      | 1-4         | ''
            1-4     | 1-4     | 1-4         | 1-4
            1-4     | 4-6     | 1-6         | ''
            1-4     | 5-6     | 1-4 5-6     | ''
            1-4     | 3-6     | 1-6         | 3-4
            1-9     | 3-6     | 1-9         | 3-6
            1-3 5-7 | 2-6     | 1-7         | 2-3 5-6
            1-3 5-7 | 3-5     | 1-7         | ''
            -4      | 2-      | -           | 2-4
            -4      | 4-      | -           | ''
            -       | 1-2     | -           | 1-2
            """)
    void union_and_intersection_do_not_mind_the_order(String one, String other, String union, String common) {
        DaySet a = set(one);
        DaySet b = set(other);
        assertThat(a.or(b)).isEqualTo(b.or(a)).isEqualTo(set(union));
        assertThat(a.and(b)).isEqualTo(b.and(a)).isEqualTo(set(common));
        assertThat(a.not().or(b.not())).isEqualTo(a.and(b).not());
        assertThat(DaySet.anyOf(List.of(a, b)))
                .isEqualTo(DaySet.anyOf(List.of(b, a)))
                .isEqualTo(set(union));
    }

    @Test
    void a_set_reads_as_its_runs_and_is_told_apart_by_them() {
        assertThat(set("-2 4-5 9-")).hasToString("[(.., 2024-01-03), [2024-01-05, 2024-01-06), [2024-01-10, ..)]");
        assertThat(set("1-4").hashCode())
                .isEqualTo(set("1-2 2-4").hashCode())
                .isNotEqualTo(set("1-5").hashCode());
        assertThat(set("1-4")).isNotEqualTo(new Interval(ORIGIN.plusDays(1), ORIGIN.plusDays(4)));
    }

    @Test
    void an_interval_has_at_least_one_day() {
        assertThatThrownBy(() -> new Interval(ORIGIN, ORIGIN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DaySet.of(ORIGIN, ORIGIN)).isEqualTo(DaySet.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-03-01", // 28 Feb 2025 still reaches 29 Feb 2024
        "2023-02-28, 12, 2024-02-28",
        "2024-01-31, 1, 2024-03-01",
        "2024-03-31, 6, 2024-10-01",
        "2024-03-30, 6, 2024-09-30",
        "2024-03-01, 6, 2024-09-01"
    })
    void a_window_reaches_a_clamped_day_until_the_month_is_over(LocalDate day, int months, LocalDate beyond) {
        assertThat(Window.months(months).firstDayBeyond(day)).isEqualTo(beyond);
    }

    @Test
    void the_first_day_beyond_is_the_smallest_whose_window_begins_no_earlier() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            for (int months : List.of(1, 2, 6, 9, 12, 15, 27, 36, 60)) {
                LocalDate beyond = Window.months(months).firstDayBeyond(day);
                assertThat(beyond.minusMonths(months)).isAfterOrEqualTo(day);
                assertThat(beyond.minusDays(1).minusMonths(months)).isBefore(day);
            }
        }
    }

    @Test
    void open_ends_stay_open_beyond_a_window() {
        assertThat(Window.months(9).firstDayBeyond(Interval.END)).isEqualTo(Interval.END);
        assertThat(Window.days(9).firstDayBeyond(Interval.BEGINNING)).isEqualTo(Interval.BEGINNING);
    }

    @Test
    void operations_agree_with_plain_sets_of_days() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Set<Integer> a = someDays(random);
            Set<Integer> b = someDays(random);
            Set<Integer> c = someDays(random);
            Set<Integer> union = new TreeSet<>(a);
            union.addAll(b);
            Set<Integer> common = new TreeSet<>(a);
            common.retainAll(b);
            Set<Integer> rest = new TreeSet<>(a);
            rest.removeAll(b);
            Set<Integer> two = union(a, b, c).stream()
                    .filter(day ->
                            (a.contains(day) ? 1 : 0) + (b.contains(day) ? 1 : 0) + (c.contains(day) ? 1 : 0) >= 2)
                    .collect(Collectors.toSet());
            String because = "seed " + seed;
            assertThat(of(a).or(of(b))).as(because).isEqualTo(of(union));
            assertThat(of(a).and(of(b))).as(because).isEqualTo(of(common));
            assertThat(of(a).minus(of(b))).as(because).isEqualTo(of(rest));
            assertThat(of(a).not().not()).as(because).isEqualTo(of(a));
            assertThat(DaySet.inAtLeast(2, List.of(of(a), of(b), of(c))))
                    .as(because)
                    .isEqualTo(of(two));
            assertThat(of(union).containsAll(of(a))).as(because).isTrue();
            assertThat(of(a).containsAll(of(union))).as(because).isEqualTo(a.containsAll(union));
            for (int day = -1; day < 30; day++) {
                assertThat(of(a).contains(ORIGIN.plusDays(day))).as(because).isEqualTo(a.contains(day));
            }
        }
    }

    private static Set<Integer> union(Set<Integer> a, Set<Integer> b, Set<Integer> c) {
        Set<Integer> union = new TreeSet<>(a);
        union.addAll(b);
        union.addAll(c);
        return union;
    }

    private static Set<Integer> someDays(Random random) {
        Set<Integer> days = new TreeSet<>();
        for (int day = 0; day < 29; day++) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        return days;
    }

    private static DaySet of(Set<Integer> days) {
        return DaySet.covering(days.stream()
                .map(day -> new Interval(ORIGIN.plusDays(day), ORIGIN.plusDays(day + 1)))
                .toList());
    }
}
