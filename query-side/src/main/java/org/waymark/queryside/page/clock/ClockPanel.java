package org.waymark.queryside.page.clock;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * The clocks as a page shows them.
 *
 * @param asOf value of the first field
 * @param knownOn value of the second field
 * @param knownAt a position instead of a day, kept when the other clock moves
 * @param sentence where the clocks stand, when neither is set
 * @param notice the same when one is, which a page shows above its answer
 * @param way another way to set them
 * @param catchingUp said while a save just made is not shown yet
 * @param forced the rubric that the address asks for, kept when the clocks move; absent where it asks for none
 * @param same the parameters of an address that asks the same; empty when nothing is set
 */
public record ClockPanel(
        String asOf,
        String knownOn,
        @Nullable String knownAt,
        @Nullable Line sentence,
        @Nullable Line notice,
        Piece.@Nullable Link way,
        @Nullable Line catchingUp,
        @Nullable Forced forced,
        String same) {

    /**
     * A rubric that judges because it was asked for.
     *
     * @param notice says that it is not by what the community adopted
     * @param way to the answer by the adopted rubrics
     */
    public record Forced(String digest, Line notice, Piece.Link way) {}

    /** What an address adds to keep the rubric; empty where none is forced. */
    public String andRubric() {
        return forced == null ? "" : "&rubric=" + forced.digest();
    }
}
