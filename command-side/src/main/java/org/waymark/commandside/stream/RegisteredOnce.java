package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.registry.Defect;

/** A thing is registered once. A second registration is a slip: what has changed is corrected or renamed. */
public final class RegisteredOnce {

    private RegisteredOnce() {}

    /** Objects if the thing is registered already; {@code field} is the one that names it. */
    public static List<Defect> objections(boolean registered, String field, String id) {
        return registered
                ? List.of(new Defect(
                        field,
                        id,
                        "already-registered",
                        "This id is registered already.",
                        "Leave the id out to have one made, or correct the entry that registered it."))
                : List.of();
    }
}
