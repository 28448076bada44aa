package org.waymark.queryside.page.clock;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.page.word.Line;
import org.waymark.queryside.page.word.Piece;

/**
 * The clocks as a page shows them.
 *
 * @param asOf value of the first field
 * @param knownOn value of the second field
 * @param sentence where the clocks stand, when neither is set
 * @param notice the same when one is, which a page shows above its answer
 * @param way another way to set them
 * @param catchingUp said while a save just made is not shown yet
 * @param forced the rubric that the address asks for, kept when the clocks move; absent where it asks for none
 * @param asked the question, which forms and links keep; what is the default anyway is left out
 */
public record ClockPanel(
        String asOf,
        String knownOn,
        @Nullable Line sentence,
        @Nullable Line notice,
        Piece.@Nullable Link way,
        @Nullable Line catchingUp,
        @Nullable Forced forced,
        Clocks asked) {

    /**
     * A rubric that judges because it was asked for.
     *
     * @param notice says that it is not by what the community adopted
     * @param way to the answer by the adopted rubrics
     */
    public record Forced(String digest, Line notice, Piece.Link way) {}

    /** The parameters by which a link asks the same question; empty when nothing is set. */
    public String same() {
        return asked.parameters();
    }

    /** The same parameters, to stand behind others. */
    public String andSame() {
        return same().replace('?', '&');
    }
}
