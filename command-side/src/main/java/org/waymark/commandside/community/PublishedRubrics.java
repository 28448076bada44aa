package org.waymark.commandside.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.commandside.stream.StreamRecord;
import org.waymark.fact.CommunityFact.RubricPublished;

/** Which versions of which rubrics a community has published. There are few, so a list is enough. */
public record PublishedRubrics(List<Published> versions) {

    /** One version and the entry that published it. */
    public record Published(String entry, String rubric, int version) {}

    /** None yet. */
    public static final PublishedRubrics NONE = new PublishedRubrics(List.of());

    public PublishedRubrics {
        versions = List.copyOf(versions);
    }

    /** These and one more. */
    public PublishedRubrics with(RubricPublished fact) {
        List<Published> more = new ArrayList<>(versions);
        more.add(new Published(fact.entry(), fact.rubric(), fact.version()));
        return new PublishedRubrics(more);
    }

    /** The entry that published a version, unless it was voided. */
    public Optional<Published> find(String rubric, int version, StreamRecord record) {
        return versions.stream()
                .filter(each -> each.rubric().equals(rubric) && each.version() == version)
                .filter(each -> record.inForce(each.entry()).isPresent())
                .findFirst();
    }
}
