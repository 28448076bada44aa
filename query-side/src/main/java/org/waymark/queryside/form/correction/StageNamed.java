package org.waymark.queryside.form.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.page.FormDesk;

/** Refuses a corrected determination of a stage that the rules do not know; one that was recorded so may stay so. */
record StageNamed(FormDesk desk, Subject subject) {

    private static final String DETERMINATION = "DeterminationMade";
    private static final String STAGE = "stage";

    void ask(Typed typed, Commit commit) {
        String stage = typed.text(STAGE);
        if (!subject.fact().name().equals(DETERMINATION)
                || stage.isEmpty()
                || stage.equals(AsTyped.of(subject.now()).text(STAGE))) {
            return;
        }
        List<Pick> known = desk.fields().stages(subject.place());
        if (known.stream().noneMatch(pick -> pick.id().equals(stage))) {
            String called = known.stream().map(Pick::label).collect(Collectors.joining(", "));
            commit.refuse(STAGE, desk.words().say("determine.stage.unknown", stage, called));
        }
    }
}
