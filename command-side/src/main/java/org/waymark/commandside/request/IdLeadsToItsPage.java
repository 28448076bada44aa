package org.waymark.commandside.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.registry.Defect;
import org.waymark.registry.FactType;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is registered gets a page under its id, so the id is no word that addresses use already, and holds a letter or a
 * digit. What was registered before keeps its id.
 */
final class IdLeadsToItsPage {

    private static final Set<String> WORDS_OF_ADDRESSES =
            Set.of("correct", "entries", "erase", "new", "record", "void", "why");

    private static final Pattern READABLE = Pattern.compile(".*[A-Za-z0-9].*");

    private IdLeadsToItsPage() {}

    /** What is wrong with the id of a thing that is registered here. */
    static List<Defect> objections(FactType type, ObjectNode body) {
        String field = registers(type.type());
        String id = field == null ? "" : body.path(field).asString("");
        boolean taken = WORDS_OF_ADDRESSES.contains(id.toLowerCase(Locale.ROOT));
        return field == null || id.isEmpty() || (READABLE.matcher(id).matches() && !taken)
                ? List.of()
                : List.of(new Defect(
                        field,
                        id,
                        "reserved-id",
                        taken
                                ? "This word is part of other addresses, so the page of this id could not be opened."
                                : "An id holds at least one letter or digit.",
                        "Choose another id, or leave it out to have one made."));
    }

    private static @Nullable String registers(Class<? extends Fact> type) {
        if (type == PartnershipRegistered.class) {
            return "partnership";
        }
        if (type == CommunityRegistered.class) {
            return "community";
        }
        if (type == PersonRegistered.class) {
            return "person";
        }
        return type == OrganisationRegistered.class ? "org" : null;
    }
}
