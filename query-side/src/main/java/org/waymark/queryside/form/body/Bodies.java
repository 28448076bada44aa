package org.waymark.queryside.form.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Values.Evidence;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.registry.FactType;
import org.waymark.registry.FactType.Subject;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Scalar;
import org.waymark.registry.RecordShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was typed as the body of a command. It never judges: what cannot be a number is sent as it was typed, so
 * that the one reader of facts refuses it with the field's name.
 */
public final class Bodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final RecordShape EVIDENCE = RecordShape.of(Evidence.class);

    private Bodies() {}

    /** The whole body: subject, entry, content. */
    public static ObjectNode of(FactType fact, Place place, Typed typed, Minting minting, String role) {
        ObjectNode body = JSON.objectNode();
        body.put("entry", minting.id(role + "/entry"));
        subject(body, fact, place);
        writeContent(body, fact, typed);
        for (FieldSpec field : fact.shape().fields()) {
            if (field.mints()) {
                body.put(field.name(), minting.id(role + "/" + field.name()));
            }
        }
        return body;
    }

    /** Names what the fact stands on. */
    public static void subject(ObjectNode body, FactType fact, Place place) {
        Subject subject = fact.subject();
        if (subject == Subject.NEITHER) {
            return;
        }
        if (place.partnership() != null && subject != Subject.COMMUNITY) {
            body.put("partnership", place.partnership());
        } else if (place.community() != null) {
            body.put("community", place.community());
        } else if (place.someone() != null) {
            body.put(place.someone().field(), place.someone().id());
        }
    }

    /** Date, fields, note, evidence and visibility: what a correction replaces. */
    public static void writeContent(ObjectNode body, FactType fact, Typed typed) {
        if (fact.dated() && typed.has("on")) {
            body.put("on", DateTyped.read(typed, "on"));
        }
        put(body, "note", typed.text("note"));
        ArrayNode evidence = many(new Composite(EVIDENCE), "evidence", typed);
        if (!evidence.isEmpty()) {
            evidence.forEach(Bodies::nameLink);
            body.set("evidence", evidence);
        }
        put(body, "visibility", typed.text("visibility"));
        for (FieldSpec field : fact.shape().fields()) {
            if (!field.mints()) {
                write(body, field, "", typed);
            }
        }
    }

    /** A link needs no name of its own: its address will do. */
    private static void nameLink(JsonNode evidence) {
        if (evidence instanceof ObjectNode one && !one.has("label") && one.has("link")) {
            one.set("label", one.get("link"));
        }
    }

    private static void write(ObjectNode body, FieldSpec field, String path, Typed typed) {
        JsonNode value = value(field, path + field.name(), typed);
        if (value != null) {
            body.set(field.name(), value);
        }
    }

    private static @Nullable JsonNode value(FieldSpec field, String path, Typed typed) {
        return switch (field.type()) {
            case Scalar scalar -> scalar(scalar, path, typed);
            case OneOf any -> typed.has(path) ? JSON.stringNode(typed.text(path)) : null;
            case Many list -> many(list.of(), path, typed);
            case Composite one -> typed.within(path) ? composite(one.shape(), path + ".", typed) : null;
            case FieldType.Replacement any -> null;
        };
    }

    private static @Nullable JsonNode scalar(Scalar scalar, String path, Typed typed) {
        if (scalar == Scalar.BOOLEAN) {
            return JSON.booleanNode(typed.has(path));
        }
        String text = typed.text(path);
        if (text.isEmpty()) {
            return null;
        }
        return switch (scalar) {
            case INTEGER, LONG, DECIMAL -> number(text);
            case STRING, TEXT, DATE, ZONE, BOOLEAN -> JSON.stringNode(text);
            case FUZZY_DATE -> JSON.stringNode(DateTyped.read(typed, path));
        };
    }

    /** Writes a number as typed; what is none is left for the reader of facts to refuse. */
    public static void number(ObjectNode body, String name, String text) {
        body.set(name, number(text));
    }

    private static JsonNode number(String text) {
        try {
            var number = new BigDecimal(digits(text));
            return number.stripTrailingZeros().scale() <= 0 && number.precision() < 19
                    ? JSON.numberNode(number.longValueExact())
                    : JSON.numberNode(number);
        } catch (NumberFormatException | ArithmeticException e) {
            return JSON.stringNode(text);
        }
    }

    /** Figures as people write them, 1,500 or $1,500.50; a comma anywhere else is no thousand and is left to refuse. */
    private static String digits(String text) {
        String figure = text.replaceFirst("^[$€£]\\s*", "");
        return THOUSANDS.matcher(figure).matches() ? figure.replace(",", "") : figure;
    }

    private static ArrayNode many(FieldType of, String path, Typed typed) {
        ArrayNode array = JSON.arrayNode();
        if (of instanceof Composite one) {
            typed.rows(path).forEach(row -> array.add(composite(one.shape(), row + ".", typed)));
            return array;
        }
        List<String> values = typed.all(path).size() == 1 ? typed.lines(path) : typed.all(path);
        values.forEach(array::add);
        return array;
    }

    private static ObjectNode composite(RecordShape shape, String path, Typed typed) {
        ObjectNode one = JSON.objectNode();
        shape.fields().forEach(part -> write(one, part, path, typed));
        return one;
    }

    private static void put(ObjectNode body, String name, String text) {
        if (!text.isEmpty()) {
            body.put(name, text);
        }
    }
}
