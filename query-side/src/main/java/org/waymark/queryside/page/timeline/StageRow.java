package org.waymark.queryside.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.Axis;
import org.waymark.queryside.page.plot.Band;
import org.waymark.queryside.page.plot.Mark;
import org.waymark.queryside.page.plot.Plot;
import org.waymark.queryside.page.plot.Spell;
import org.waymark.queryside.page.plot.StageLook;
import org.waymark.queryside.page.plot.StageLook.Fill;
import org.waymark.queryside.page.plot.StageLook.Height;
import org.waymark.queryside.page.word.Dates;
import org.waymark.queryside.page.word.Words;

/** The first row of a timeline: which stage was held when, and for how long if nothing more is recorded. */
public final class StageRow {

    private static final int HEIGHT = 72;

    /** Part of the span under which a segment has no room for its name. */
    private static final double ROOM_FOR_NAME = 9;

    /** Part of the span that must lie between two dates under the band. */
    private static final double ROOM_FOR_DATE = 14;

    /** From here on a date is written to the left of its day, or it would leave the drawing. */
    private static final double NEAR_THE_END = 88;

    private final Words words;
    private final Clock clock;
    private final @Nullable LocalDate nextLapse;

    /** @param nextLapse the day on which the stage is next at risk, drawn in rust */
    public StageRow(Words words, Clock clock, @Nullable LocalDate nextLapse) {
        this.words = words;
        this.clock = clock;
        this.nextLapse = nextLapse;
    }

    /** The drawing; {@code spells} follow one another and may reach beyond the axis. */
    public Plot plot(List<Spell<StageLook>> spells) {
        var past = Spells.until(spells, clock.asOf());
        var ahead = Spells.between(spells, clock.asOf(), clock.horizon());
        var marks = new ArrayList<Mark>();
        marks.addAll(Band.TIMELINE.draw(clock.axis(), past, false, this::title));
        marks.addAll(Band.TIMELINE.draw(clock.axis(), ahead, true, this::title));
        past.forEach(spell -> name(spell, false, marks));
        for (var spell : ahead) {
            boolean named = !past.isEmpty()
                    && spell.from().equals(clock.asOf())
                    && past.getLast().look() == spell.look()
                    && share(past.getLast()) >= ROOM_FOR_NAME;
            if (!named) {
                name(spell, true, marks);
            }
        }
        changes(spells).forEach(day -> marks.add(date(day)));
        return new Plot(HEIGHT, Spells.words(words, "timeline.stage", past, ahead), marks);
    }

    /** The days written under the band, each a change of stage or standing with room for its date. */
    public List<LocalDate> changes(List<Spell<StageLook>> spells) {
        var days = new ArrayList<LocalDate>();
        for (var spell : spells.stream().skip(1).toList()) {
            LocalDate day = spell.from();
            if (!clock.axis().shows(day) || day.isAfter(clock.horizon()) || day.equals(nextLapse)) {
                continue;
            }
            if (days.isEmpty() || apart(days.getLast(), day)) {
                days.add(day);
            }
        }
        if (nextLapse != null && clock.forecasts() && clock.axis().shows(nextLapse)) {
            days.removeIf(day -> !apart(day, nextLapse));
            days.add(nextLapse);
        }
        return days;
    }

    private boolean apart(LocalDate one, LocalDate other) {
        return Math.abs(clock.axis().share(one, other)) >= ROOM_FOR_DATE;
    }

    private double share(Spell<StageLook> spell) {
        return clock.axis().share(spell.from(), spell.to());
    }

    private void name(Spell<StageLook> spell, boolean forecast, List<Mark> marks) {
        boolean unnamed = spell.look().fill() == Fill.HATCH || spell.look().fill() == Fill.NONE;
        if (unnamed || share(spell) < ROOM_FOR_NAME) {
            return;
        }
        String x = clock.axis().x(spell.from());
        boolean onColor = spell.look() == StageLook.TOP && !forecast;
        marks.add(
                switch (spell.look().fill()) {
                    case SOLID ->
                        spell.look().height() == Height.FULL
                                ? new Mark.Label(
                                        onColor ? "t-label t-on-active" : "t-label", x, "10", "29", null, spell.words())
                                : new Mark.Label("t-label", x, "4", "17", null, spell.words());
                    case HOLLOW -> new Mark.Label("t-small", x, "8", "29", null, words.text("standing.lapsed"));
                    case DOTS -> new Mark.Label("t-label t-halo", x, "8", "29", null, spell.words());
                    case LINE, DOTTED_LINE, HATCH, NONE -> new Mark.Label("t-small", x, "2", "40", null, spell.words());
                });
    }

    private Mark date(LocalDate day) {
        Axis axis = clock.axis();
        boolean end = axis.place(day) > NEAR_THE_END;
        String css = day.equals(nextLapse) ? "t-small t-alert" : "t-small";
        return new Mark.Label(css, axis.x(day), end ? "-4" : "4", "66", end ? "end" : null, Dates.brief(day));
    }

    private String title(Spell<StageLook> spell, boolean forecast) {
        return words.text(
                forecast ? "timeline.title.forecast" : "timeline.title",
                spell.words(),
                Spells.from(words, clock, spell),
                Spells.to(words, clock, spell));
    }
}
