package org.waymark.queryside.judged;

import java.util.Optional;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.rubric.Rubric;

/** The rubrics that can be shown: those published to the log, and the one that ships with Waymark. */
public interface Rubrics {

    /** The version that was published first under this name, else the shipped one if it has it. */
    Optional<Rubric> find(String id, int version);

    /** The rubric that an answer names: it is what judged, so it is there. */
    Rubric of(RubricRef ref);
}
