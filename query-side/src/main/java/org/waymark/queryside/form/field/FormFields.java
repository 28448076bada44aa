package org.waymark.queryside.form.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.fact.Values.Evidence;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.fact.Vocabulary.Visibility;
import org.waymark.fact.Word;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.form.choice.Choices;
import org.waymark.queryside.form.choice.FirstStep;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.registry.FactType;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Scalar;
import org.waymark.registry.RecordShape;

/** Makes the fields of a form from the registry, so that a new kind of fact has a form without anybody writing one. */
public final class FormFields {

    /** Words of a vocabulary that are shown all at once; longer ones become a list to open. */
    private static final int SHOWN_AT_ONCE = 5;

    /** Ticks that are shown at once; of a longer list people choose one after another. */
    private static final int TICKED_AT_ONCE = 12;

    private static final Set<Control> CHOICES = Set.of(Control.SELECT, Control.TICKS, Control.FOLDED_TICKS);

    private static final String TEAM = CoordinatorForm.TEAM.word();

    /** Fields that one answer elsewhere asks for; until then they would only be in the way. */
    private static final Set<String> FOLDED = Set.of("CoordinatorAppointed.members");

    /** What names a stage: any other word than one of the rules would be compared with nothing. */
    private static final String STAGED = "DeterminationMade.stage";

    private final Words words;
    private final Choices choices;

    public FormFields(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
    }

    /** The fields of a fact in the order in which people think of them: when, what, and then what supports it. */
    public List<FormField> of(FactType fact, Place place, Typed typed, Problems problems) {
        var form = new Form(fact, place, typed, problems);
        List<FormField> fields = new ArrayList<>();
        if (fact.dated()) {
            fields.add(form.single("on", Control.FUZZY_DATE, true));
        }
        fields.addAll(own(fact, place, typed, problems));
        fields.addAll(common(fact, place, typed, problems));
        return fields;
    }

    /** What a stage may be called in a form of a place. */
    public List<Pick> stages(Place place) {
        return choices.stages(place);
    }

    /** The date alone. */
    public FormField date(FactType fact, Place place, Typed typed, Problems problems) {
        return new Form(fact, place, typed, problems).single("on", Control.FUZZY_DATE, true);
    }

    /** The fact's own fields, without date, note, evidence and visibility. */
    public List<FormField> own(FactType fact, Place place, Typed typed, Problems problems) {
        var form = new Form(fact, place, typed, problems);
        return fact.shape().fields().stream()
                .filter(field -> !field.mints() && !(field.type() instanceof FieldType.Replacement))
                .map(field -> form.field(field, fact.name(), ""))
                .toList();
    }

    /** Note, evidence and visibility. */
    public List<FormField> common(FactType fact, Place place, Typed typed, Problems problems) {
        var form = new Form(fact, place, typed, problems);
        return List.of(
                form.single("note", Control.AREA, false),
                form.rows("evidence", RecordShape.of(Evidence.class), false, fact.name()),
                form.visibility());
    }

    /** One form on its way: what the fields of one fact share. */
    private final class Form {

        private final FactType fact;
        private final Place place;
        private final Typed typed;
        private final Problems problems;

        /** Every row of a list chooses among the same. */
        private final Map<Refers.To, List<PickGroup>> picks = new EnumMap<>(Refers.To.class);

        Form(FactType fact, Place place, Typed typed, Problems problems) {
            this.fact = fact;
            this.place = place;
            this.typed = typed;
            this.problems = problems;
        }

        FormField field(FieldSpec field, String owner, String path) {
            String name = path + field.name();
            return switch (field.type()) {
                case Scalar scalar -> scalar(field, scalar, owner, name);
                case OneOf any -> vocabulary(name, any, field.required(), owner);
                case Many list -> many(field, list.of(), owner, name);
                case Composite one ->
                    make(
                            owner,
                            name,
                            Control.GROUP,
                            field.required(),
                            List.of(),
                            List.of(parts(one.shape(), name + ".")));
                case FieldType.Replacement any -> throw new IllegalStateException("a correction has a form of its own");
            };
        }

        private FormField many(FieldSpec field, FieldType of, String owner, String name) {
            if (of instanceof OneOf any) {
                return words(field, any, owner, name);
            }
            if (of instanceof Composite one) {
                return rows(name, one.shape(), field.required(), owner);
            }
            return field.refers() != null
                    ? references(field, owner, name)
                    : make(owner, name, Control.LINES, field.required(), List.of(), List.of());
        }

        private FormField scalar(FieldSpec field, Scalar scalar, String owner, String name) {
            if (field.refers() != null) {
                return reference(field, owner, name);
            }
            if (STAGED.equals(owner + "." + name)) {
                return make(
                        owner,
                        name,
                        Control.SELECT,
                        field.required(),
                        PickGroup.plain(choices.stages(place)),
                        List.of());
            }
            List<PickGroup> picks = scalar == Scalar.ZONE ? Zones.picks() : List.of();
            return make(owner, name, Controls.of(field, scalar), field.required(), picks, List.of());
        }

        private FormField reference(FieldSpec field, String owner, String name) {
            boolean given = field.refers() == Refers.To.COMMUNITY && place.community() != null;
            List<PickGroup> picks = picks(field);
            FormField plain =
                    make(owner, name, given ? Control.HIDDEN : Control.SELECT, field.required(), picks, List.of());
            Optional<FirstStep> first = first(field, picks);
            if (first.isPresent()) {
                return plain.after(first.get());
            }
            boolean current = field.refers() == Refers.To.HOLDER && !fact.name().equals("CoordinatorAppointed");
            return current ? plain : new FreshFields(words, typed, problems).beside(plain, field.refers());
        }

