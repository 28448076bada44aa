package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The day asked about, and the sentences of section 2 about points. What one day is asked twice is kept. */
final class Day {
    private static final int LONGEST_WINDOW_MONTHS = 60;

    final int t;
    final LocalDate date;
    private final int[] back = new int[LONGEST_WINDOW_MONTHS + 1];
    private final Map<Object, Object> kept = new HashMap<>();

    Day(LocalDate date) {
        this.date = date;
        this.t = (int) date.toEpochDay();
        Arrays.fill(back, Integer.MIN_VALUE);
    }

    /** "uses t.minusMonths(W) of ISO local dates". */
    int back(int months) {
        if (back[months] == Integer.MIN_VALUE) {
            back[months] = (int) date.minusMonths(months).toEpochDay();
        }
        return back[months];
    }

    /** "happened(p) by t: lo b <= t, hi a <= t." */
    Two happened(Item<?> p) {
        return Two.of(p.b() <= t, p.a() <= t);
    }

    /** "lo t.minusMonths(W) < a, hi < b". */
    Two notOlder(Item<?> p, int months) {
        return notOlder(p.a(), p.b(), months);
    }

    Two notOlder(int a, int b, int months) {
        int back = back(months);
        return Two.of(back < a, back < b);
    }

    /** "lo: b <= t and t.minusMonths(W) < a; hi: a <= t and t.minusMonths(W) < b." */
    Two within(Item<?> p, int months) {
        int back = back(months);
        return Two.of(p.b() <= t && back < p.a(), p.a() <= t && back < p.b());
    }

    /** "Days likewise with t - D days." */
    Two withinDays(Item<?> p, int days) {
        return Two.of(p.b() <= t && t - days < p.a(), p.a() <= t && t - days < p.b());
    }

    /** "joined [6] or more months ago (lo b, hi a <= t.minusMonths)". */
    Two monthsAgo(Item<?> p, int months) {
        int back = back(months);
        return Two.of(p.b() <= back, p.a() <= back);
    }

    @SuppressWarnings("unchecked") // a question is asked for one kind of answer
    <T> T once(Object question, Supplier<T> answer) {
        Object known = kept.get(question);
        if (known == null) {
            known = answer.get();
            kept.put(question, known);
        }
        return (T) known;
    }
}
