package org.waymark.stage.bearing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.stage.change.Shift;

/**
 * Something on which verdicts of a day rest, and what they would be without it.
 *
 * @param place position of the entry, or of the first one that names the person or organisation
 * @param held the stage that is held, where it would be another or held otherwise
 */
public record Bearing(
        Pillar pillar,
        long place,
        List<Shift.OfIndicator> indicators,
        List<Shift.OfStage> stages,
        Optional<Loss> held) {

    /** What moves a stage first, then what moves more indicators, then what was recorded earlier. */
    public static final Comparator<Bearing> BY_INFLUENCE = Comparator.comparing(
                    Bearing::movesStage, Comparator.reverseOrder())
            .thenComparing(bearing -> bearing.indicators().size(), Comparator.reverseOrder())
            .thenComparingLong(Bearing::place)
            .thenComparing(bearing -> bearing.pillar().toString());

    /** The stage held with it and without it. */
    public record Loss(Held before, Held after) {}

    public Bearing {
        indicators = List.copyOf(indicators);
        stages = List.copyOf(stages);
    }

    /** Whether a stage's rule would be judged otherwise, or another stage be held. */
    public boolean movesStage() {
        return !stages.isEmpty() || held.isPresent();
    }
}
