package org.waymark.queryside.form.move;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.form.choice.Choices;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.correction.AsTyped;
import org.waymark.queryside.form.correction.EntryDesk.Subject;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.generated.Coordinating;
import org.waymark.registry.FactType;
import org.waymark.registry.FieldSpec;

/**
 * What an entry says, as far as it can be said on another partnership. What the form there would not offer is left
 * empty: the id of a plan of the old partnership would name nothing, and nobody would notice.
 *
 * @param typed what the form opens with
 * @param left what was left out, one line for each reference
 */
record Carried(Typed typed, List<Left> left) {

    /**
     * A reference that leads nowhere there.
     *
     * @param field the form field that is empty now
     * @param said what it named, in words
     */
    record Left(String field, String said) {}

    /** What goes with an entry to a place. */
    static Carried of(Subject subject, Place there, Choices choices) {
        FactType fact = subject.fact();
        Typed typed = Coordinating.unsettle(fact, AsTyped.of(subject.now()));
        List<Left> left = new ArrayList<>();
        for (FieldSpec field : fact.shape().fields()) {
            if (field.refers() != null) {
                List<Pick> offered = picks(choices, field.refers(), fact, there);
                List<String> stay = typed.all(field.name()).stream()
                        .filter(id -> called(offered, id) == null)
                        .toList();
                List<Pick> here = stay.isEmpty() ? List.of() : picks(choices, field.refers(), fact, subject.place());
                stay.forEach(id -> left.add(new Left(field.name(), said(here, id))));
                typed = without(typed, field.name(), stay);
            }
        }
        return new Carried(typed, left);
    }

    private static Typed without(Typed typed, String field, List<String> stay) {
        return stay.isEmpty()
                ? typed
                : typed.with(
                        field,
                        typed.all(field).stream()
                                .filter(id -> !stay.contains(id))
                                .toList());
    }

    private static List<Pick> picks(Choices choices, Refers.To what, FactType fact, Place place) {
        return choices.of(what, fact, place).stream()
                .flatMap(group -> group.picks().stream())
                .toList();
    }

    private static @Nullable String called(List<Pick> picks, String id) {
        return picks.stream()
                .filter(pick -> pick.id().equals(id))
                .map(Pick::label)
                .findFirst()
                .orElse(null);
    }

    private static String said(List<Pick> here, String id) {
        String label = called(here, id);
        return label == null ? id : label;
    }
}
