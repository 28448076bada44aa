package org.waymark.queryside.form.determination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Asks;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.node.ObjectNode;

/** What the form records: one determination for each row that is ticked. */
final class DeterminationCommit {

    /** What it records. */
    static final FactType MADE = FactTypes.named("DeterminationMade").orElseThrow();

    /** Tick that says: made outside Waymark, on no basis of this log. */
    static final String OUTSIDE = "outside";

    private static final String COMMAND = "MakeDetermination";

    private final FormDesk desk;
    private final Place community;
    private final Shown shown;
    private final Submission sent;
    private final Commit commit = new Commit();

    DeterminationCommit(FormDesk desk, Place community, Shown shown, Submission sent) {
        this.desk = desk;
        this.community = community;
        this.shown = shown;
        this.sent = sent;
    }

    Commit commit() {
        Typed typed = sent.typed();
        List<String> chosen = typed.rows(Shown.ROWS).stream()
                .filter(row -> typed.has(row + Shown.CHOSEN))
                .toList();
        if (chosen.isEmpty()) {
            commit.refuse(Shown.ROWS, desk.words().say("determine.nobody"));
            return commit;
        }
        if (chosen.size() > CommandCall.MOST_PARTS) {
            commit.refuse(Shown.ROWS, desk.words().say("determine.too-many", chosen.size(), CommandCall.MOST_PARTS));
            return commit;
        }
        Asks.contents(MADE, typed, commit, desk.doubts(community, sent, commit), desk.words());
        chosen.forEach(this::add);
        return commit;
    }

    private void add(String row) {
        Typed typed = sent.typed();
        String partnership = typed.text(row + Shown.PARTNERSHIP);
        String name = shown.name(partnership);
        if (!shown.knows(partnership)) {
            commit.refuse(row + Shown.CHOSEN, desk.words().say("determine.unknown", partnership));
        }
        String stage = typed.text(row + Shown.STAGE);
        if (shown.stage(stage).isEmpty()) {
            commit.refuse(row + Shown.STAGE, desk.words().say("determine.stage.unknown", stage, shown.called()));
        }
        if (!typed.has(row + Shown.REASON)) {
            commit.refuse(row + Shown.REASON, desk.words().say("determine.why", name));
        }
        var place = new Place(partnership, community.community(), name);
        String role = COMMAND + "/" + partnership;
        ObjectNode body = Bodies.of(MADE, place, one(row), new Minting(sent.commandId()), role);
        if (!typed.has(OUTSIDE)) {
            pin(body);
        }
        commit.add(COMMAND, body, path -> field(row, path));
    }

    /** What is typed once for all, with what this row says. */
    private Typed one(String row) {
        Typed typed = sent.typed();
        String stage = shown.stage(typed.text(row + Shown.STAGE)).orElse("");
        Map<String, List<String>> own = new HashMap<>();
        own.put("stage", List.of(stage.equals(Shown.NO_STAGE) ? "" : stage));
        own.put("note", List.of(typed.text(row + Shown.REASON)));
        own.put("rubric", List.of());
        own.put("asOf", List.of(typed.has(OUTSIDE) ? typed.text("effective") : asOf()));
        return typed.with(own);
    }

    private String asOf() {
        return shown.basis().asOf().toString();
    }

    private void pin(ObjectNode body) {
        Basis basis = shown.basis();
        RubricRef rubric = basis.requireRubric();
        body.put("rubric", rubric.id() + "/" + rubric.version());
        body.putObject("basis")
                .put("logId", basis.logId())
                .put("position", basis.position())
                .put("hash", basis.hash())
                .put("asOf", asOf())
                .put("rubric", rubric.digest())
                .put("engine", basis.engineVersion());
    }

    /** Whatever the row says stands beside the row, whatever is said once beside its own field. */
    private static String field(String row, String path) {
        return switch (path) {
            case "note" -> row + Shown.REASON;
            case "stage" -> row + Shown.STAGE;
            case "on", "body", "effective", "until", "visibility" -> path;
            case "asOf" -> "effective";
            default -> row + Shown.CHOSEN;
        };
    }
}
