package org.waymark.fact;

/**
 * Something that happened, as somebody recorded it. It is never edited: a correction or a void is a further fact that
 * names the entry it concerns, so that what was shown before stays reproducible.
 */
public sealed interface Fact permits PartnershipFact, CommunityFact, DirectoryFact, Exemption, Amendment {

    /** What every fact carries besides its own fields. */
    Header header();

    /** The id of the entry, which is also the id of its event in the log. */
    default String entry() {
        return header().entry();
    }
}
