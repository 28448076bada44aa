package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Words;
import org.waymark.stage.interval.Verdict;

/** The row of one indicator: met, not met or cannot tell, day by day. */
public final class VerdictRow {

    private static final int HEIGHT = 24;

    /** Part of the span under which a question mark would hide what it stands on. */
    private static final double ROOM_FOR_MARK = 2.5;

    private static final String MIDDLE = "12";

    private final Words words;
    private final Clock clock;
    private final String id;
    private final boolean next;

    /** @param next whether this indicator is the one by which the stage next lapses */
    public VerdictRow(Words words, Clock clock, String id, boolean next) {
        this.words = words;
        this.clock = clock;
        this.id = id;
        this.next = next;
    }

    /** The drawing; {@code spells} follow one another and may reach beyond the axis. */
    public Plot plot(List<Spell<Verdict>> spells) {
        var past = Spells.until(spells, clock.asOf());
        var ahead = Spells.between(spells, clock.asOf(), clock.horizon());
        var marks = new ArrayList<Mark>();
        past.forEach(spell -> draw(spell, false, marks));
        ahead.forEach(spell -> draw(spell, true, marks));
        return new Plot(HEIGHT, Spells.words(words, "timeline.indicator", past, ahead), marks);
    }

    /** The cell at the right: until when it holds, or since when it does not. */
    public Line date(List<Spell<Verdict>> spells) {
        LocalDate day = clock.asOf();
        var now = spells.stream()
                .filter(spell -> !spell.from().isAfter(day) && spell.to().isAfter(day))
                .findFirst();
        if (now.isEmpty()) {
            return Line.NONE;
        }
        var spell = now.get();
        return switch (spell.look()) {
            case MET -> until(spell);
            case CANNOT_TELL -> words.line("timeline.cannot-tell");
            case NOT_MET ->
                spells.stream().anyMatch(s -> s.look() == Verdict.MET && s.to().equals(spell.from()))
                        ? words.line("timeline.ended", spell.from())
                        : words.line("timeline.not-met");
        };
    }

    private Line until(Spell<Verdict> spell) {
        if (!clock.forecasts()) {
            return words.line("timeline.since", spell.from());
        }
        boolean open = spell.to().isAfter(clock.asOf().plusYears(MAX_AHEAD_YEARS));
        if (open) {
            return words.line("timeline.no-end");
        }
        return next ? Line.of(Dates.alert(spell.to())) : Line.of(Dates.when(spell.to()));
    }

    /** Years ahead beyond which an end is no end that anyone plans for. */
    private static final int MAX_AHEAD_YEARS = 20;

    private void draw(Spell<Verdict> spell, boolean forecast, List<Mark> marks) {
        Axis axis = clock.axis();
        if (!axis.shows(spell.from(), spell.to())) {
            return;
        }
        String from = axis.x(spell.from());
        String to = axis.x(spell.to());
        double wide = axis.share(spell.from(), spell.to());
        String title = forecast ? null : title(spell);
        switch (spell.look()) {
            case MET -> {
                String css = forecast ? "m-forecast" : "m-met";
                marks.add(new Mark.Bar(css, null, from, Axis.percent(wide), "7", "10", null, title, null));
                if (forecast && spell.to().isBefore(axis.end())) {
                    marks.add(end(spell, to));
                }
            }
            case NOT_MET ->
                marks.add(new Mark.Stroke(forecast ? "m-dotline" : "m-line", from, to, MIDDLE, MIDDLE, title, null));
            case CANNOT_TELL -> {
                marks.add(new Mark.Bar(
                        "m-unknown", "url(#dots)", from, Axis.percent(wide), "7.5", "9", null, title, null));
                if (wide > ROOM_FOR_MARK) {
                    String middle = Axis.percent(axis.place(spell.from()) + wide / 2);
                    marks.add(new Mark.Label("t-label t-halo", middle, null, "16", "middle", "?"));
                }
            }
        }
    }

    private Mark end(Spell<Verdict> spell, String x) {
        String title = words.text("timeline.title.lapses", id, Dates.brief(spell.to()));
        return new Mark.Stroke(next ? "m-end-next" : "m-end", x, x, "3", "21", title, null);
    }

    private String title(Spell<Verdict> spell) {
        return words.text(
                "timeline.title.indicator",
                id,
                spell.words(),
                Spells.from(words, clock, spell),
                Spells.to(words, clock, spell));
    }
}
