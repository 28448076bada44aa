package org.waymark.commandside.api;

import java.util.List;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** What came of reading the body of a request. */
sealed interface ReadBody {

    /** One object. */
    record Sound(ObjectNode object) implements ReadBody {}

    /** No JSON, or not as strict as it must be. */
    record Malformed(List<Defect> defects) implements ReadBody {
        public Malformed {
            defects = List.copyOf(defects);
        }
    }

    /** More than is read. */
    record TooLarge() implements ReadBody {}
}
