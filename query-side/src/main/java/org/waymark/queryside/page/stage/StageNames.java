package org.waymark.queryside.page.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.why.WhyView;

/**
 * The stages of the rubric behind an answer, lowest first.
 *
 * @param stages each with its label and the number of its indicators
 */
public record StageNames(List<Name> stages) {

    public StageNames {
        stages = List.copyOf(stages);
    }

    /** A stage. */
    public record Name(String id, String label, int indicators) {}

    public static StageNames of(WhyView why) {
        return new StageNames(why.stages().stream()
                .map(stage ->
                        new Name(stage.id(), stage.label(), stage.indicators().size()))
                .toList());
    }

    public static StageNames of(List<BoardView.Tally> tallies) {
        return new StageNames(tallies.stream()
                .map(tally -> new Name(tally.stage(), tally.label(), tally.of()))
                .toList());
    }

    /** What people call a stage; its id if this rubric does not know it. */
    public String label(String id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .map(Name::label)
                .findFirst()
                .orElse(id);
    }

    /** Whether it is the highest stage. */
    public boolean top(@Nullable String id) {
        return !stages.isEmpty() && stages.getLast().id().equals(id);
    }
}
