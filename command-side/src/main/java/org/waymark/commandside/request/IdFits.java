package org.waymark.commandside.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.commandside.stream.StreamId;
import org.waymark.fact.shape.Refers;
import org.waymark.registry.Defect;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.RecordShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An id that somebody chooses is short and plain: it stands in indexes, addresses and links for ever, and one such as
 * {@code ..} or {@code a/b} has no page. Imports choose none, they mint.
 */
final class IdFits {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_~:.-]+");
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final List<String> COMMON = List.of("entry", "partnership", "community");

    private final List<Defect> defects = new ArrayList<>();

    private IdFits() {}

    /** What is wrong with the ids in the fields of a fact. */
    static List<Defect> objections(FactType type, ObjectNode body) {
        var ids = new IdFits();
        COMMON.forEach(name -> ids.value(body.path(name), name));
        ids.fields(type.shape(), body, "");
        return ids.defects;
    }

    private void fields(RecordShape shape, JsonNode body, String path) {
        for (FieldSpec field : shape.fields()) {
            if (!COMMON.contains(field.name())) {
                field(field, body.path(field.name()), path + field.name());
            }
        }
    }

    private void field(FieldSpec field, JsonNode value, String path) {
        if (field.mints() || (field.refers() != null && isId(field.refers()))) {
            value(value, path);
        } else {
            descend(field.type(), value, path);
        }
    }

    private static boolean isId(Refers.To to) {
        return to != Refers.To.CLAUSE && to != Refers.To.RUBRIC;
    }

    private void descend(FieldType type, JsonNode value, String path) {
        switch (type) {
            case FieldType.Many many -> {
                for (int i = 0; i < value.size(); i++) {
                    descend(many.of(), value.path(i), path + "[" + i + "]");
                }
            }
            case FieldType.Composite composite -> fields(composite.shape(), value, path + ".");
            case FieldType.Replacement ignored ->
                FactTypes.named(value.path("fact").asString(""))
                        .ifPresent(fact -> fields(fact.shape(), value.path("fields"), path + ".fields."));
            case FieldType.Scalar ignored -> {}
            case FieldType.OneOf ignored -> {}
        }
    }

    private void value(JsonNode value, String path) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(value.path(i), path + "[" + i + "]");
            }
        } else if (value.isString() && !fits(value.stringValue())) {
            defects.add(new Defect(
                    path,
                    value.stringValue(),
                    "invalid-id",
                    "An id has at most " + StreamId.LONGEST_ID
                            + " characters: letters from A to Z, digits and - _ . ~ :," + " and not dots alone.",
                    "Choose such an id, or leave out the entry's own to have one made."));
        }
    }

    private static boolean fits(String id) {
        return id.length() <= StreamId.LONGEST_ID
                && PLAIN.matcher(id).matches()
                && !DOTS.matcher(id).matches();
    }
}
