package org.waymark.rubric;

import java.util.List;
import java.util.Optional;

/**
 * One version of the rules a community goes by. It never changes once published: another rule is another version.
 *
 * @param grace how long a stage is kept, at most, after its rule stopped holding
 * @param dormantAfter how long nothing may be recorded before a partnership without a stage is called dormant
 * @param document the text this was read from, stored whole with the log
 * @param digest the address of {@code document}, see {@link RubricDigest}
 */
public record Rubric(
        String id,
        int version,
        String title,
        Window grace,
        Window dormantAfter,
        List<Stage> stages,
        String document,
        String digest) {

    public Rubric {
        stages = List.copyOf(stages);
    }

    public Optional<Stage> stage(String stageId) {
        return stages.stream().filter(stage -> stage.id().equals(stageId)).findFirst();
    }

    /** The stage that a person means: by its id, or by its id or label in whatever case, blanks around it aside. */
    public Optional<Stage> stageMeant(String word) {
        return stage(word)
                .or(() -> stages.stream().filter(stage -> stage.isCalled(word)).findFirst());
    }

    /** Every indicator, in the order of the file. */
    public List<Indicator> indicators() {
        return stages.stream().flatMap(stage -> stage.indicators().stream()).toList();
    }

    public Optional<Indicator> indicator(String indicatorId) {
        return indicators().stream()
                .filter(indicator -> indicator.id().equals(indicatorId))
                .findFirst();
    }
}
