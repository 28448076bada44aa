package org.waymark.queryside.page.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * A replay of a community, ready to be read.
 *
 * @param home the community's board
 * @param again the form, filled in as it was
 * @param notice said above everything of a draft, which is held nowhere else; null otherwise
 * @param sides by what it is judged, and by what it would be
 * @param groups the partnerships that would be judged otherwise, those first for which it matters on the day shown
 * @param stages how many hold each stage that day
 * @param indicators how many meet each indicator that day, where the two differ
 * @param changes what the text says otherwise
 * @param adopt the way on
 * @param data where a program finds the same
 */
public record ReplayPage(
        String title,
        String community,
        String home,
        String again,
        @Nullable Line notice,
        Line lead,
        List<Line> sides,
        String countsTitle,
        List<Count> stages,
        List<Count> indicators,
        List<Group> groups,
        List<Change> changes,
        Adopt adopt,
        String data) {

    /** A stage or indicator, and how many have it; {@code more} says which way it goes. */
    public record Count(String name, String before, String after, String more) {}

    /** Partnerships that have in common when they would be judged otherwise. */
    public record Group(String id, String title, List<Row> rows) {}

    /**
     * A partnership.
     *
     * @param change from what to what
     * @param because why, one line each
     * @param others how many more stretches there are; null where there are none
     */
    public record Row(
            String name,
            String href,
            Line change,
            List<Line> because,
            @Nullable String others) {}

    /** Something the text says otherwise. */
    public record Change(String of, String what, String before, String after) {}

    /**
     * How to go by what was tried.
     *
     * @param text what happens then
     * @param link to the form of an adoption; null for a text that must be published first
     * @param document the text to publish; null where it is published
     * @param on the day the form would record it for
     * @param command id under which its form would send it
     */
    public record Adopt(
            Line text,
            Piece.@Nullable Link link,
            @Nullable String publishPath,
            @Nullable String document,
            @Nullable String from,
            @Nullable String on,
            @Nullable String command) {}
}
