package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.page.entry.EntryLines;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.plot.StageLook;
import org.waymark.queryside.page.stage.StageNames;
import org.waymark.queryside.page.stage.StageWords;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.queryside.partnership.StageStretch;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.TimelineView;
import org.waymark.queryside.partnership.VerdictStretch;
import org.waymark.stage.interval.Verdict;

/** Draws the timeline of an answer. */
public final class TimelineDrawing {

    private final Words words;
    private final StageNames names;
    private final EntryMarks marks;

    public TimelineDrawing(Words words, StageNames names, EntryLines lines) {
        this.words = words;
        this.names = names;
        this.marks = new EntryMarks(lines);
    }

    /**
     * The graphic.
     *
     * @param stage the answer of the day asked for; its next lapse is drawn in rust
     * @param first the page's own first stage, whose indicators come first
     * @param recent whether only the last 24 months are shown
     */
    public TimelineGraphic draw(TimelineView view, StageView stage, String first, LocalDate today, boolean recent) {
        LocalDate asOf = view.basis().asOf();
        LocalDate start = start(view, asOf);
        Axis axis = recent ? Axis.ofRecent(asOf) : Axis.ofYears(start, asOf);
        Clock clock = new Clock(axis, asOf, today);
        var spells = new StageWords(words).spells(from(view.stages(), start), names);
        var lapse = stage.nextLapse();
        var row = new StageRow(words, clock, lapse == null ? null : lapse.day());
        var frame = new TimelineFrame(words, clock);
        return new TimelineGraphic(
                axis.start().getYear(),
                recent,
                words.text(
                        "timeline.caption",
                        Dates.fullMonth(axis.start()),
                        Dates.fullMonth(axis.end().minusDays(1))),
                frame.years(),
                frame.changes(row.changes(spells)),
                frame.head(),
                row.plot(spells),
                groups(view, stage, first, start, clock),
                dates(spells, clock));
    }

    private static LocalDate start(TimelineView view, LocalDate asOf) {
        return view.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.on()))
                .map(FuzzyDate::first)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(asOf))
                .orElse(asOf);
    }

    private static List<StageStretch> from(List<StageStretch> stretches, LocalDate start) {
        return stretches.stream()
                .filter(stretch -> stretch.to().isAfter(start))
                .map(stretch -> stretch.from().isBefore(start)
                        ? new StageStretch(start, stretch.to(), stretch.stage(), stretch.standing())
                        : stretch)
                .toList();
    }

    private List<TimelineGraphic.Group> groups(
            TimelineView view, StageView stage, String first, LocalDate start, Clock clock) {
        var groups = new ArrayList<TimelineGraphic.Group>();
        for (StageNames.Name name : ordered(first)) {
            groups.add(group(name, view, stage, start, clock));
        }
        var rows = new EntryRows(words, clock).rows(marks.of(view.entries()));
        if (!rows.isEmpty()) {
            long count =
                    view.entries().stream().filter(entry -> entry.on() != null).count();
            groups.add(new TimelineGraphic.Group(
                    words.text("timeline.entries"),
                    words.text("timeline.entries.count", count),
                    words.text("timeline.latest"),
                    rows));
        }
        return groups;
    }

    private List<StageNames.Name> ordered(String first) {
        var stages = new ArrayList<>(names.stages().reversed());
        stages.sort(Comparator.comparing(stage -> !stage.id().equals(first)));
        return stages;
    }

    private TimelineGraphic.Group group(
            StageNames.Name name, TimelineView view, StageView stage, LocalDate start, Clock clock) {
        var failing = failing(stage);
        var lines = view.indicators().stream()
                .filter(line -> line.stage().equals(name.id()))
                .toList();
        var rows = lines.stream()
                .map(line -> row(line, start, clock, failing.contains(line.id())))
                .toList();
        long met = stage.indicators().stream()
                .filter(line -> line.stage().equals(name.id()) && line.verdict() == Verdict.MET)
                .count();
        return new TimelineGraphic.Group(
                name.label(),
                words.text("stage.count", met, lines.size()),
                words.text(clock.forecasts() ? "timeline.holds-until" : "timeline.that-day"),
                rows);
    }

    private static Set<String> failing(StageView stage) {
        var lapse = stage.nextLapse();
        return lapse == null ? Set.of() : Set.copyOf(lapse.indicators());
    }

    private TimelineGraphic.Row row(TimelineView.IndicatorTimeline line, LocalDate start, Clock clock, boolean next) {
        var spells = line.verdicts().stream()
                .filter(stretch -> stretch.to().isAfter(start))
                .map(stretch -> spell(stretch, start))
                .toList();
        var row = new VerdictRow(words, clock, line.id(), next);
        return new TimelineGraphic.Row(line.id(), line.id(), line.label(), row.plot(spells), row.date(spells));
    }

    private Spell<Verdict> spell(VerdictStretch stretch, LocalDate start) {
        LocalDate from = stretch.from().isBefore(start) ? start : stretch.from();
        String word = words.text("verdict." + stretch.verdict().word() + ".lower");
        return new Spell<>(from, stretch.to(), stretch.verdict(), word);
    }

    private List<TimelineGraphic.StageDate> dates(List<Spell<StageLook>> spells, Clock clock) {
        return spells.stream()
                .filter(spell -> spell.from().isBefore(clock.horizon()))
                .map(spell -> new TimelineGraphic.StageDate(
                        Line.of(Dates.when(spell.from())),
                        spell.words(),
                        spell.from().isAfter(clock.asOf()) ? words.text("timeline.forecast") : ""))
                .toList();
    }
}
