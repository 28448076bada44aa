package org.waymark.commandside.request;

import org.waymark.command.CommandType;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.registry.FieldSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives ids to what has none yet: the entry, and whatever the entry starts. An id that was given is kept. */
final class Minting {

    private final Ids ids;

    Minting(Ids ids) {
        this.ids = ids;
    }

    void fillIn(CommandType type, ObjectNode body) {
        fillIn("entry", body);
        type.fact().shape().fields().stream().filter(FieldSpec::mints).forEach(field -> fillIn(field.name(), body));
        if (type.fact().type() == PartnershipRegistered.class) {
            fillIn("partnership", body);
        } else if (type.fact().type() == CommunityRegistered.class) {
            fillIn("community", body);
        }
    }

    private void fillIn(String field, ObjectNode body) {
        JsonNode given = body.get(field);
        if (given == null || given.isNull()) {
            body.put(field, ids.next());
        }
    }
}
