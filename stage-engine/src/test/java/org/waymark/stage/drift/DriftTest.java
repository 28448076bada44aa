package org.waymark.stage.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.fact.PartnershipFact.DeterminationWithdrawn;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.Cases;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.interval.Interval;

/** Day by day, for each determination by itself: does it stand, and does it say what is computed? */
class DriftTest {
    private static final int HISTORIES = 60;
    private static final int AT_LEAST = 50;
    private static final LocalDate FROM = LocalDate.of(2022, 6, 1);
    private static final LocalDate TO = LocalDate.of(2030, 1, 1);

    private static final AtomicInteger DRIFTING = new AtomicInteger();
    private static final AtomicInteger AGREEING = new AtomicInteger();
    private static final AtomicInteger REPLACED = new AtomicInteger();

    private record Facts(Reading reading, Chains chains) {}

    @Test
    void it_is_told_on_every_day_on_which_the_two_differ_and_on_no_other() {
        LongStream.range(0, HISTORIES).parallel().forEach(DriftTest::check);
        assertThat(List.of(DRIFTING, AGREEING, REPLACED))
                .allSatisfy(count -> assertThat(count.get()).isGreaterThan(AT_LEAST));
    }

    private static void check(long seed) {
        Knowledge all = Determined.of(seed);
        Reading reading = Reading.of(all.partnership());
        Judgement judgement = all.judge();
        Facts facts = new Facts(reading, Chains.of(reading));
        List<Determination> told = Determination.of(facts.chains());
        assertThat(told).hasSameSizeAs(reading.of(DeterminationMade.class));
        for (Determination each : told) {
            Drift drift = Drift.of(each, judgement);
            FROM.datesUntil(TO).forEach(day -> check(seed, facts, judgement, drift, day));
            runs(drift);
        }
    }

    private static void check(long seed, Facts facts, Judgement judgement, Drift drift, LocalDate day) {
        var made = drift.determination().made();
        boolean stands = last(facts, made, day).equals(Optional.of(made)) && stands(facts, made, day);
        String as = "seed %d, %s on %s".formatted(seed, made.entry(), day);
        assertThat(drift.determination().days().contains(day)).as(as).isEqualTo(stands);
        boolean differs = stands && differs(made.fact(), judgement.standing().at(day));
        assertThat(drift.days().contains(day)).as(as).isEqualTo(differs);
        DRIFTING.addAndGet(differs ? 1 : 0);
        AGREEING.addAndGet(stands && !differs ? 1 : 0);
        REPLACED.addAndGet(!stands && stands(facts, made, day) ? 1 : 0);
    }

    /** The finding of its body that took effect last by the day, of those that stood at all. */
    private static Optional<Standing<DeterminationMade>> last(
            Facts facts, Standing<DeterminationMade> of, LocalDate day) {
        return facts.reading().of(DeterminationMade.class).stream()
                .filter(each -> body(each).equals(body(of)))
                .filter(each -> !each.fact().effective().isAfter(day))
                .filter(each -> stands(facts, each, each.fact().effective()))
                .max(Comparator.comparing((Standing<DeterminationMade> each) ->
                                each.fact().effective())
                        .thenComparingLong(Standing::place));
    }

