package org.waymark.fact;

import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Mints;
import org.waymark.fact.shape.Refers;

/** Facts about organisations and persons, who may take part in many partnerships. Never judged. */
public sealed interface DirectoryFact extends Fact {

    /** An organisation became known. */
    record OrganisationRegistered(Header header, @Mints String org, PartRef name) implements DirectoryFact {}

    /** A person became known. */
    record PersonRegistered(
            Header header,
            @Mints String person,
            PartRef name,
            @Nullable PartRef email) implements DirectoryFact {}

    /** A person works for an organisation. */
    record PersonAffiliated(
            Header header,
            @Refers(Refers.To.PERSON) String person,
            @Refers(Refers.To.ORGANISATION) String org,
            @Nullable PartRef title)
            implements DirectoryFact {}

    /** A person no longer works for an organisation. */
    record PersonUnaffiliated(
            Header header,
            @Refers(Refers.To.PERSON) String person,
            @Refers(Refers.To.ORGANISATION) String org) implements DirectoryFact {}
}
