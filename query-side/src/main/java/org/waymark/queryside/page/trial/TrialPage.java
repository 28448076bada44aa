package org.waymark.queryside.page.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;

/**
 * The trial of a community, ready to be drawn.
 *
 * @param found how many determinations there are, and how many drift
 * @param shown what everybody will read once it is published
 * @param typed the address that belongs to no account; absent where none was typed
 */
public record TrialPage(
        String name,
        String home,
        Line lead,
        Line found,
        Line shown,
        String determineHref,
        String determinationsHref,
        String publishHref,
        String admissionsHref,
        List<Row> readers,
        @Nullable String typed) {

    public TrialPage {
        readers = List.copyOf(readers);
    }

    /** One account that reads it; the founder stays. */
    public record Row(String account, String name, boolean founder) {}
}
