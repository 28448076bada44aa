package org.waymark.commandside.erasure;

import java.util.List;
import org.waymark.erasure.EraseTexts;
import org.waymark.registry.Defect;

/** What came of reading a request to erase. */
sealed interface ReadErasure {

    /** It can be decided. */
    record Sound(EraseTexts asked) implements ReadErasure {}

    /** Everything that is wrong with it. */
    record Unsound(List<Defect> defects) implements ReadErasure {
        public Unsound {
            defects = List.copyOf(defects);
        }
    }
}
