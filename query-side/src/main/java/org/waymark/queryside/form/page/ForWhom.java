package org.waymark.queryside.form.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.choice.StandsFor;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.RecordShape;

/**
 * For which organization each named person stands. A fact that needs one takes the only one known of them; where none
 * is known, or several are, the form asks in words that name the person.
 */
public final class ForWhom {

    private static final String ORGANISATION = "org";
    private static final String PERSON = "person";

    private final FactType fact;
    private final Typed typed;
    private final FormDesk desk;
    private final StandsFor standsFor;

    private ForWhom(FactType fact, Typed typed, FormDesk desk, StandsFor standsFor) {
        this.fact = fact;
        this.typed = typed;
        this.desk = desk;
        this.standsFor = standsFor;
    }

    /** Of what was typed into a form. */
    public static ForWhom in(FactType fact, Typed typed, Place place, FormDesk desk) {
        var standsFor = new StandsFor(
                desk.directory(),
                place.partnership() == null ? null : desk.places().partnership(place.partnership()));
        return new ForWhom(fact, typed, desk, standsFor);
    }

    /** The form with each organization that goes without asking. */
    public Typed settle() {
        Map<String, List<String>> settled = new HashMap<>();
        for (String path : open()) {
            if (typed.has(path + PERSON)) {
                standsFor
                        .only(typed.text(path + PERSON))
                        .ifPresent(only -> settled.put(path + ORGANISATION, List.of(only.id())));
            }
        }
        return typed.with(settled);
    }

    /** Asks for each that is still open. */
    public void ask(Commit commit) {
        for (String path : open()) {
            String name = typed.has(path + PERSON + ".new")
                    ? typed.text(path + PERSON + ".new")
                    : desk.directory()
                            .nameOfPerson(typed.text(path + PERSON), Audience.SIGNED_IN)
                            .shown();
            commit.refuse(path + ORGANISATION, desk.words().say("form.forwhom", name));
        }
    }

    /** Paths of the records that name a person and lack the organization they need. */
    private List<String> open() {
        List<String> paths = new ArrayList<>();
        open(fact.shape(), "", paths);
        return paths;
    }

    private void open(RecordShape shape, String path, List<String> paths) {
        boolean named = typed.has(path + PERSON) || typed.has(path + PERSON + ".new");
        boolean placed = typed.has(path + ORGANISATION) || typed.has(path + ORGANISATION + ".new");
        if (asks(shape) && named && !placed) {
            paths.add(path);
        }
        for (FieldSpec field : shape.fields()) {
            if (field.type() instanceof Composite one) {
                open(one.shape(), path + field.name() + ".", paths);
            } else if (field.type() instanceof Many list && list.of() instanceof Composite of) {
                typed.rows(path + field.name()).forEach(row -> open(of.shape(), row + ".", paths));
            }
        }
    }

    private static boolean asks(RecordShape shape) {
        return shape.field(PERSON)
                        .filter(field -> field.refers() == Refers.To.PERSON)
                        .isPresent()
                && shape.field(ORGANISATION).filter(FieldSpec::required).isPresent();
    }
}
