package org.waymark.queryside.form.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.form.field.Typed;

/**
 * A form as it came in.
 *
 * @param fill which button that only changes the form was pressed; empty when the form is to be recorded
 * @param previews whether what it would change is asked, and nothing is to be recorded
 */
public record Submission(
        Typed typed, UUID commandId, @Nullable Long seen, String fill, boolean previews) {

    /** Hidden field with the command id. */
    public static final String COMMAND = Drafts.COMMAND_FIELD;

    /** Hidden field with the position the page was made from. */
    public static final String SEEN = "_seen";

    /** Name of the buttons that return the form filled in instead of recording it. */
    public static final String FILL = "_fill";

    /** Name of the button that asks what the form would change. */
    public static final String PREVIEW = "_preview";

    /** Value of such a button before the path of the list that grows by a row. */
    public static final String MORE = "more:";

    private static final int LONGEST_POSITION = 18;

    /** Reads a request; a form without its command id was not made here. */
    public static Submission of(HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        String fill = typed.text(FILL);
        Typed compact = typed.compact();
        return new Submission(
                fill.startsWith(MORE) ? compact.with("_more." + fill.substring(MORE.length()), "1") : compact,
                commandId(typed)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.BAD_REQUEST, "the form lacks its command id; open it anew")),
                seen(typed.text(SEEN)),
                fill,
                !typed.text(PREVIEW).isEmpty());
    }

    /** The same form with other values. */
    public Submission with(Typed other) {
        return new Submission(other, commandId, seen, fill, previews);
    }

    /** Whether the form is to come back changed and nothing is to be recorded. */
    public boolean fills() {
        return !fill.isEmpty();
    }

    static Optional<UUID> commandId(Typed typed) {
        try {
            return Optional.of(UUID.fromString(typed.text(COMMAND)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Long seen(String text) {
        return text.matches("\\d{1," + LONGEST_POSITION + "}") ? Long.valueOf(text) : null;
    }
}
