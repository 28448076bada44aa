package org.waymark.queryside.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.Shown;
import org.waymark.stage.interval.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes views as JSON: a record is an object with its components in their order, dates and instants are ISO texts,
 * closed words are words. Nothing depends on a mapper's settings, because equal answers must be equal bytes.
 */
final class ViewJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ViewJson() {}

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON of a view or of anything in one. */
    static JsonNode of(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case JsonNode node -> node;
            case String text -> JSON.stringNode(text);
            case Boolean flag -> JSON.booleanNode(flag);
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case BigDecimal number -> JSON.numberNode(number);
            case Verdict verdict -> JSON.stringNode(verdict.word());
            case Enum<?> constant -> JSON.stringNode(word(constant));
            case Collection<?> many -> array(many);
            case Map<?, ?> map -> object(map);
            case Text text -> JSON.stringNode(text.orElse(""));
            case PersonName person -> person(person);
            case Freshness freshness -> freshness(freshness);
            case EntryView entry -> entry(entry);
            case Shown shown -> shown(shown);
            case org.waymark.fact.FuzzyDate date -> JSON.stringNode(date.toString());
            case Record view -> record(view);
            default -> JSON.stringNode(value.toString());
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ArrayNode array(Collection<?> many) {
        ArrayNode array = JSON.arrayNode();
        many.forEach(each -> array.add(of(each)));
        return array;
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = JSON.objectNode();
        map.forEach((key, each) -> object.set(String.valueOf(key), of(each)));
        return object;
    }

    /** Withheld names are left out, so that a program cannot take a stand-in for a name. */
    private static ObjectNode person(PersonName person) {
        ObjectNode object = JSON.objectNode().put("id", person.id());
        if (person.name().state() == Text.State.SHOWN) {
            object.put("name", person.shown());
        }
        return object;
    }

    /** What depends on the moment of asking, such as the lag, stands in headers: it is no part of the answer. */
    private static ObjectNode freshness(Freshness freshness) {
        return JSON.objectNode()
                .put("provisional", freshness.provisional())
                .put("claimedTimes", freshness.claimedUpTo() > 0)
                .put("claimedUpTo", freshness.claimedUpTo())
                .set("unread", array(freshness.unread()));
    }

    static ObjectNode record(Record view) {
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            object.set(component.getName(), of(value(component, view)));
        }
        return object;
    }

    private static @Nullable Object value(RecordComponent component, Record view) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of " + view.getClass(), e);
        }
    }

    /** Fields are plain data as in a case file; names of those referred to stand beside them. */
    private static ObjectNode entry(EntryView entry) {
        ObjectNode object = record(entry);
        ObjectNode fields = JSON.objectNode();
        ObjectNode names = JSON.objectNode();
        entry.fields().forEach(field -> {
            fields.set(field.name(), shown(field.value()));
            gather(field.value(), names);
        });
        object.set("fields", fields);
        object.set("names", names);
        return object;
    }

    private static JsonNode shown(Shown shown) {
        return switch (shown) {
            case Shown.Plain plain -> JSON.stringNode(plain.value());
            case Shown.Word word -> JSON.stringNode(word.value());
            case Shown.Day day -> JSON.stringNode(day.value().toString());
            case Shown.Amount amount -> JSON.numberNode(amount.value());
            case Shown.Flag flag -> JSON.booleanNode(flag.value());
            case Shown.Free free -> of(free.value());
            case Shown.Reference reference -> JSON.stringNode(reference.id());
            case Shown.Many many -> array(many.values());
            case Shown.Group group -> {
                ObjectNode object = JSON.objectNode();
                group.fields().forEach(field -> object.set(field.name(), shown(field.value())));
                yield object;
            }
        };
    }

    private static void gather(Shown shown, ObjectNode names) {
        switch (shown) {
            case Shown.Reference reference -> {
                if (reference.name() != null && reference.name().state() == Text.State.SHOWN) {
                    names.put(reference.id(), reference.name().orElse(""));
                }
            }
            case Shown.Many many -> many.values().forEach(each -> gather(each, names));
            case Shown.Group group -> group.fields().forEach(field -> gather(field.value(), names));
            case Shown.Plain ignored -> {}
            case Shown.Word ignored -> {}
            case Shown.Day ignored -> {}
            case Shown.Amount ignored -> {}
            case Shown.Flag ignored -> {}
            case Shown.Free ignored -> {}
        }
    }
}
