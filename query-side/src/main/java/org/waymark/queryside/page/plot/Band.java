package org.waymark.queryside.page.plot;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.plot.StageLook.Fill;
import org.waymark.queryside.page.plot.StageLook.Height;

/**
 * How a stage band is drawn at one size.
 *
 * @param full top of a full height, in pixels
 * @param half top of a half height
 * @param base bottom of both
 * @param line where the base line runs
 */
public record Band(int full, int half, int base, String line) {

    /** The stage row of a timeline. */
    public static final Band TIMELINE = new Band(1, 25, 48, "47");

    /** The strip of a board. */
    public static final Band STRIP = new Band(1, 12, 22, "21.5");

    /** Draws the spells that lie on the axis; {@code title} says what the mouse is told, if anything. */
    public List<Mark> draw(
            Axis axis,
            List<Spell<StageLook>> spells,
            boolean forecast,
            BiFunction<Spell<StageLook>, Boolean, @Nullable String> title) {
        return spells.stream()
                .filter(spell -> axis.shows(spell.from(), spell.to()))
                .filter(spell -> spell.look().fill() != Fill.NONE)
                .map(spell -> mark(axis, spell, forecast, title.apply(spell, forecast)))
                .toList();
    }

    private Mark mark(Axis axis, Spell<StageLook> spell, boolean forecast, @Nullable String title) {
        StageLook look = spell.look();
        String x = axis.x(spell.from());
        if (look.height() == Height.BASE) {
            boolean dotted = forecast || look.fill() == Fill.DOTTED_LINE;
            return new Mark.Stroke(dotted ? "m-dotline" : "m-line", x, axis.x(spell.to()), line, line, title, null);
        }
        int top = look.height() == Height.FULL ? full : half;
        return new Mark.Bar(
                css(look, forecast),
                fill(look),
                x,
                Axis.percent(axis.share(spell.from(), spell.to())),
                Integer.toString(top),
                Integer.toString(base - top),
                null,
                title,
                null);
    }

    private static String css(StageLook look, boolean forecast) {
        String stage = look.height() == Height.FULL ? "active" : "emerging";
        return switch (look.fill()) {
            case SOLID -> forecast ? "m-forecast-" + stage : "m-" + stage;
            case HATCH -> forecast ? "m-forecast-grace-" + stage : "m-grace-" + stage;
            case HOLLOW -> forecast ? "m-forecast" : "m-hollow";
            case DOTS, LINE, DOTTED_LINE, NONE -> "m-unknown";
        };
    }

    private static @Nullable String fill(StageLook look) {
        return switch (look.fill()) {
            case HATCH -> look.height() == Height.FULL ? "url(#hatch-active)" : "url(#hatch-emerging)";
            case DOTS -> "url(#dots)";
            case SOLID, HOLLOW, LINE, DOTTED_LINE, NONE -> null;
        };
    }
}
