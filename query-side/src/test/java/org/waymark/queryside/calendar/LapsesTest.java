package org.waymark.queryside.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.queryside.given.SampleRecords;
import org.waymark.queryside.judged.Judged;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageAnswer;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Verdict;

/** The dates of a calendar are those that judging every day of the horizon finds. */
class LapsesTest {

    private static final long SEED = 20261118;
    private static final int YEARS = 3;
    private static final int DAYS_ASKED = 6;

    static Stream<String> partnerships() {
        return SampleRecords.partnerships().stream();
    }

    /** Days spread over a partnership's history, and one after it. */
    private static List<LocalDate> days(Judged judged) {
        Random random = new Random(SEED + judged.id().hashCode());
        LocalDate first = judged.record().reading().facts().getFirst().span().first();
        long length = LocalDate.of(2026, 11, 18).toEpochDay() - first.toEpochDay();
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < DAYS_ASKED; i++) {
            days.add(first.plusDays(random.nextLong(Math.max(1, length))));
        }
        days.add(LocalDate.of(2026, 11, 18));
        return days;
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void indicatorsAndStagesEndOnTheDaysThatJudgingEachDayFinds(String partnership) {
        Judged judged = SampleRecords.judged(partnership);
        for (LocalDate from : days(judged)) {
            LocalDate to = from.plusYears(YEARS);
            List<Ending> lapses =
                    new Lapses(judged.judgement(), judged.judgement().clauses(), from, to).all();
            List<Ending> stages = new StageLapses(judged.judgement(), from, to).all(lapses);
            var found = new TreeSet<String>();
            Stream.concat(lapses.stream(), stages.stream())
                    .filter(each -> each.kind() != Kind.CLAUSE)
                    .forEach(each -> found.add(each.day() + " " + each.kind() + " " + each.of()));
            assertThat(found)
                    .as("%s from %s, seed %d", partnership, from, SEED)
                    .isEqualTo(dayByDay(judged.judgement(), from, to));
        }
    }

    private static Set<String> dayByDay(Judgement judgement, LocalDate from, LocalDate to) {
        var expected = new TreeSet<String>();
        StageAnswer before = judgement.at(from.minusDays(1));
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            StageAnswer now = judgement.at(day);
            Map<String, Verdict> verdicts = verdicts(now);
            for (var each : verdicts(before).entrySet()) {
                if (each.getValue() == Verdict.MET && verdicts.get(each.getKey()) != Verdict.MET) {
                    expected.add(day + " INDICATOR " + each.getKey());
                }
            }
            String lost = lost(before.standing(), now.standing());
            if (!lost.isEmpty()) {
                expected.add(day + " " + lost);
            }
            before = now;
        }
        return expected;
    }

    private static Map<String, Verdict> verdicts(StageAnswer answer) {
        return answer.indicators().stream()
                .collect(Collectors.toMap(StageAnswer.Indicator::id, StageAnswer.Indicator::verdict));
    }

    /** The sample has two stages, so that each case can be written out. */
    private static String lost(StageStanding before, StageStanding now) {
        boolean good = before.kind() == StageStanding.Kind.GOOD;
        boolean grace = before.kind() == StageStanding.Kind.IN_GRACE;
        if (before.stage() == null) {
            boolean dormant = before.kind() != StageStanding.Kind.DORMANT && now.kind() == StageStanding.Kind.DORMANT;
            return dormant ? "DORMANT null" : "";
        }
        boolean rises = "emerging".equals(before.stage()) && "active".equals(now.stage());
        boolean keeps = before.stage().equals(now.stage()) && (grace || now.kind() == StageStanding.Kind.GOOD);
        return rises || keeps ? "" : (good ? "STAGE " : "GRACE ") + before.stage();
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void whatIsSaidToStopCountingCountedTheDayBefore(String partnership) {
        Judged judged = SampleRecords.judged(partnership);
        LocalDate from = days(judged).getFirst();
        for (Ending each :
                new Lapses(judged.judgement(), judged.judgement().clauses(), from, from.plusYears(YEARS)).all()) {
            assertThat(each.clauses()).as(each.toString()).isNotEmpty();
            for (String clause : each.clauses()) {
                assertThat(verdict(judged.judgement(), clause, each.day()))
                        .as(clause + " of " + each)
                        .isNotEqualTo(Verdict.MET);
            }
            if (each.kind() == Kind.CLAUSE) {
                assertThat(verdict(
                                judged.judgement(),
                                String.valueOf(each.of()),
                                each.day().minusDays(1)))
                        .isEqualTo(Verdict.MET);
            }
            String before = counted(judged.judgement(), each, each.day().minusDays(1));
            String after = counted(judged.judgement(), each, each.day());
            for (String entry : each.entries()) {
                assertThat(before).as(each.toString()).contains("[" + entry + "]");
            }
            if (!each.entries().isEmpty()) {
                assertThat(after)
                        .as(each.toString())
                        .doesNotContain("[" + each.entries().getFirst() + "]");
            }
        }
    }

    private static Verdict verdict(Judgement judgement, String clause, LocalDate day) {
        return judgement.explain(day).stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .flatMap(each -> each.clauses().stream())
                .filter(each -> each.name().equals(clause))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static String counted(Judgement judgement, Ending ending, LocalDate day) {
        String indicator = Lapses.indicator(String.valueOf(ending.of()));
        return judgement.explain(day).stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .filter(each -> each.id().equals(indicator))
                .flatMap(each -> each.clauses().stream())
                .filter(clause -> ending.clauses().contains(clause.name()))
                .flatMap(clause -> clause.asks().stream())
                .flatMap(ask -> ask.counted().stream())
                .filter(each -> each.certain())
                .flatMap(each -> Stream.concat(Stream.of(each.entry()), each.through().stream()))
                .map(each -> "[" + each.entry() + "]")
                .collect(Collectors.joining());
    }
}
