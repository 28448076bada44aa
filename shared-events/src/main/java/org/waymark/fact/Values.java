package org.waymark.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.fact.shape.Refers;

/** The small composite values that stand inside facts. */
public final class Values {

    private Values() {}

    /**
     * Something that shows an entry to be true.
     *
     * @param label free text, erasable
     * @param link a web address
     * @param document id of a kept document
     */
    public record Evidence(
            PartRef label, @Nullable String link, @Nullable String document) {}

    /** An organisation, and who stood for it where that is known. */
    public record Party(
            @Nullable @Refers(Refers.To.PERSON) String person,
            @Refers(Refers.To.ORGANISATION) String org) {}

    /**
     * Somebody who came to a meeting.
     *
     * @param as on which side a two-sided organisation came
     */
    public record Attendee(
            @Nullable @Refers(Refers.To.PERSON) String person,
            @Refers(Refers.To.ORGANISATION) String org,
            @Nullable Side as) {}

    /** A figure that an activity is measured by. */
    public record Measure(String name, BigDecimal value, String unit) {}

    /**
     * Where an imported entry came from.
     *
     * @param ids the ids that the source used for what this entry names first, erasable because they may be names
     * @param claimedRecordedAt when the source says it was recorded, where the log does not take its word for it
     */
    public record Imported(@Nullable PartRef ids, @Nullable String claimedRecordedAt) {}

    /** The basis on which a determination was made: it lets anyone compute the same answer again. */
    public record PinnedBasis(
            String logId,
            long position,
            String hash,
            LocalDate asOf,
            String rubric,
            @Nullable String engine) {}
}
