package org.waymark.standalone.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.RecordShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds the ids on a line, wherever they stand. Imports and exports exchange the same ones, or a trip would lose some. */
final class LineIds {

    private static final List<String> COMMON = List.of("entry", "partnership", "community");
    private static final Set<Refers.To> NAMES_NOT_IDS = EnumSet.of(Refers.To.RUBRIC, Refers.To.CLAUSE);

    private LineIds() {}

    /** The line with each of its ids exchanged, in the order in which they stand. */
    static ObjectNode exchange(FactType type, ObjectNode line, UnaryOperator<String> other) {
        ObjectNode copy = line.deepCopy();
        COMMON.forEach(name -> exchangeAt(copy, name, other));
        exchangeFields(type.shape(), copy, other);
        return copy;
    }

    private static void exchangeFields(RecordShape shape, ObjectNode body, UnaryOperator<String> other) {
        for (FieldSpec field : shape.fields()) {
            JsonNode value = body.get(field.name());
            if (value == null || COMMON.contains(field.name())) {
                continue;
            }
            if (isId(field)) {
                body.set(field.name(), ids(value, other));
            } else {
                descend(field.type(), value, other);
            }
        }
    }

    private static void descend(FieldType type, JsonNode value, UnaryOperator<String> other) {
        if (type instanceof FieldType.Many many) {
            value.forEach(item -> descend(many.of(), item, other));
        } else if (type instanceof FieldType.Composite composite && value instanceof ObjectNode body) {
            exchangeFields(composite.shape(), body, other);
        } else if (type instanceof FieldType.Replacement && value instanceof ObjectNode replacement) {
            FactTypes.named(replacement.path("fact").asString(""))
                    .ifPresent(
                            fact -> descend(new FieldType.Composite(fact.shape()), replacement.path("fields"), other));
        }
    }

    private static boolean isId(FieldSpec field) {
        return field.mints() || (field.refers() != null && !NAMES_NOT_IDS.contains(field.refers()));
    }

    private static JsonNode ids(JsonNode value, UnaryOperator<String> other) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(other.apply(value.stringValue()));
        }
        if (value.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> all.add(ids(item, other)));
            return all;
        }
        return value;
    }

    private static void exchangeAt(ObjectNode body, String name, UnaryOperator<String> other) {
        @Nullable JsonNode value = body.get(name);
        if (value != null) {
            body.set(name, ids(value, other));
        }
    }
}
