package org.waymark.queryside.bearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.partnership.StageView;
import org.waymark.stage.interval.Verdict;

/**
 * What the verdicts of a day rest on.
 *
 * @param stage the answer that it bears, with its basis
 * @param pillars by influence
 * @param entries those that the pillars name, in log order
 */
public record LoadBearingView(
        String partnership, String name, StageView stage, List<Pillar> pillars, List<Placed> entries) {
    public LoadBearingView {
        pillars = List.copyOf(pillars);
        entries = List.copyOf(entries);
    }

    /** An entry, a person or an organization, exactly one of the three, and what would be otherwise without it. */
    public record Pillar(
            @Nullable String entry,
            @Nullable PersonName person,
            @Nullable OrganisationName organisation,
            Without without) {}

    /**
     * What would be otherwise.
     *
     * @param movesStage whether a stage's rule would be judged otherwise, or another stage be held
     * @param held the stage that is held, where another one would be, or held otherwise
     */
    public record Without(
            boolean movesStage,
            List<Flip> indicators,
            List<Flip> stages,
            @Nullable Held held) {
        public Without {
            indicators = List.copyOf(indicators);
            stages = List.copyOf(stages);
        }
    }

    /** A verdict, and what it would be. */
    public record Flip(String id, String label, Verdict before, Verdict after) {}

    /** The stage held, by its label, and the one that would be. */
    public record Held(
            @Nullable String before,
            boolean inGraceBefore,
            @Nullable String after,
            boolean inGraceAfter) {}
}
