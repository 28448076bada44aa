package org.waymark.queryside.page.rubric;

import java.util.Optional;
import org.waymark.rubric.Rubric;

/** The rubrics that a page can show: those published to the log, and the one that ships with Waymark. */
public interface Rubrics {

    Optional<Rubric> find(String id, int version);
}
