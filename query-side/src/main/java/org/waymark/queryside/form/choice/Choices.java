package org.waymark.queryside.form.choice;

import java.util.List;
import org.waymark.fact.shape.Refers;
import org.waymark.registry.FactType;

/** What can be chosen for a reference. */
public interface Choices {

    /**
     * The things a field may refer to, most likely ones first; empty when there is none yet.
     *
     * @param fact the kind of fact that refers: who can stand down is a shorter list than who can speak
     */
    List<PickGroup> of(Refers.To what, FactType fact, Place place);

    /** The stages of the rules that judge a place today, the highest first. */
    List<Pick> stages(Place place);
}
