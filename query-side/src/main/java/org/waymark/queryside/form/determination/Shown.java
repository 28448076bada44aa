package org.waymark.queryside.form.determination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.BoardView;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.page.stage.StageState;
import org.waymark.queryside.partnership.Determined;

/** The board as the form showed it: a row for each partnership, and the basis that all of them are pinned to. */
final class Shown {

    /** The list of partnerships. */
    static final String ROWS = "row";

    /** Part of a row: the partnership. */
    static final String PARTNERSHIP = ".partnership";

    /** Part of a row: whether it is determined at all. */
    static final String CHOSEN = ".chosen";

    /** Part of a row: the stage, or {@link #NO_STAGE}. */
    static final String STAGE = ".stage";

    /** Part of a row: why. */
    static final String REASON = ".reason";

    /** What is chosen where a body finds that no stage holds. */
    static final String NO_STAGE = "none";

    /** Where the address or the form says which partnerships are meant; all where it does not. */
    private static final String ONLY = "only";

    private final BoardView board;
    private final Map<String, BoardView.Row> byId;
    private final Words words;

    Shown(BoardView board, Words words) {
        this.board = board;
        this.words = words;
        this.byId = board.rows().stream().collect(Collectors.toMap(BoardView.Row::id, row -> row));
    }

    Basis basis() {
        return board.basis();
    }

    /** What people call a partnership; its id where the basis knows none. */
    String name(String partnership) {
        BoardView.Row row = byId.get(partnership);
        return row == null ? partnership : row.name();
    }

    boolean knows(String partnership) {
        return byId.containsKey(partnership);
    }

    /** A fresh form: the basis, and each partnership with the stage that is computed. */
    Typed filling(Typed asked) {
        Map<String, List<String>> filled = new HashMap<>();
        var exact = Clocks.of(board.basis());
        filled.put("asOf", List.of(board.basis().asOf().toString()));
        filled.put("knownAt", List.of(exact.knownAt() == null ? "" : exact.knownAt()));
        List<String> only = asked.all(ONLY);
        List<BoardView.Row> meant = board.rows().stream()
                .filter(row -> only.isEmpty() || only.contains(row.id()))
                .limit(CommandCall.MOST_PARTS)
                .toList();
        for (int i = 0; i < meant.size(); i++) {
            String path = ROWS + "[" + i + "]";
            String stage = meant.get(i).stage();
            filled.put(path + PARTNERSHIP, List.of(meant.get(i).id()));
            filled.put(path + STAGE, List.of(stage == null ? NO_STAGE : stage));
            if (!only.isEmpty()) {
                filled.put(path + CHOSEN, List.of("true"));
            }
        }
        return asked.with(filled);
    }

    /** The rows as one field, so that whatever is wrong with one of them finds its place. */
    FormField rows(Typed typed, Problems problems) {
        List<List<FormField>> rows = typed.rows(ROWS).stream()
                .map(path -> row(path, typed, problems))
                .toList();
        String label = words.say("determine.rows");
        return new FormField(
                ROWS,
                Control.ROWS,
                label,
                words.say("determine.rows.hint"),
                true,
                "",
                List.of(),
                List.of(),
                rows,
                problems.at(ROWS),
                null,
                null);
    }

    private List<FormField> row(String path, Typed typed, Problems problems) {
        String partnership = typed.text(path + PARTNERSHIP);
        var fields = new Parts(path, typed, problems);
        return List.of(
                fields.part(PARTNERSHIP, Control.HIDDEN, name(partnership), "", List.of()),
                fields.part(CHOSEN, Control.CHECK, name(partnership), computed(partnership), List.of()),
                fields.part(STAGE, Control.SELECT, words.say("determine.stage"), "", PickGroup.plain(stages())),
                fields.part(REASON, Control.TEXT, words.say("determine.reason"), "", List.of()));
    }

    private record Parts(String path, Typed typed, Problems problems) {
        FormField part(String name, Control control, String label, String hint, List<PickGroup> picks) {
            String field = path + name;
            return new FormField(
                    field,
                    control,
                    label,
                    hint,
                    true,
                    typed.text(field),
                    typed.all(field),
                    picks,
                    List.of(),
                    problems.at(field),
                    null,
                    null);
        }
    }

    private List<Pick> stages() {
        List<Pick> picks = new ArrayList<>();
        if (!board.rows().isEmpty()) {
            board.rows()
                    .getFirst()
                    .tallies()
                    .reversed()
                    .forEach(each -> picks.add(new Pick(each.stage(), each.label())));
        }
        picks.add(new Pick(NO_STAGE, words.say("determination.none")));
        return picks;
    }

    /** What is meant by a stage that was sent: the id of one that is offered, however it was written. */
    Optional<String> stage(String sent) {
        return stages().stream()
                .filter(pick -> pick.id().equalsIgnoreCase(sent) || pick.label().equalsIgnoreCase(sent))
                .map(Pick::id)
                .findFirst();
    }

    /** What the stages that are offered are called. */
    String called() {
        return stages().stream().map(Pick::label).collect(Collectors.joining(", "));
    }

    /** The computed stage, and what was determined already. */
    private String computed(String partnership) {
        BoardView.Row row = byId.get(partnership);
        if (row == null) {
            return "";
        }
        String standing = words.say("standing." + row.standing());
        StageState state = StageState.of(row);
        String mayBe = state.uncertain() ? state.mayBe() : null;
        String computed = mayBe != null
                ? words.say("determine.computed.doubt", mayBe)
                : row.label() == null
                        ? words.say("determine.computed", standing)
                        : words.say("determine.computed.stage", row.label(), standing);
        String already = row.determined().stream().map(this::already).collect(Collectors.joining(" "));
        return (computed + " " + already).strip();
    }

    private String already(Determined determined) {
        String found = determined.label() == null ? words.say("determination.none") : determined.label();
        return words.say("determine.already", found, determined.body());
    }
}
