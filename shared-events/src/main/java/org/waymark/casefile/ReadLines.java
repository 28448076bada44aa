package org.waymark.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;

/**
 * The lines of one file, each read by itself.
 *
 * @param sound those with which nothing is wrong, in their order
 * @param defects what is wrong with the others
 */
public record ReadLines(List<Line> sound, List<LineDefect> defects) {

    public ReadLines {
        sound = List.copyOf(sound);
        defects = List.copyOf(defects);
    }

    /**
     * A line, where it stands and what it says.
     *
     * @param number from 1, blank lines counted
     * @param recordedAt by its own word, or what a case file takes for it when it says nothing
     * @param texts what it gives for erasable fields
     */
    public record Line(
            String file, int number, Instant recordedAt, String text, Fact fact, Map<PartRef, String> texts) {

        public Line {
            texts = Map.copyOf(texts);
        }
    }
}
