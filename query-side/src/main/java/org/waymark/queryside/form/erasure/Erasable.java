package org.waymark.queryside.form.erasure;

import org.waymark.queryside.form.choice.Place;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whose texts are to be erased.
 *
 * @param place where that stands, for the crumbs
 * @param page to which the form leads back
 * @param label what people call it
 * @param entry the one entry; empty for a person or an organization
 * @param field the field of the command that names where it stands
 * @param id what that field says
 */
record Erasable(Place place, String page, String label, String entry, String field, String id) {

    /** The command without the answers of the form. */
    ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(field, id);
        if (!entry.isEmpty()) {
            body.put("erases", entry);
        }
        return body;
    }
}
