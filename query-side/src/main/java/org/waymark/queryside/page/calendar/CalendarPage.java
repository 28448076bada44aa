package org.waymark.queryside.page.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * A calendar, ready to be drawn.
 *
 * @param home page of the partnership or community
 * @param about the same without a question, for which a secret address can be made
 * @param waiting first what settles an indicator
 * @param none said where nothing ends
 */
public record CalendarPage(
        String name,
        String home,
        String about,
        Line lead,
        ClockPanel clocks,
        List<Wait> waiting,
        List<Month> months,
        @Nullable Line none) {

    /** What ends in a month. */
    public record Month(String name, List<Item> items) {}

    /**
     * Something that ends.
     *
     * @param soon whether the date is one that needs someone
     * @param of the partnership, on a community's calendar
     * @param rested the entries that counted last, or the one that names the day
     * @param why absent where nothing is judged
     */
    public record Item(
            Line day,
            boolean soon,
            String away,
            Piece.@Nullable Link of,
            Line what,
            Line reason,
            Line rested,
            @Nullable String why) {}

    /**
     * Somebody's word that is waited for.
     *
     * @param whom the roles, and for who may see them the people in these roles
     * @param about what must be spoken of, and what was said before
     */
    public record Wait(
            Line since, String days, Piece.@Nullable Link of, Line what, Line whom, Line about, String why) {}
}
