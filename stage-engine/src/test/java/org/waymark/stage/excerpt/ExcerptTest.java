package org.waymark.stage.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.rubric.Indicator;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.change.Histories;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Interval;

/** An excerpt judges as the whole record does, whichever entry is taken out of both. */
class ExcerptTest {
    private static final int HISTORIES = 150;
    private static final int MANY_HISTORIES = 5_000;
    private static final List<Indicator> INDICATORS = Cases.SAMPLE.indicators();

    @Test
    void an_excerpt_judges_as_the_whole() {
        LongStream.range(0, HISTORIES).parallel().forEach(ExcerptTest::check);
    }

    @Test
    @Tag("slow")
    void an_excerpt_judges_as_the_whole_on_many_histories() {
        LongStream.range(HISTORIES, MANY_HISTORIES).parallel().forEach(ExcerptTest::check);
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        Knowledge all = Histories.of(seed);
        LocalDate from = Histories.day(random);
        Interval days = new Interval(from, from.plusDays(1 + random.nextInt(180)));
        AdoptedRubrics rubrics = all.rubrics().apply(Reading.of(all.community()));
        Families partnership = Families.of(all.partnership());
        Families community = Families.of(all.community());
        List<Excerpt> excerpts = INDICATORS.stream()
                .map(each -> Excerpt.of(partnership, community, rubrics, Set.of(each.id()), days, Set.of()))
                .toList();
        Stream<Set<String>> single = Stream.of(all.partnership(), all.community())
                .flatMap(entries -> entries.list().stream())
                .map(Logged::entry)
                .map(Set::of);
        Stream.concat(Stream.of(Set.<String>of()), single).forEach(gone -> {
            Judgement whole = all.without(gone).judge();
            for (int i = 0; i < excerpts.size(); i++) {
                same(seed, gone, whole, excerpts.get(i), INDICATORS.get(i).id(), days);
            }
        });
    }

    @Test
    void a_reading_without_an_entry_is_that_of_the_others() {
        LongStream.range(0, HISTORIES).parallel().forEach(seed -> {
            Knowledge all = Histories.of(seed);
            Reading reading = Reading.of(all.partnership());
            for (Logged logged : all.partnership().list()) {
                Reading others = Reading.of(all.partnership().without(Set.of(logged.entry())));
                reading.without(logged.entry()).ifPresent(rest -> {
                    assertThat(rest.facts())
                            .as("seed %d without %s", seed, logged)
                            .isEqualTo(others.facts());
                    assertThat(rest.silenced()).isEqualTo(others.silenced());
                });
            }
        });
    }

    private static void same(
            long seed, Set<String> gone, Judgement whole, Excerpt excerpt, String indicator, Interval days) {
        DaySet asked = DaySet.of(days.from(), days.to());
        assertThat(excerpt.without(gone).indicator(indicator).on(asked))
                .as("seed %d, %s without %s on %s", seed, indicator, gone, days)
                .isEqualTo(whole.indicator(indicator).on(asked));
    }
}
