package org.waymark.commandside.community;

import java.util.List;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.registry.Defect;

/** A version is published once: verdicts name it, and two texts under one name would make them mean nothing. */
final class RubricVersionIsNew {

    private RubricVersionIsNew() {}

    static List<Defect> objections(RubricPublished fact, CommunityState state) {
        return state.rubrics()
                .find(fact.rubric(), fact.version(), state.record())
                .map(published -> List.of(new Defect(
                        "version",
                        Integer.toString(fact.version()),
                        "version-published",
                        "Version " + fact.version() + " of " + fact.rubric()
                                + " is published already, and a published version never changes.",
                        "Publish it under the next version number.")))
                .orElse(List.of());
    }
}
