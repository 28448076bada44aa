package org.waymark.fact;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;

/** Facts on a community of practice: its zone, its trial, the rubric it goes by, who reviews for it. */
public sealed interface CommunityFact extends Fact {

    /** A community began to keep its record here. */
    record CommunityRegistered(Header header, String name, ZoneId zone) implements CommunityFact {}

    /**
     * A rubric was published whole, so that an export proves its own verdicts.
     *
     * @param digest content address of {@code document}
     */
    record RubricPublished(Header header, String rubric, int version, String digest, String document)
            implements CommunityFact {}

    /** The community judges by this rubric version from a day on. */
    record RubricAdopted(
            Header header, @Refers(Refers.To.RUBRIC) String rubric, int version, LocalDate from)
            implements CommunityFact {}

    /** What the community records is read by a few only, until it is published. */
    record TrialBegun(Header header) implements CommunityFact {}

    /** The trial is over: everything the community has recorded is read by everybody. */
    record CommunityPublished(Header header) implements CommunityFact {}

    /** Somebody may review for the community. */
    record ReviewerAppointed(
            Header header,
            @Refers(Refers.To.PERSON) String person,
            @Nullable String body) implements CommunityFact {}

    /** Somebody no longer reviews for the community. */
    record ReviewerEnded(
            Header header, @Refers(Refers.To.PERSON) String person) implements CommunityFact {}
}
