package org.waymark.queryside.page.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.ComparisonView;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.page.bearing.Rests;
import org.waymark.queryside.page.change.ChangeWords;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.record.EntryView;
import org.waymark.stage.interval.Verdict;

/** What stands beside a proof: the answer of another moment, and what the verdicts rest on. */
final class BesideComposer {

    /** How much of what the verdicts rest on is shown at once. */
    private static final int RESTS_SHOWN = 8;

    private final Words words;
    private final StageWords stageWords;
    private final EntryLines lines;

    BesideComposer(Words words, EntryLines lines) {
        this.words = words;
        this.stageWords = new StageWords(words);
        this.lines = lines;
    }

    static WhyPage.Bearing bearing(Words words, Rests bearing, boolean working) {
        List<Rests.Rest> rests = bearing.all();
        int first = Math.min(RESTS_SHOWN, rests.size());
        return new WhyPage.Bearing(
                rests.subList(0, first),
                rests.subList(first, rests.size()),
                words.line(working ? "bearing.working" : rests.isEmpty() ? "bearing.none" : "bearing.note"),
                working);
    }

    WhyPage.Compare compare(ComparisonView view, StageNames names) {
        var changeWords = new ChangeWords(words, lines, view.entries());
        LocalDate asOf = view.now().basis().asOf();
        List<WhyPage.Late> late = view.entries().stream()
                .filter(placed -> view.changes().stream().anyMatch(change -> makes(change, placed)))
                .map(placed -> late(placed, view, changeWords, asOf))
                .toList();
        List<Line> times = view.changes().stream()
                .filter(change -> change.passing() != null)
                .map(change -> Line.join(" ", List.of(changeWords.difference(change), changeWords.passing(change))))
                .toList();
        String note = view.changes().isEmpty() ? "why.same" : late.isEmpty() ? "why.by-time" : "why.exactly";
        return new WhyPage.Compare(
                side("why.known-then", view.then(), names),
                side("why.known-now", view.now(), names),
                late,
                times,
                words.line(note));
    }

    private static boolean makes(Change change, Placed placed) {
        return change.entries().contains(placed.entry().entry());
    }

    private WhyPage.Late late(Placed placed, ComparisonView view, ChangeWords changeWords, LocalDate asOf) {
        EntryView entry = placed.entry();
        LocalDate recorded = lines.day(entry.recordedAt());
        return new WhyPage.Late(
                lines.when(entry),
                lines.title(entry),
                lines.href(placed.home(), entry.entry()),
                Line.of(Dates.when(recorded)),
                words.line("why.days-later", Math.max(0, DAYS.between(asOf, recorded))),
                view.changes().stream()
                        .filter(change -> makes(change, placed))
                        .map(changeWords::difference)
                        .toList());
    }

    private WhyPage.Side side(String code, StageView stage, StageNames names) {
        StageState state = StageState.of(stage);
        LocalDate recorded = lines.day(stage.basis().recordedAt());
        long met = stage.indicators().stream()
                .filter(line -> line.verdict() == Verdict.MET)
                .count();
        return new WhyPage.Side(
                words.line(code, stage.basis().asOf(), recorded, stage.basis().position()),
                stageWords.badge(state, names),
                stageWords.detail(state),
                words.text("why.side.met", met, stage.indicators().size()),
                stage.basis().parameters());
    }
}
