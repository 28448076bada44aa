package org.waymark.queryside.form.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.queryside.form.choice.Dates;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;

/** What an entry says in one field, in words. */
public final class AsRead {

    private final Words words;
    private final Map<String, String> things;

    public AsRead(Words words) {
        this(words, Map.of());
    }

    private AsRead(Words words, Map<String, String> things) {
        this.words = words;
        this.things = things;
    }

    /** The same, calling meetings, plans and the like as the choices of a form do: they have no names of their own. */
    AsRead naming(List<FormField> fields) {
        Map<String, String> named = new HashMap<>();
        fields.stream()
                .flatMap(field -> field.picks().stream())
                .flatMap(group -> group.picks().stream())
                .filter(pick -> !pick.label().equals(pick.id()))
                .forEach(pick -> named.put(pick.id(), pick.label()));
        return new AsRead(words, named);
    }

    /** One field; empty when the entry does not say it. */
    public String of(EntryView entry, String field) {
        return switch (field) {
            case "on" -> entry.on() == null ? "" : Dates.shown(entry.on());
            case "note" -> entry.note() == null ? "" : entry.note().orElse("");
            case "visibility" -> words.say("word.Visibility." + entry.visibility());
            case "evidence" -> entry.evidence().stream().map(AsRead::evidence).collect(Collectors.joining("; "));
            default ->
                entry.field(field)
                        .map(value -> said(value, type(entry.fact(), field)))
                        .orElse("");
        };
    }

    /** Its name and where it lies; a link that was given no name is its own. */
    private static String evidence(EntryView.Evidence one) {
        String label = one.label().orElse("");
        String link = one.link();
        return link == null || link.equals(label) ? label : label + " (" + link + ")";
    }

    private static List<FieldType> type(String fact, String field) {
        return FactTypes.named(fact).flatMap(type -> type.shape().field(field)).map(FieldSpec::type).stream()
                .map(type -> type instanceof Many many ? many.of() : type)
                .toList();
    }

    private String said(Shown value, List<FieldType> type) {
        return switch (value) {
            case Shown.Plain plain -> plain.value();
            case Shown.Word word -> word(word.value(), type);
            case Shown.Day day -> Dates.shown(day.value());
            case Shown.Amount amount -> amount.value().toPlainString();
            case Shown.Flag flag -> words.say(flag.value() ? "form.yes" : "form.no");
            case Shown.Free free -> free.value().orElse("");
            case Shown.Reference reference ->
                reference.name() == null
                        ? things.getOrDefault(reference.id(), reference.id())
                        : reference.name().orElse(reference.id());
            case Shown.Many many -> many(many.values(), type);
            case Shown.Group group ->
                group.fields().stream()
                        .map(field -> said(field.value(), List.of()))
                        .collect(Collectors.joining(", "));
        };
    }

    private String many(List<Shown> values, List<FieldType> type) {
        String all = values.stream().map(value -> said(value, type)).collect(Collectors.joining("; "));
        return values.size() > 2 ? values.size() + ": " + all : all;
    }

    private String word(String word, List<FieldType> type) {
        return type.stream()
                .filter(OneOf.class::isInstance)
                .map(OneOf.class::cast)
                .map(one -> words.say("word." + one.vocabulary().getSimpleName() + "." + word))
                .findFirst()
                .orElse(word.replace('-', ' '));
    }
}
