package org.waymark.queryside.page.rubric;

import java.util.Optional;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.StarterRubric;

/** Knows the rubric that ships with Waymark, and no other. */
final class ShippedRubric implements Rubrics {

    private final Rubric starter = StarterRubric.read();

    @Override
    public Optional<Rubric> find(String id, int version) {
        return starter.id().equals(id) && starter.version() == version ? Optional.of(starter) : Optional.empty();
    }
}
