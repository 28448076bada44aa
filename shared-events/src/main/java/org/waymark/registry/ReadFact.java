package org.waymark.registry;

import java.util.List;
import org.waymark.fact.Fact;

/** What came of reading a fact: the fact, or everything that is wrong with it at once. */
public sealed interface ReadFact {

    /** It could be read. */
    record Sound(Fact fact) implements ReadFact {}

    /** It could not. */
    record Unsound(List<Defect> defects) implements ReadFact {

        public Unsound {
            defects = List.copyOf(defects);
        }
    }
}
