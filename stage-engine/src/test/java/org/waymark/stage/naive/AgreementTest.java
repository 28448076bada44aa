package org.waymark.stage.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.stage.history.RandomHistory;
import org.waymark.stage.history.Shrinking;
import org.waymark.stage.naive.Comparison.Difference;

/**
 * The engine and the naive reading agree on every day. {@code -Dwaymark.seed=17} replays one history, of whichever
 * rubric.
 */
class AgreementTest {
    private static final int HISTORIES = 3_000;
    private static final int MANY_HISTORIES = 100_000;
    private static final int STARTER_HISTORIES = 300;
    private static final int MANY_STARTER_HISTORIES = 20_000;

    /** In so many of a thousand histories each answer of each clause must occur, or the histories tell too little. */
    private static final int AT_LEAST_PER_THOUSAND = 3;

    private static final List<String> STANDINGS = List.of(
            "emerging good",
            "emerging in-grace",
            "active good",
            "active in-grace",
            "null lapsed",
            "null not-yet",
            "null dormant",
            "null closed",
            "null succeeded");

    private static final List<String> CLAUSES = List.of(
            "E1.coordinator",
            "E2.fields",
            "E2.other",
            "E2.people",
            "E2.organisations",
            "E2.met",
            "E3.signed",
            "E3.committed",
            "E4.selection",
            "E4.data",
            "E4.warrants",
            "E5.champions",
            "E6.working",
            "E6.prepared",
            "E6.plan",
            "E6.ready",
            "A1.coordinator",
            "A2.champions",
            "A2.leading",
            "A2.confirmed",
            "A3.breadth",
            "A3.depth",
            "A4.fields",
            "A4.others",
            "A4.organisations",
            "A4.critical",
            "A4.listed",
            "A5.mix",
            "A5.domains",
            "A5.balance",
            "A5.confirmed",
            "A6.region",
            "A6.spread",
            "A6.labor-market",
            "A7.plan",
            "A7.operates",
            "A8.priorities",
            "A8.actions",
            "A8.results",
            "A8.endorsed");

    @Test
    void both_agree_under_the_sample_rubric() {
        Coverage reached = agree(0, HISTORIES, Comparison::sample);

        assertThat(CLAUSES)
                .allSatisfy(clause -> assertThat(List.of("met", "not-met", "cannot-tell"))
                        .as(clause)
                        .allSatisfy(answer -> assertThat(reached.of(clause, answer))
                                .as(answer)
                                .isGreaterThanOrEqualTo(AT_LEAST_PER_THOUSAND * HISTORIES / 1_000)));
        assertThat(NaiveRules.all())
                .allSatisfy(id -> assertThat(reached.of(id, "met")).as(id).isPositive());
        assertThat(STANDINGS)
                .allSatisfy(standing -> assertThat(reached.of("standing", standing))
                        .as(standing)
                        .isPositive());
    }

    @Test
    void both_agree_under_the_starter_rubric() {
        Coverage reached = agree(0, STARTER_HISTORIES, Comparison::starter);

        assertThat(NaiveRules.all())
                .allSatisfy(id -> assertThat(reached.of(id, "met")).as(id).isPositive());
    }

    @Test
    @Tag("slow")
    void both_agree_on_many_histories_under_the_sample_rubric() {
        agree(HISTORIES, MANY_HISTORIES, Comparison::sample);
    }

    @Test
    @Tag("slow")
    void both_agree_on_many_histories_under_the_starter_rubric() {
        agree(STARTER_HISTORIES, MANY_STARTER_HISTORIES, Comparison::starter);
    }

    private static Coverage agree(long from, long to, BiFunction<List<String>, Integer, Comparison> comparing) {
        Coverage reached = new Coverage();
        Long replayed = Long.getLong("waymark.seed");
        LongStream seeds = replayed == null ? LongStream.range(from, to) : LongStream.of(replayed);
        seeds.parallel().forEach(seed -> {
            Coverage ofThis = new Coverage();
            List<String> lines = RandomHistory.lines(seed);
            Comparison comparison = comparing.apply(lines, monthsAhead(seed));
            comparison.tell(ofThis::heard);
            Difference difference = comparison.first(ofThis);
            if (difference != null) {
                report(seed, difference, lines, comparing);
            }
            ofThis.historyIsOver();
            reached.add(ofThis);
        });
        return reached;
    }

    /** Most look a few months ahead; some so far that the longest windows end. */
    private static int monthsAhead(long seed) {
        return seed % 25 == 0 ? 64 : 4;
    }

    private static void report(
            long seed,
            Difference difference,
            List<String> lines,
            BiFunction<List<String>, Integer, Comparison> comparing) {
        List<String> fewer = Shrinking.whileStill(
                lines,
                some -> sameAs(
                        difference, comparing.apply(some, monthsAhead(seed)).first(new Coverage())));
        List<String> told = new ArrayList<>(List.of("seed " + seed + ", " + difference, "shrunk to:"));
        told.addAll(fewer);
        told.add("there: " + comparing.apply(fewer, monthsAhead(seed)).first(new Coverage()));
        fail(String.join("\n", told));
    }

    private static boolean sameAs(Difference one, @Nullable Difference other) {
        return other != null && other.what().equals(one.what());
    }
}
