package org.waymark.fact;

import java.time.LocalDate;
import org.waymark.fact.shape.Mints;
import org.waymark.fact.shape.Refers;

/** Facts that excuse a clause, on one partnership or on its whole community. */
public sealed interface Exemption extends Fact {

    /** A clause counts as holding from one day through another, at most 12 months. */
    record ExemptionGranted(
            Header header,
            @Mints String exemption,
            @Refers(Refers.To.CLAUSE) String clause,
            LocalDate from,
            LocalDate until,
            String body,
            PartRef reason)
            implements Exemption {}

    /** An exemption no longer counts. */
    record ExemptionWithdrawn(
            Header header, @Refers(Refers.To.EXEMPTION) String exemption) implements Exemption {}
}