        private FormField references(FieldSpec field, String owner, String name) {
            boolean folded =
                    FOLDED.contains(owner + "." + name) && !typed.text("form").equals(TEAM);
            Control control = folded ? Control.FOLDED_TICKS : Control.TICKS;
            FormField plain = make(owner, name, control, field.required(), inParts(picks(field)), List.of());
            return new FreshFields(words, typed, problems).several(plain, field.refers());
        }

        /** Of a long list without parts nothing is near: all of it is offered below the ticks. */
        private List<PickGroup> inParts(List<PickGroup> picks) {
            boolean many = picks.size() == 1 && picks.getFirst().picks().size() > TICKED_AT_ONCE;
            return many ? List.of(new PickGroup("", List.of()), picks.getFirst()) : picks;
        }

        private Optional<FirstStep> first(FieldSpec field, List<PickGroup> picks) {
            boolean any = picks.stream().anyMatch(group -> !group.picks().isEmpty());
            return any || field.refers() == null ? Optional.empty() : FirstStep.of(field.refers(), fact.name(), place);
        }

        private List<PickGroup> picks(FieldSpec field) {
            return field.refers() == null
                    ? List.of()
                    : picks.computeIfAbsent(field.refers(), what -> choices.of(what, fact, place));
        }

        /** What is on no partnership cannot be for a partnership alone, unless it was recorded so. */
        FormField visibility() {
            String own = Visibility.PARTNERSHIP.word();
            boolean offered =
                    place.partnership() != null || typed.text("visibility").equals(own);
            List<Pick> picks = picks(List.of(Visibility.values())).stream()
                    .filter(pick -> offered || !pick.id().equals(own))
                    .toList();
            return make(fact.name(), "visibility", Control.RADIO, false, PickGroup.plain(picks), List.of());
        }

        FormField vocabulary(String name, OneOf any, boolean required, String owner) {
            List<Word> all = any.words();
            Control control = all.size() <= SHOWN_AT_ONCE ? Control.RADIO : Control.SELECT;
            return make(owner, name, control, required, PickGroup.plain(picks(all)), List.of());
        }

        private FormField words(FieldSpec field, OneOf any, String owner, String name) {
            Control control = any.vocabulary() == Domain.class ? Control.RANKED : Control.TICKS;
            return make(owner, name, control, field.required(), PickGroup.plain(picks(any.words())), List.of());
        }

        private List<Pick> picks(List<Word> all) {
            return all.stream()
                    .map(word -> new Pick(word.word(), words.word(word)))
                    .toList();
        }

        FormField rows(String name, RecordShape shape, boolean required, String owner) {
            List<List<FormField>> rows = new ArrayList<>();
            int shown = Math.max(typed.rows(name).size(), 1) + (typed.has("_more." + name) ? 1 : 0);
            for (int i = 0; i < shown; i++) {
                rows.add(parts(shape, name + "[" + i + "]."));
            }
            return make(owner, name, Control.ROWS, required, List.of(), rows);
        }

        private List<FormField> parts(RecordShape shape, String path) {
            return shape.fields().stream()
                    .filter(part -> !Controls.unseen(shape, part) || typed.has(path + part.name()))
                    .map(part -> field(part, shape.name(), path))
                    .toList();
        }

        /** Empty for a day; else how exact the date is. */
        private List<String> exactness(String path) {
            String precision = typed.has(path + ".precision") ? typed.text(path + ".precision") : "month";
            return typed.has(path + ".approximate") ? List.of(precision) : List.of();
        }

        FormField single(String name, Control control, boolean required) {
            return make(fact.name(), name, control, required, List.of(), List.of());
        }

        /** What stands in a text area is given back to the blank: a published text is addressed by all of it. */
        private String value(String path, Control control) {
            if (control == Control.HIDDEN && place.community() != null) {
                return place.community();
            }
            return control == Control.AREA ? typed.raw(path) : typed.text(path);
        }

        private FormField make(
                String owner,
                String path,
                Control control,
                boolean required,
                List<PickGroup> picks,
                List<List<FormField>> rows) {
            String name = path.substring(path.lastIndexOf('.') + 1);
            return new FormField(
                    path,
                    control,
                    words.label(owner, name),
                    words.hint(owner, name),
                    required,
                    value(path, control),
                    control == Control.FUZZY_DATE ? exactness(path) : typed.all(path),
                    CHOICES.contains(control) ? known(picks, typed.all(path)) : picks,
                    rows,
                    problems.at(path),
                    null,
                    null);
        }
    }

    /** A value that is no longer among the choices is still shown, or a correction would lose it in silence. */
    private static List<PickGroup> known(List<PickGroup> picks, List<String> held) {
        List<Pick> others = held.stream()
                .filter(id -> picks.stream()
                        .flatMap(group -> group.picks().stream())
                        .noneMatch(pick -> pick.id().equals(id)))
                .map(id -> new Pick(id, id))
                .toList();
        if (others.isEmpty()) {
            return picks;
        }
        List<PickGroup> all = new ArrayList<>(picks);
        all.add(new PickGroup("", others));
        return all;
    }
}
