package org.waymark.commandside.stream;

import java.util.List;
import org.waymark.registry.Defect;

/** Carries a refusal out of a unit of work. It is an answer, not a failure: nobody logs it, and it has no stack trace. */
public final class CommandRefused extends RuntimeException {

    private final transient List<Defect> defects;

    public CommandRefused(List<Defect> defects) {
        super(defects.size() + " defects", null, false, false);
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
