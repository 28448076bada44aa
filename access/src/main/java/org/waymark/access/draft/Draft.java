package org.waymark.access.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was typed into one form, to be shown again in it. Never contains a password or a token.
 *
 * @param fields form field name to its values, in the order they were sent
 * @param cause why it was kept, which decides the note above the form
 * @param savedAt when it was kept
 */
public record Draft(Map<String, List<String>> fields, Cause cause, Instant savedAt) {

    /** Why a draft was kept. */
    public enum Cause {
        /** The form was sent when nobody was signed in any more: nothing was recorded. */
        SIGNED_OUT,
        /** The page had been open for so long that the browser had thrown away its key: nothing was recorded. */
        STALE_PAGE,
        /** Waymark was still reading its record when the form was sent: nothing was recorded. */
        NOT_TAKEN,
        /** The page kept it while the person was typing. */
        AUTOSAVED
    }

    /** Every value of a field: what a group of tick boxes shows. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The first value of a field, or an empty text: what a text input shows. */
    public String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }
}
