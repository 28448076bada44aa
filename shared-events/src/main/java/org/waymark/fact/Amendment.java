package org.waymark.fact;

import org.waymark.fact.shape.Mints;
import org.waymark.fact.shape.Refers;
import org.waymark.fact.shape.Undated;

/** Facts about entries. Each stands on the same stream as the entry it names, whatever kind of stream that is. */
public sealed interface Amendment extends Fact {

    /**
     * The entry should have read as {@code with} does; nothing is inherited from what it replaces. The replacement's
     * header carries the id of the corrected entry.
     */
    record EntryCorrected(
            Header header, @Refers(Refers.To.ENTRY) String corrects, Fact with, PartRef reason)
            implements Amendment, Undated {}

    /** The entry never happened, or a correction or void was itself a mistake. */
    record EntryVoided(
            Header header, @Refers(Refers.To.ENTRY) String voids, PartRef reason) implements Amendment, Undated {}

    /** Somebody says an entry is not true. Shown, never judged. */
    record EntryDisputed(
            Header header,
            @Mints String dispute,
            @Refers(Refers.To.ENTRY) String disputes,
            PartRef reason) implements Amendment {}

    /** How a dispute ended. */
    record DisputeResolved(
            Header header, @Refers(Refers.To.DISPUTE) String dispute, PartRef outcome) implements Amendment {}
}
