package org.waymark.queryside.honesty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.honesty.HonestyView.Burst;
import org.waymark.queryside.honesty.HonestyView.BurstRule;
import org.waymark.queryside.honesty.HonestyView.Day;
import org.waymark.queryside.honesty.HonestyView.Ref;
import org.waymark.record.Logged;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageStanding;
import org.waymark.stage.interval.Interval;
import org.waymark.stage.interval.Timeline.Segment;

/** Deadlines of one record before which much was recorded. By the day of recording: a claimed one where it is claimed. */
record Bursts(Kept kept, Tally tally) {

    /** Two weeks, ten entries, three times the usual: less than that is how people work. */
    static final BurstRule RULE = new BurstRule(14, 10, 3);

    /** Public programs close their books in the middle of the year, everybody else at its end. */
    private static final List<MonthDay> PERIODS = List.of(MonthDay.of(6, 30), MonthDay.of(12, 31));

    /** A day up to which somebody may hurry. */
    private record Deadline(
            String kind,
            LocalDate day,
            @Nullable String stage,
            @Nullable Ref determination) {

        /** Two bodies may determine on one day, and each has a list of its own. */
        String key(Home home) {
            String entry = determination == null ? "" : "-" + determination.entry();
            return "burst-" + kind + "-" + day + "-" + home.id() + entry;
        }
    }

    List<Burst> all() {
        if (kept.entries().isEmpty()) {
            return List.of();
        }
        var days = new TreeMap<LocalDate, List<Logged>>();
        kept.entries()
                .forEach(each -> days.computeIfAbsent(kept.day(each), any -> new ArrayList<>())
                        .add(each));
        return Stream.of(determinations(), stages(), periods(days.firstKey()))
                .flatMap(deadlines -> deadlines)
                .filter(each -> !each.day().isAfter(kept.asOf()))
                .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::kind))
                .flatMap(each -> burst(each, days).stream())
                .toList();
    }

    private Stream<Deadline> determinations() {
        return kept.record().reading().of(DeterminationMade.class).stream()
                .map(each -> new Deadline("determination", each.span().last(), null, kept.ref(each.entry())));
    }

    private Stream<Deadline> stages() {
        if (kept.judgement() == null) {
            return Stream.of();
        }
        List<Deadline> gained = new ArrayList<>();
        StageStanding before = null;
        for (Segment<StageStanding> segment : kept.judgement().standing().segments()) {
            StageStanding now = segment.value();
            LocalDate day = segment.when().from();
            boolean good = now.kind() == StageStanding.Kind.GOOD && now.stage() != null;
            if (good
                    && !day.equals(Interval.BEGINNING)
                    && (before == null || !now.isAt(String.valueOf(before.stage())))) {
                gained.add(new Deadline("stage", day, label(String.valueOf(now.stage()), day), null));
            }
            before = now;
        }
        return gained.stream();
    }

    private String label(String stage, LocalDate day) {
        return Optional.ofNullable(kept.judgement())
                .flatMap(judgement -> judgement.rubrics().at(day).stage(stage))
                .map(Stage::label)
                .orElse(stage);
    }

    private Stream<Deadline> periods(LocalDate first) {
        return Stream.iterate(first.getYear(), year -> year <= kept.asOf().getYear(), year -> year + 1)
                .flatMap(year -> PERIODS.stream().map(end -> end.atYear(year)))
                .filter(end -> !end.isBefore(first))
                .map(end -> new Deadline("period", end, null, null));
    }

    private Optional<Burst> burst(Deadline deadline, TreeMap<LocalDate, List<Logged>> days) {
        Map<LocalDate, List<Logged>> window =
                days.subMap(deadline.day().minusDays(RULE.days()), false, deadline.day(), true);
        int count = window.values().stream().mapToInt(List::size).sum();
        if (count < RULE.atLeast() || !isUnusual(count, days)) {
            return Optional.empty();
        }
        String key = deadline.key(kept.home());
        window.values().forEach(entries -> entries.forEach(each -> tally.add(key, kept.ref(each.entry()))));
        return Optional.of(new Burst(
                kept.home(),
                kept.name(),
                deadline.kind(),
                deadline.day(),
                deadline.stage(),
                deadline.determination(),
                new HonestyView.Count(key, count),
                window.entrySet().stream()
                        .map(each -> new Day(each.getKey(), each.getValue().size()))
                        .toList()));
    }

    /** Against the average of as many days, from the first recording to the last or the day asked about. */
    private boolean isUnusual(int count, TreeMap<LocalDate, List<Logged>> days) {
        LocalDate last = days.lastKey().isBefore(kept.asOf()) ? kept.asOf() : days.lastKey();
        long length = ChronoUnit.DAYS.between(days.firstKey(), last) + 1;
        long all = kept.entries().size();
        return count * length >= all * RULE.times() * RULE.days();
    }
}
