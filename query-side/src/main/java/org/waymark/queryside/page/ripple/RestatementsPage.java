package org.waymark.queryside.page.ripple;

import java.util.List;
import org.waymark.queryside.page.clock.ClockPanel;
import org.waymark.queryside.page.word.Line;

/**
 * Restatements, ready to be drawn.
 *
 * @param home address of what they are of
 * @param several whether they are of several partnerships
 */
public record RestatementsPage(
        String name, String home, ClockPanel clocks, boolean several, Line lead, List<Row> rows) {

    /** One of them: what it is, what it moved, and whom it is addressed to. */
    public record Row(
            String partnership,
            String partnershipHref,
            int number,
            String title,
            String href,
            Line recorded,
            List<Line> moves,
            List<Addressed> addressed) {}

    /** A determination, by its entry. */
    public record Addressed(String href, Line text) {}
}
