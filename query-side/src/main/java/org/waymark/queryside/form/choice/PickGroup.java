package org.waymark.queryside.form.choice;

import java.util.List;

/**
 * Choices that belong together.
 *
 * @param label empty when one group is all there is
 */
public record PickGroup(String label, List<Pick> picks) {

    public PickGroup {
        picks = List.copyOf(picks);
    }

    /** Choices without a heading. */
    public static List<PickGroup> plain(List<Pick> picks) {
        return List.of(new PickGroup("", picks));
    }
}
