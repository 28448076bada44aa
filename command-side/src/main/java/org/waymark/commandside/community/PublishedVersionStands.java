package org.waymark.commandside.community;

import java.util.List;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.registry.Defect;

/** A published version never changes, by correction neither: days that were judged by it would be judged anew. */
final class PublishedVersionStands {

    private PublishedVersionStands() {}

    static List<Defect> objections(EntryCorrected correction) {
        return correction.with() instanceof RubricPublished
                ? List.of(new Defect(
                        "corrects",
                        correction.corrects(),
                        "version-published",
                        "A published version of a rubric never changes.",
                        "Publish the next version, and adopt it from the day it is to hold."))
                : List.of();
    }
}
