package org.waymark.queryside.form.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.RecordShape;

/**
 * Replaces the names of newcomers by the ids under which they are registered in the same commit, wherever the form of a
 * fact offers that. What comes out has ids only and can be written as a body.
 */
public final class Filling {

    private final Newcomers newcomers;
    private final Place place;
    private final Typed typed;

    /** What becomes of the fields where somebody was named. */
    private final Map<String, List<String>> settled = new HashMap<>();

    private Filling(Newcomers newcomers, Place place, Typed typed) {
        this.newcomers = newcomers;
        this.place = place;
        this.typed = typed;
    }

    /** What was typed with every newcomer registered through {@code newcomers}. */
    public static Typed in(FactType fact, Place place, Typed typed, Newcomers newcomers) {
        var filling = new Filling(newcomers, place, typed);
        filling.fill(fact.shape(), "", fact.name().equals("PartnerJoined"));
        return typed.with(filling.settled);
    }

    private void fill(RecordShape shape, String path, boolean joining) {
        for (FieldSpec field : shape.fields()) {
            if (field.refers() == Refers.To.ORGANISATION) {
                organisations(field, path + field.name(), joining);
            }
        }
        for (FieldSpec field : shape.fields()) {
            String name = path + field.name();
            if (field.refers() == Refers.To.PERSON || field.refers() == Refers.To.HOLDER) {
                people(field, name, shape.field("org").isPresent() ? organisation(path + "org") : null);
            }
            if (field.type() instanceof Composite one) {
                fill(one.shape(), name + ".", false);
            } else if (field.type() instanceof Many list && list.of() instanceof Composite of) {
                typed.rows(name).forEach(row -> fill(of.shape(), row + ".", false));
            }
        }
    }

    private void organisations(FieldSpec field, String name, boolean joining) {
        String fresh = name + ".new";
        var preset = OrganisationPreset.named(typed.text(name + ".newKind")).orElse(OrganisationPreset.COMPANY);
        List<String> ids = new ArrayList<>(typed.all(name));
        for (String called : names(field, fresh)) {
            ids.add(
                    joining || place.partnership() == null
                            ? newcomers.organisation(called, fresh)
                            : newcomers.partner(called, preset, fresh));
        }
        settle(field, name, ids, name + ".newKind");
    }

    private void people(FieldSpec field, String name, @Nullable String organisation) {
        String fresh = name + ".new";
        List<String> ids = new ArrayList<>(typed.all(name));
        names(field, fresh).forEach(called -> ids.add(newcomers.person(called, organisation, fresh)));
        settle(field, name, ids, fresh);
    }

    /** As it was settled, or else as typed. */
    private String organisation(String name) {
        List<String> ids = settled.get(name);
        return ids == null ? typed.text(name) : ids.getFirst();
    }

    private List<String> names(FieldSpec field, String fresh) {
        if (field.type() instanceof Many) {
            return typed.lines(fresh);
        }
        return typed.has(fresh) ? List.of(typed.text(fresh)) : List.of();
    }

    /** A name typed for one wins over a choice left standing above it. */
    private void settle(FieldSpec field, String name, List<String> ids, String kind) {
        String fresh = name + ".new";
        if (typed.has(fresh)) {
            settled.put(name, field.type() instanceof Many ? ids : List.of(ids.getLast()));
        }
        settled.put(fresh, List.of());
        settled.put(kind, List.of());
    }
}
