package org.waymark.stage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.record.Span;
import org.waymark.stage.evidence.Turns.Turn;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;

/** Who has a turn on a day, with approximate dates, is what the rules say of that day; one seed is one case. */
class TurnsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;

    @Test
    void somebody_must_have_a_turn() {
        assertThatThrownBy(() -> new Turns(List.of(), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_is_current_is_judged_for_each_day(long seed) {
        Random random = new Random(seed);
        List<Span> spans = new ArrayList<>();
        List<Verdicts> conditions = new ArrayList<>();
        int first = 0;
        for (int i = 1 + (int) seed % 4; i > 0; i--) {
            first += random.nextInt(12);
            spans.add(span(first, random.nextInt(15)));
            conditions.add(condition(random));
        }
        Span end = random.nextBoolean() ? span(first + random.nextInt(12), random.nextInt(15)) : null;
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            turns.add(new Turn(spans.get(i), i + 1 < spans.size() ? spans.get(i + 1) : null));
        }
        Verdicts current = new Turns(turns, end).current(conditions::get);
        for (LocalDate t = FIRST.minusDays(2); t.isBefore(FIRST.plusDays(DAYS)); t = t.plusDays(1)) {
            assertThat(current.lo().contains(t)).as("%s certainly", t).isEqualTo(certainly(turns, end, conditions, t));
            assertThat(current.hi().contains(t)).as("%s possibly", t).isEqualTo(possibly(turns, end, conditions, t));
        }
    }

    private static Span span(int first, int days) {
        return new Span(FIRST.plusDays(first), FIRST.plusDays(first + days));
    }

    private static Verdicts condition(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS / 2));
        DaySet hi = DaySet.of(from, from.plusDays(random.nextInt(DAYS)));
        return random.nextBoolean() ? Verdicts.ALWAYS : new Verdicts(hi.and(DaySet.before(from.plusDays(15))), hi);
    }

    private static boolean mayBeInForce(Turn turn, @Nullable Span end, LocalDate t) {
        return !turn.from().first().isAfter(t)
                && (turn.until() == null || t.isBefore(turn.until().last()))
                && (end == null || t.isBefore(end.last()));
    }

    private static boolean certainly(List<Turn> turns, @Nullable Span end, List<Verdicts> conditions, LocalDate t) {
        boolean begun = turns.stream().anyMatch(turn -> !turn.from().last().isAfter(t));
        boolean all = true;
        for (int i = 0; i < turns.size(); i++) {
            all &= !mayBeInForce(turns.get(i), end, t) || conditions.get(i).lo().contains(t);
        }
        return begun && (end == null || t.isBefore(end.first())) && all;
    }

    private static boolean possibly(List<Turn> turns, @Nullable Span end, List<Verdicts> conditions, LocalDate t) {
        boolean some = false;
        for (int i = 0; i < turns.size(); i++) {
            some |= mayBeInForce(turns.get(i), end, t) && conditions.get(i).hi().contains(t);
        }
        return some;
    }
}