    private static String body(Standing<DeterminationMade> made) {
        return made.fact().body().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean stands(Facts facts, Standing<DeterminationMade> made, LocalDate day) {
        LocalDate until = made.fact().until();
        return !day.isBefore(made.fact().effective())
                && (until == null || !day.isAfter(until))
                && withdrawals(facts, made)
                        .noneMatch(each -> !each.span().last().isAfter(day));
    }

    private static Stream<Standing<DeterminationWithdrawn>> withdrawals(Facts facts, Standing<DeterminationMade> made) {
        String id = made.fact().determination();
        return facts.chains().of(DeterminationMade.class, id).stream()
                .flatMap(chain -> facts.reading().of(DeterminationWithdrawn.class).stream()
                        .filter(each -> each.equals(chain.end())));
    }

    private static boolean differs(DeterminationMade fact, StageStanding computed) {
        String stage = fact.stage() == null ? "" : fact.stage().strip().toLowerCase(Locale.ROOT);
        String held = computed.stage() == null ? "" : computed.stage();
        List<String> comparable = List.of("good", "not-yet", "lapsed");
        String standing = fact.standing() == null ? "" : fact.standing();
        return !stage.equals("gold")
                && (!stage.equals(held)
                        || (comparable.contains(standing)
                                && !standing.equals(computed.kind().word())));
    }

    private static void runs(Drift drift) {
        List<Interval> runs = drift.days().runs();
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(drift.begunBy(day))
                .isEqualTo(
                        runs.stream().filter(run -> !day.isBefore(run.from())).toList());
        assertThat(drift.nextAfter(day))
                .isEqualTo(runs.stream()
                        .map(Interval::from)
                        .filter(from -> from.isAfter(day))
                        .min(Comparator.naturalOrder()));
        assertThat(drift.at(day))
                .isEqualTo(runs.stream().filter(run -> run.contains(day)).findFirst());
    }

    @Test
    void a_later_finding_of_the_same_body_takes_the_place_of_the_earlier_and_leaves_other_bodies_alone() {
        Reading reading = Cases.partnership(Cases.given()
                .fact("PartnershipRegistered", "2024-01-01", "'name': 'L', 'community': 'c1'")
                .fact("DeterminationMade", "2024-02-01", made("first", "Council", "2024-02-01"))
                .fact("DeterminationMade", "2024-02-01", made("other", "Funder", "2024-02-01"))
                .fact("DeterminationMade", "2024-05-01", made("second", "council", "2024-06-01"))
                .file());
        List<Determination> all = Determination.of(Chains.of(reading));
        assertThat(all.stream().map(each -> each.made().fact().determination()))
                .containsExactly("first", "other", "second");
        assertThat(all.getFirst().days().runs())
                .containsExactly(new Interval(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 6, 1)));
        assertThat(all.get(1).days().contains(LocalDate.of(2029, 1, 1))).isTrue();
        assertThat(all.getLast().days().contains(LocalDate.of(2029, 1, 1))).isTrue();
    }

    @Test
    void a_stage_is_known_by_its_id_or_label_in_any_case_and_one_that_no_rules_know_is_not_compared() {
        Judgement judgement = LongStream.range(0, HISTORIES)
                .mapToObj(seed -> Determined.of(seed).judge())
                .filter(each ->
                        !each.standing().where(at -> at.isAt("emerging")).isEmpty())
                .findFirst()
                .orElseThrow();
        Interval run =
                judgement.standing().where(each -> each.isAt("emerging")).runs().getFirst();
        Determination exact = found("'stage': 'emerging'", run.from());
        Determination shouted = found("'stage': ' EMERGING '", run.from());
        Determination unknown = found("'stage': 'gold', 'standing': 'lapsed'", run.from());
        assertThat(Drift.of(exact, judgement).days().contains(run.from())).isFalse();
        assertThat(Drift.of(shouted, judgement))
                .extracting(Drift::days)
                .isEqualTo(Drift.of(exact, judgement).days());
        assertThat(shouted.stage(judgement.rubrics())).isEqualTo("emerging");
        assertThat(unknown.comparable(judgement.rubrics())).isFalse();
        assertThat(Drift.of(unknown, judgement).days().isEmpty()).isTrue();
        assertThat(unknown.stage(judgement.rubrics())).isEqualTo("gold");
    }

    private static Determination found(String said, LocalDate effective) {
        String fields = "'determination': 'd', %s, 'body': 'B', 'asOf': '%s', 'effective': '%s'"
                .formatted(said, effective, effective);
        Reading reading = Cases.partnership(Cases.given()
                .fact("PartnershipRegistered", "2020-01-01", "'name': 'L', 'community': 'c1'")
                .fact("DeterminationMade", effective.toString(), fields)
                .file());
        return Determination.of(Chains.of(reading)).getFirst();
    }

    private static String made(String id, String body, String effective) {
        return "'determination': '%s', 'stage': 'active', 'body': '%s', 'asOf': '2024-01-31', 'effective': '%s'"
                .formatted(id, body, effective);
    }
}
