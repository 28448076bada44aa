package org.waymark.stage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.StageEngine;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;
import org.waymark.stage.replay.Replay.Parting;

/**
 * Each partnership of the sample is judged by both rubrics on its own, and asked day by day: what a replay says to part must
 * part, with the very answers it names, and nothing else may.
 */
class ReplayAgainstDaysTest {

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate TO = LocalDate.of(2030, 1, 1);
    private static final int COARSE_DAYS = 17;

    private static final CaseFile SAMPLE = SampleHistories.read();
    private static final Reading COMMUNITY = Reading.of(SAMPLE.community("tamarack"));
    private static final Rubric RULES = ShippedRubric.SAMPLE.read();

    private static Rubric rules(String was, String is) {
        assertThat(RULES.document()).contains(was);
        return RubricReader.read(RULES.document().replace(was, is)).orElseThrow();
    }

    /** Two ways to judge, and whether they may differ at all. */
    record Two(String name, AdoptedRubrics before, AdoptedRubrics after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Two> pairs() {
        AdoptedRubrics sample = AdoptedRubrics.only(RULES);
        AdoptedRubrics adopted = AdoptedRubrics.of(
                COMMUNITY, published -> RubricReader.read(published.document()).orElseThrow(), RULES);
        Rubric starter = ShippedRubric.STARTER.read();
        return Stream.of(
                new Two("starter", sample, AdoptedRubrics.only(starter)),
                new Two("adopted", AdoptedRubrics.only(starter), adopted),
                new Two("grace", sample, only("grace: 90 days", "grace: 20 days")),
                new Two("silence", sample, only("dormant-after: 12 months", "dormant-after: 5 months")),
                new Two("shorter", sample, only("15 months", "10 months")),
                new Two("longer", sample, only("27 months", "48 months")),
                new Two("fewer", sample, only("needs: all", "needs: {at-least: 5}")),
                new Two("renamed", sample, only("  - id: active", "  - id: thriving")),
                new Two("renumbered", sample, only("- id: A5", "- id: B5")),
                new Two("from a day", adopted, AdoptedRubrics.inTurn(RULES, starter, LocalDate.of(2024, 3, 1))));
    }

    private static AdoptedRubrics only(String was, String is) {
        return AdoptedRubrics.only(rules(was, is));
    }

    private static Judgement judge(AdoptedRubrics rubrics, Reading facts) {
        return StageEngine.judge(rubrics, facts, COMMUNITY);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatItSaysToPartPartsAndNothingElse(Two two) {
        int parted = 0;
        for (String id : SAMPLE.partnerships()) {
            Entries entries = SAMPLE.partnership(id);
            Replay replay = Replay.of(
                    judge(two.before(), Reading.of(entries)), judge(two.after(), Reading.of(entries)), FROM, TO);
            Judgement was = judge(two.before(), Reading.of(entries));
            Judgement would = judge(two.after(), Reading.of(entries));
            for (LocalDate day : days(replay, was, would)) {
                StageStanding one = was.at(day).standing();
                StageStanding other = would.at(day).standing();
                List<Parting> here = replay.partings().stream()
                        .filter(parting -> parting.days().contains(day))
                        .toList();
                assertThat(here).as(id + " on " + day).hasSize(one.equals(other) ? 0 : 1);
                here.forEach(parting -> {
                    assertThat(parting.before()).as(id + " on " + day).isEqualTo(one);
                    assertThat(parting.after()).as(id + " on " + day).isEqualTo(other);
                });
            }
            replay.partings().forEach(parting -> restsOnSomething(id, parting, was, would));
            parted += replay.partings().size();
        }
        assertThat(parted).as("the sample tells the two apart").isPositive();
    }

    /** Every boundary of any of the three with its neighbours, and the years between them coarsely. */
    private static SortedSet<LocalDate> days(Replay replay, Judgement was, Judgement would) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = FROM; day.isBefore(TO); day = day.plusDays(COARSE_DAYS)) {
            days.add(day);
        }
        List<LocalDate> bounds = new ArrayList<>();
        replay.partings().forEach(parting -> {
            bounds.add(parting.days().from());
            bounds.add(parting.days().to());
        });
        Stream.of(was, would)
                .flatMap(judgement -> judgement.standing().between(FROM, TO).stream())
                .forEach(segment -> bounds.add(segment.when().from()));
        for (LocalDate bound : bounds) {
            days.addAll(List.of(bound.minusDays(1), bound, bound.plusDays(1)));
        }
        days.removeIf(day -> day.isBefore(FROM) || !day.isBefore(TO));
        return days;
    }

    /** Whatever a cause says of an answer is what the answer of its day says, and one of both fails there. */
    private static void restsOnSomething(String id, Parting parting, Judgement was, Judgement would) {
        assertThat(parting.causes())
                .as(id + " " + parting)
                .isNotEmpty()
                .noneMatch(cause -> cause.day().isAfter(parting.days().from()));
        for (Cause cause : parting.causes()) {
            if (cause instanceof Cause.Answer answer) {
                assertThat(answer.before() == null || answer.before() == verdict(was, answer))
                        .as(id + " before, " + answer)
                        .isTrue();
                assertThat(answer.after() == null || answer.after() == verdict(would, answer))
                        .as(id + " after, " + answer)
                        .isTrue();
                assertThat(answer.before() == answer.after() && answer.before() == Verdict.MET)
                        .as(id + " " + answer)
                        .isFalse();
            }
        }
    }

    private static Verdict verdict(Judgement judgement, Cause.Answer answer) {
        return judgement.at(answer.day()).indicators().stream()
                .filter(each -> each.id().equals(answer.indicator()))
                .map(StageAnswer.Indicator::verdict)
                .findFirst()
                .orElseThrow();
    }
}
