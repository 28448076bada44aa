package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.registry.Defect;

/**
 * Nothing is recorded on a thing before it is registered. Without this, one mistyped id in an address would open a
 * second, nameless record beside the real one, and nobody would look for their entries there.
 */
public final class RegisteredFirst {

    private RegisteredFirst() {}

    /** Objects unless the thing is registered; {@code field} is the one that names it. */
    public static List<Defect> objections(boolean registered, String field, String id) {
        return registered
                ? List.of()
                : List.of(new Defect(
                        field,
                        id,
                        "not-registered",
                        "Nothing is recorded on a " + field + " before it is registered.",
                        "Check the id, or register the " + field + " first; both can go in one request."));
    }
}
