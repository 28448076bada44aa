package org.waymark.commandside.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.commandside.stream.Addressed;
import org.waymark.fact.PartRef;
import org.waymark.registry.Defect;

/** What came of reading a request: commands for streams, or everything that is wrong with it at once. */
public sealed interface ReadRequest {

    /**
     * It could be read.
     *
     * @param texts the personal and free texts, by the id of the part that will hold them
     * @param indexed whether a list was sent
     */
    record Sound(List<Addressed> asked, Map<String, String> texts, boolean indexed) implements ReadRequest {
        public Sound {
            asked = List.copyOf(asked);
            texts = Map.copyOf(texts);
        }

        /** The text of a part, if it came with this request. */
        public Optional<String> text(PartRef part) {
            return Optional.ofNullable(texts.get(part.id()));
        }
    }

    /** It could not. */
    record Unsound(List<Defect> defects) implements ReadRequest {
        public Unsound {
            defects = List.copyOf(defects);
        }
    }
}
