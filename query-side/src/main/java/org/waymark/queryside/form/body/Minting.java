package org.waymark.queryside.form.body;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids for what a form records, derived from its command id: a form that is sent twice names the same entries both times,
 * whatever became of the first one.
 */
public record Minting(UUID commandId) {

    /** The id for one thing in this form; {@code role} tells things apart. */
    public String id(String role) {
        return UUID.nameUUIDFromBytes((commandId + "/" + role).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
