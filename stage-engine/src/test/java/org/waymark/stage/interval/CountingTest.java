package org.waymark.stage.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted in one pass is what somebody counts who looks at each day; one seed is one case. */
class CountingTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;
    private static final int THINGS = 7;

    private static DaySet set(Random random) {
        List<Interval> runs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            runs.add(new Interval(
                    random.nextInt(12) == 0 ? Interval.BEGINNING : from,
                    random.nextInt(12) == 0 ? Interval.END : from.plusDays(1 + random.nextInt(15))));
        }
        return DaySet.covering(runs);
    }

    private static Verdicts presence(Random random) {
        DaySet hi = set(random);
        return new Verdicts(hi.and(set(random)), hi);
    }

    private static List<LocalDate> days() {
        return FIRST.minusDays(2).datesUntil(FIRST.plusDays(DAYS + 20)).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_tally_counts_each_day(long seed) {
        Random random = new Random(seed);
        Tally tally = new Tally(2);
        List<DaySet> sets = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            sets.add(set(random));
            tally.add(i % 2, sets.get(i), i + 1);
        }
        DaySet more = tally.where(count -> 2 * count[0] >= 3 * count[1]);
        for (LocalDate day : days()) {
            long even = 0;
            long odd = 0;
            for (int i = 0; i < THINGS; i++) {
                long weight = sets.get(i).contains(day) ? i + 1 : 0;
                even += i % 2 == 0 ? weight : 0;
                odd += i % 2 == 1 ? weight : 0;
            }
            assertThat(more.contains(day)).as(day.toString()).isEqualTo(2 * even >= 3 * odd);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_roster_counts_certain_and_possible_presence_apart(long seed) {
        Random random = new Random(seed);
        List<Verdicts> present = new ArrayList<>();
        int[] certain = new int[THINGS];
        int[] possible = new int[THINGS];
        for (int i = 0; i < THINGS; i++) {
            present.add(presence(random));
            certain[i] = random.nextInt(3) - 1;
            possible[i] = random.nextInt(3) - 1;
        }
        Roster roster = new Roster(present);
        Verdicts verdicts = roster.where(certain, possible, 2, count -> count[0] > 2, count -> count[0] + count[1] > 2);
        assertThat(roster.where(certain, possible, 2, count -> count[0] + count[1] <= 2, count -> count[0] <= 2))
                .isEqualTo(verdicts.not());
        for (LocalDate day : days()) {
            long[] count = new long[2];
            for (int i = 0; i < THINGS; i++) {
                if (certain[i] >= 0 && present.get(i).lo().contains(day)) {
                    count[certain[i]]++;
                }
                if (possible[i] >= 0 && present.get(i).hi().contains(day)) {
                    count[possible[i]]++;
                }
            }
            assertThat(verdicts.lo().contains(day)).as(day.toString()).isEqualTo(count[0] > 2);
            assertThat(verdicts.hi().contains(day)).as(day.toString()).isEqualTo(count[0] + count[1] > 2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void two_are_far_apart_if_any_two_are(long seed) {
        Random random = new Random(seed);
        FarApart farApart = new FarApart(20);
        List<DaySet> present = new ArrayList<>();
        List<LocalDate> early = new ArrayList<>();
        List<LocalDate> late = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            present.add(set(random));
            early.add(FIRST.plusDays(random.nextInt(DAYS)));
            late.add(early.get(i).plusDays(random.nextInt(40) - 10));
            farApart.add(present.get(i), early.get(i), late.get(i));
        }
        DaySet found = farApart.days();
        for (LocalDate day : days()) {
            boolean any = false;
            for (int i = 0; i < THINGS; i++) {
                for (int j = 0; j < THINGS; j++) {
                    boolean both =
                            present.get(i).contains(day) && present.get(j).contains(day);
                    any |= i != j && both && !early.get(i).plusDays(20).isAfter(late.get(j));
                }
            }
            assertThat(found.contains(day)).as(day.toString()).isEqualTo(any);
        }
    }
}
