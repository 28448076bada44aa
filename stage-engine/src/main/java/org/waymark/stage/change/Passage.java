package org.waymark.stage.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.record.Standing;
import org.waymark.stage.Judgement;
import org.waymark.stage.explanation.Explanation.Ask;
import org.waymark.stage.explanation.Explanation.Counted;
import org.waymark.stage.explanation.Explanation.OfIndicator;
import org.waymark.stage.interval.Interval;

/** From one day to another with nothing recorded in between: when an answer became another, and what passed on that day. */
record Passage(Judgement judgement, LocalDate from, LocalDate to) {

    /** The turn after which the answer is that of the day arrived at. */
    <T> Cause.Passing of(Question<T> question) {
        Interval arrived = question.answer().apply(judgement).segmentAt(to).when();
        LocalDate turn = from.isBefore(to) ? arrived.from() : arrived.to();
        Set<String> asked =
                question.indicators().isEmpty() ? judgement.indicators().keySet() : question.indicators();
        Set<String> entries = new LinkedHashSet<>();
        asked.stream().filter(id -> turned(id, turn)).forEach(id -> entries.addAll(passed(id, turn)));
        Shift alone = question.shift().apply(question.at(judgement, from), question.at(judgement, to));
        return new Cause.Passing(alone, turn, List.copyOf(entries));
    }

    private boolean turned(String indicator, LocalDate turn) {
        var verdicts = judgement.indicator(indicator);
        return verdicts.at(turn.minusDays(1)) != verdicts.at(turn);
    }

    private List<String> passed(String indicator, LocalDate turn) {
        List<Ask> old = asks(judgement.explain(turn.minusDays(1), indicator));
        List<Ask> now = asks(judgement.explain(turn, indicator));
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            boolean same = old.get(i).criterion().equals(now.get(i).criterion());
            if (same && old.get(i).verdict() != now.get(i).verdict()) {
                passed.addAll(passed(old.get(i), now.get(i)));
            }
        }
        return passed;
    }

    private static List<Ask> asks(Optional<OfIndicator> indicator) {
        return indicator.stream()
                .flatMap(each -> each.clauses().stream())
                .flatMap(clause -> clause.asks().stream())
                .toList();
    }

    /** The entries that count on one of the two days only; where one counts through others, those of them that do. */
    private static Set<String> passed(Ask old, Ask now) {
        Set<String> ends = onlyIn(old, now, Passage::itself);
        ends.addAll(onlyIn(now, old, Passage::itself));
        Set<String> through = onlyIn(old, now, each -> isIn(ends, each) ? through(each) : Set.of());
        through.addAll(onlyIn(now, old, each -> isIn(ends, each) ? through(each) : Set.of()));
        return through.isEmpty() ? ends : through;
    }

    private static boolean isIn(Set<String> entries, Counted counted) {
        return entries.contains(counted.entry().entry());
    }

    private static Set<String> itself(Counted counted) {
        return counted.certain() ? Set.of(counted.entry().entry()) : Set.of();
    }

    private static Set<String> through(Counted counted) {
        return counted.through().stream().map(Standing::entry).collect(Collectors.toSet());
    }

    private static Set<String> onlyIn(Ask one, Ask other, Function<Counted, Set<String>> entries) {
        Set<String> only = all(one, entries);
        only.removeAll(all(other, entries));
        return only;
    }

    private static Set<String> all(Ask ask, Function<Counted, Set<String>> entries) {
        Set<String> all = new LinkedHashSet<>();
        ask.counted().forEach(each -> all.addAll(entries.apply(each)));
        return all;
    }
}
