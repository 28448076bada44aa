package org.waymark.queryside.page.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.ComparisonView;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.page.bearing.Rests;
import org.waymark.queryside.page.change.ChangeWords;
import org.waymark.queryside.page.change.MomentWords;
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

    WhyPage.Compare compare(ComparisonView view, StageNames names, MomentWords moments) {
        var changeWords = new ChangeWords(words, lines, view.entries());
        List<Change> changes = ChangeWords.told(view.changes());
        List<WhyPage.Late> late = view.entries().stream()
                .filter(placed -> changes.stream().anyMatch(change -> makes(change, placed)))
                .map(placed -> late(placed, changes, changeWords))
                .toList();
        List<Line> times = changes.stream()
                .filter(change -> change.passing() != null)
                .map(change -> Line.join(" ", List.of(changeWords.difference(change), changeWords.passing(change))))
                .toList();
        String note = view.changes().isEmpty() ? "why.same" : late.isEmpty() ? "why.by-time" : "why.exactly";
        return new WhyPage.Compare(
                side(moments.before(view.then().basis(), view.now().basis()), view.then(), names),
                side(moments.after(view.then().basis(), view.now().basis()), view.now(), names),
                late,
                times,
                words.line(note));
    }

    private static boolean makes(Change change, Placed placed) {
        return change.entries().contains(placed.entry().entry());
    }

    private WhyPage.Late late(Placed placed, List<Change> changes, ChangeWords changeWords) {
        EntryView entry = placed.entry();
        LocalDate recorded = lines.day(entry.recordedAt());
        return new WhyPage.Late(
                lines.when(entry),
                lines.called(entry),
                lines.href(placed.home(), entry.entry()),
                Line.of(Dates.when(recorded)),
                later(entry, recorded),
                changes.stream()
                        .filter(change -> makes(change, placed))
                        .map(changeWords::difference)
                        .toList());
    }

    /** How long after it happened; nothing of what has no day, or a day that was still to come. */
    private Line later(EntryView entry, LocalDate recorded) {
        if (entry.on() == null || recorded.isBefore(entry.on().last())) {
            return Line.NONE;
        }
        return words.line("why.days-later", DAYS.between(entry.on().last(), recorded));
    }

    private WhyPage.Side side(Line heading, StageView stage, StageNames names) {
        StageState state = StageState.of(stage);
        long met = stage.indicators().stream()
                .filter(line -> line.verdict() == Verdict.MET)
                .count();
        return new WhyPage.Side(
                heading,
                stageWords.badge(state, names),
                stageWords.detail(state),
                words.text("why.side.met", met, stage.indicators().size()),
                stage.basis().parameters());
    }
}
