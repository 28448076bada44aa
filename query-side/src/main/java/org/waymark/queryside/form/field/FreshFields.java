package org.waymark.queryside.form.field;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.choice.PickGroup;
import org.waymark.queryside.form.field.FormField.Control;
import org.waymark.queryside.form.field.FormField.Fresh;

/** Fields for people and organizations that are not in the list yet, so that nobody leaves a form half filled. */
final class FreshFields {

    private final Words words;
    private final Typed typed;
    private final Problems problems;

    FreshFields(Words words, Typed typed, Problems problems) {
        this.words = words;
        this.typed = typed;
        this.problems = problems;
    }

    /** Beside a choice of one. */
    FormField beside(FormField plain, Refers.@Nullable To what) {
        if (what == Refers.To.PERSON || what == Refers.To.HOLDER) {
            return with(
                    plain, "form.fresh.person", List.of(name(plain.path(), "form.fresh.person.name", Control.TEXT)));
        }
        if (what == Refers.To.ORGANISATION) {
            return with(
                    plain,
                    "form.fresh.organization",
                    List.of(name(plain.path(), "form.fresh.organization.name", Control.TEXT), preset(plain.path())));
        }
        return plain;
    }

    /** Below a choice of several. */
    FormField several(FormField plain, Refers.@Nullable To what) {
        if (what == Refers.To.PERSON) {
            return with(
                    plain, "form.fresh.people", List.of(name(plain.path(), "form.fresh.people.names", Control.LINES)));
        }
        if (what == Refers.To.ORGANISATION) {
            return with(
                    plain,
                    "form.fresh.organizations",
                    List.of(name(plain.path(), "form.fresh.organizations.names", Control.LINES), preset(plain.path())));
        }
        return plain;
    }

    private FormField with(FormField plain, String summary, List<FormField> fields) {
        boolean open = fields.stream()
                .anyMatch(field -> !field.errors().isEmpty()
                        || (field.control() != Control.SELECT && !field.value().isEmpty()));
        return new FormField(
                plain.path(),
                plain.control(),
                plain.label(),
                plain.hint(),
                plain.required(),
                plain.value(),
                plain.values(),
                plain.picks(),
                plain.rows(),
                plain.errors(),
                new Fresh(words.say(summary), fields, open),
                null);
    }

    private FormField name(String path, String label, Control control) {
        return make(path + ".new", control, words.say(label), "", List.of());
    }

    private FormField preset(String path) {
        List<Pick> presets = Arrays.stream(OrganisationPreset.values())
                .map(preset -> new Pick(
                        preset == OrganisationPreset.COMPANY ? "" : preset.name(),
                        words.say("form.preset." + preset.name())))
                .toList();
        return make(
                path + ".newKind",
                Control.SELECT,
                words.say("form.fresh.organization.kind"),
                words.say("form.fresh.organization.hint"),
                PickGroup.plain(presets));
    }

    private FormField make(String path, Control control, String label, String hint, List<PickGroup> picks) {
        boolean choice = control == Control.SELECT;
        return new FormField(
                path,
                control,
                label,
                hint,
                choice,
                typed.text(path),
                typed.all(path),
                picks,
                List.of(),
                problems.at(path),
                null,
                null);
    }
}
