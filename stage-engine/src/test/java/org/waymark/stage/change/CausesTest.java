package org.waymark.stage.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.record.Logged;
import org.waymark.stage.Judgement;

/**
 * For every verdict that differs: what was known then and the entries found give the answer of now, and without any one
 * of them it is another. All is judged anew, in full, for each.
 */
class CausesTest {
    private static final int HISTORIES = 150;
    private static final int MANY_HISTORIES = 5_000;
    private static final int AT_LEAST_OF_EACH = 5;

    private static final AtomicInteger BY_ENTRIES = new AtomicInteger();
    private static final AtomicInteger BY_SEVERAL = new AtomicInteger();
    private static final AtomicInteger BY_TIME = new AtomicInteger();
    private static final AtomicInteger BY_BOTH = new AtomicInteger();
    private static final AtomicInteger OF_STANDING = new AtomicInteger();

    @Test
    void the_entries_found_make_the_difference_and_none_can_be_left_out() {
        LongStream.range(0, HISTORIES).parallel().forEach(CausesTest::check);
        assertThat(List.of(BY_ENTRIES, BY_SEVERAL, BY_TIME, BY_BOTH, OF_STANDING))
                .allSatisfy(count -> assertThat(count.get()).isGreaterThan(AT_LEAST_OF_EACH));
    }

    @Test
    @Tag("slow")
    void the_entries_found_make_the_difference_on_many_histories() {
        LongStream.range(HISTORIES, MANY_HISTORIES).parallel().forEach(CausesTest::check);
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        Knowledge all = Histories.of(seed);
        Moment one = moment(all, random);
        Moment other = new Moment(all, all.judge(), random.nextBoolean() ? one.day() : Histories.day(random));
        between(seed, one, other);
        between(seed, other, one);
        between(seed, one, moment(all, random));
    }

    private static Moment moment(Knowledge all, Random random) {
        return Moment.of(Histories.upTo(all, Histories.position(all, random)), Histories.day(random));
    }

    private static void between(long seed, Moment then, Moment now) {
        List<Cause> causes = Causes.between(then, now);
        assertThat(causes.stream().map(Cause::shift).toList())
                .isEqualTo(Shift.between(then.judgement(), then.day(), now.judgement(), now.day()));
        for (Cause cause : causes) {
            Question<?> question = question(cause.shift());
            Object before = question.at(then.judgement(), then.day());
            Object meanwhile = question.at(then.judgement(), now.day());
            Object after = question.at(now.judgement(), now.day());
            String as = "seed %d, %s".formatted(seed, cause);
            assertThat(cause.entries().isEmpty()).as(as).isEqualTo(meanwhile.equals(after));
            assertThat(cause.passing().isEmpty()).as(as).isEqualTo(meanwhile.equals(before));
            if (!cause.entries().isEmpty()) {
                make(as, question, after, cause.entries(), then, now);
            }
            cause.passing().ifPresent(passing -> passes(as, question, passing, then, now.day()));
            count(cause);
        }
    }

    private static void count(Cause cause) {
        BY_ENTRIES.addAndGet(cause.entries().isEmpty() ? 0 : 1);
        BY_SEVERAL.addAndGet(cause.entries().size() > 1 ? 1 : 0);
        BY_TIME.addAndGet(cause.entries().isEmpty() ? 1 : 0);
        BY_BOTH.addAndGet(!cause.entries().isEmpty() && cause.passing().isPresent() ? 1 : 0);
        OF_STANDING.addAndGet(cause.shift() instanceof Shift.OfStanding ? 1 : 0);
    }

    private static void make(
            String as, Question<?> question, Object after, List<String> entries, Moment then, Moment now) {
        assertThat(question.at(with(then, now, new LinkedHashSet<>(entries)), now.day()))
                .as(as)
                .isEqualTo(after);
        for (String entry : entries) {
            Set<String> others = new LinkedHashSet<>(entries);
            others.remove(entry);
            assertThat(question.at(with(then, now, others), now.day()))
                    .as("%s without %s", as, entry)
                    .isNotEqualTo(after);
        }
    }

    /** What was known then, and in addition, or without, these. */
    private static Judgement with(Moment then, Moment now, Set<String> entries) {
        Set<String> known = ids(then.knowledge());
        Set<String> isKnown = ids(now.knowledge());
        boolean added = isKnown.size() >= known.size();
        Set<String> gone = new HashSet<>(added ? isKnown : entries);
        if (added) {
            gone.removeAll(known);
            gone.removeAll(entries);
        }
        assertThat(added ? isKnown : known).containsAll(entries);
        return (added ? now : then).knowledge().without(gone).judge();
    }

    private static Set<String> ids(Knowledge knowledge) {
        return Stream.of(knowledge.partnership(), knowledge.community())
                .flatMap(entries -> entries.list().stream())
                .map(Logged::entry)
                .collect(Collectors.toSet());
    }

    /** From the day named until now the answer is one, and on the day before it is another. */
    private static void passes(String as, Question<?> question, Cause.Passing passing, Moment then, LocalDate now) {
        boolean onwards = then.day().isBefore(now);
        LocalDate arrived = onwards ? passing.day() : passing.day().minusDays(1);
        LocalDate still = onwards ? passing.day().minusDays(1) : passing.day();
        Object answer = question.at(then.judgement(), now);
        assertThat(question.at(then.judgement(), arrived)).as(as).isEqualTo(answer);
        assertThat(question.at(then.judgement(), still)).as(as).isNotEqualTo(answer);
        assertThat(after(passing.shift())).as(as).isEqualTo(answer);
        assertThat(passing.day()).as(as).isBetween(earlier(then.day(), now), later(then.day(), now));
        assertThat(ids(then.knowledge())).as(as).containsAll(passing.entries());
    }

    private static Object after(Shift shift) {
        return switch (shift) {
            case Shift.OfIndicator it -> it.after();
            case Shift.OfStage it -> it.after();
            case Shift.OfStanding it -> it.after();
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Question<?> question(Shift shift) {
        return switch (shift) {
            case Shift.OfIndicator it -> Question.ofIndicator(it.id());
            case Shift.OfStage it -> Question.ofStage(it.id(), Set.of());
            case Shift.OfStanding ignored -> Question.ofStanding();
        };
    }
}
