package org.waymark.stage.bearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.bearing.Bearing.Loss;
import org.waymark.stage.change.Histories;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.change.Shift;

/** No flip is missed and none is false: every entry, person and organisation is taken out in turn, and all is judged anew. */
class BearingsTest {
    private static final int HISTORIES = 150;
    private static final int MANY_HISTORIES = 5_000;

    private static final int AT_LEAST_OF_EACH = 5;

    private static final Map<String, LongAdder> FOUND = new ConcurrentHashMap<>();

    /** What flips without something, as texts to compare. */
    private record Flips(Set<String> flips) {}

    @Test
    void what_is_found_is_what_flips_when_all_are_taken_out_in_turn() {
        LongStream.range(0, HISTORIES).parallel().forEach(BearingsTest::check);
        assertThat(List.of("OfEntry", "OfPerson", "OfOrganisation", "stage"))
                .allSatisfy(kind -> assertThat(found(kind).sum()).as(kind).isGreaterThan(AT_LEAST_OF_EACH));
    }

    private static LongAdder found(String kind) {
        return FOUND.computeIfAbsent(kind, any -> new LongAdder());
    }

    @Test
    @Tag("slow")
    void what_is_found_is_what_flips_on_many_histories() {
        LongStream.range(HISTORIES, MANY_HISTORIES).parallel().forEach(BearingsTest::check);
    }

    private static void check(long seed) {
        Knowledge all = Histories.of(seed);
        LocalDate day = Histories.day(new Random(seed));
        Judgement judged = all.judge();
        List<Bearing> found = Bearings.on(day, all, judged);
        Map<Pillar, Flips> expected = new HashMap<>();
        entries(all)
                .forEach(logged -> note(
                        expected,
                        new Pillar.OfEntry(logged.entry()),
                        flips(judged, all.without(Set.of(logged.entry())).judge(), day)));
        named(all).forEach(pillar -> note(expected, pillar, flips(judged, retold(all, Naming.of(pillar)), day)));

        assertThat(found.stream().collect(Collectors.toMap(Bearing::pillar, BearingsTest::flips)))
                .as("seed %d on %s", seed, day)
                .isEqualTo(expected);
        found.forEach(each -> found(each.pillar().getClass().getSimpleName()).increment());
        found.stream()
                .filter(Bearing::movesStage)
                .forEach(each -> found("stage").increment());
        assertThat(found).isSortedAccordingTo(Bearing.BY_INFLUENCE);
    }

    private static Stream<Logged> entries(Knowledge all) {
        return Stream.concat(all.partnership().list().stream(), all.community().list().stream())
                .filter(logged -> !(logged.fact() instanceof RubricAdopted));
    }

    private static void note(Map<Pillar, Flips> expected, Pillar pillar, Flips flips) {
        if (!flips.flips().isEmpty()) {
            expected.put(pillar, flips);
        }
    }

    /** All whom a fact in force names. */
    private static Set<Pillar.Named> named(Knowledge all) {
        Set<Pillar.Named> named = new HashSet<>();
        Stream.of(all.partnership(), all.community())
                .flatMap(entries -> Reading.of(entries).facts().stream())
                .forEach(standing -> named.addAll(Naming.in(standing.fact())));
        return named;
    }

    private static Judgement retold(Knowledge all, Naming naming) {
        Function<Reading, Reading> retold = reading -> reading.retold(naming);
        Reading community = retold.apply(Reading.of(all.community()));
        return StageEngine.judge(
                all.rubrics().apply(community), retold.apply(Reading.of(all.partnership())), community);
    }

    private static Flips flips(Judgement before, Judgement after, LocalDate day) {
        Set<String> flips = new HashSet<>();
        for (Shift shift : Shift.between(before, day, after, day)) {
            switch (shift) {
                case Shift.OfIndicator it -> flips.add(it.toString());
                case Shift.OfStage it -> flips.add(it.toString());
                case Shift.OfStanding it -> {
                    Loss loss = new Loss(Held.of(it.before()), Held.of(it.after()));
                    if (!Objects.equals(loss.before(), loss.after())) {
                        flips.add(loss.toString());
                    }
                }
            }
        }
        return new Flips(flips);
    }

    private static Flips flips(Bearing bearing) {
        Set<String> flips = new HashSet<>();
        bearing.indicators().forEach(each -> flips.add(each.toString()));
        bearing.stages().forEach(each -> flips.add(each.toString()));
        bearing.held().ifPresent(each -> flips.add(each.toString()));
        return new Flips(flips);
    }
}
