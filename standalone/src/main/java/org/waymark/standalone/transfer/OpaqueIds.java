package org.waymark.standalone.transfer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/**
 * Gives everything that a case file names an opaque id: ids in files are often names of people, and a name in a payload
 * could never be erased. The same source and the same id always give the same one, so a second import of a file finds
 * what the first one made.
 */
public final class OpaqueIds {

    /** Namespace of the ids that imports mint; fixed for ever, or a second import would not recognise the first. */
    private static final UUID NAMESPACE = UUID.fromString("6f1d6f0e-3f0b-5c39-9d1e-0b6c9f2f7a51");

    private static final List<String> COMMON = List.of("entry", "partnership", "community");
    private static final Set<Refers.To> NAMES_NOT_IDS = EnumSet.of(Refers.To.RUBRIC, Refers.To.CLAUSE);

    private final String source;
    private final NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);
    private final Map<String, String> minted = new LinkedHashMap<>();

    /**
     * Mints for one source.
     *
     * @param source where the files come from; two sources may use one id for two things
     */
    public OpaqueIds(String source) {
        this.source = source;
    }

    /** The line with all its ids replaced; {@code given} receives the ids that no earlier line had, by their new ones. */
    public ObjectNode replace(FactType type, ObjectNode line, Map<String, String> given) {
        ObjectNode copy = line.deepCopy();
        COMMON.forEach(name -> replaceAt(copy, name, given));
        replaceFields(type.shape(), copy, given);
        return copy;
    }

    private void replaceFields(RecordShape shape, ObjectNode body, Map<String, String> given) {
        for (FieldSpec field : shape.fields()) {
            JsonNode value = body.get(field.name());
            if (value == null || COMMON.contains(field.name())) {
                continue;
            }
            if (isId(field)) {
                body.set(field.name(), ids(value, given));
            } else {
                descend(field.type(), value, given);
            }
        }
    }

    private void descend(FieldType type, JsonNode value, Map<String, String> given) {
        if (type instanceof FieldType.Many many) {
            value.forEach(item -> descend(many.of(), item, given));
        } else if (type instanceof FieldType.Composite composite && value instanceof ObjectNode body) {
            replaceFields(composite.shape(), body, given);
        } else if (type instanceof FieldType.Replacement && value instanceof ObjectNode replacement) {
            FactTypes.named(replacement.path("fact").asString(""))
                    .ifPresent(
                            fact -> descend(new FieldType.Composite(fact.shape()), replacement.path("fields"), given));
        }
    }

    private static boolean isId(FieldSpec field) {
        return field.mints() || (field.refers() != null && !NAMES_NOT_IDS.contains(field.refers()));
    }

    private JsonNode ids(JsonNode value, Map<String, String> given) {
        if (value.isString()) {
            return JsonNodeFactory.instance.stringNode(idFor(value.stringValue(), given));
        }
        if (value.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> all.add(ids(item, given)));
            return all;
        }
        return value;
    }

    private void replaceAt(ObjectNode body, String name, Map<String, String> given) {
        @Nullable JsonNode value = body.get(name);
        if (value != null) {
            body.set(name, ids(value, given));
        }
    }

    /** An id that follows from another one of this source. */
    String derived(String from) {
        return generator.generate(source + "\n" + from).toString();
    }

    private String idFor(String id, Map<String, String> given) {
        String known = minted.get(id);
        if (known != null) {
            return known;
        }
        String fresh = derived(id);
        minted.put(id, fresh);
        given.put(fresh, id);
        return fresh;
    }
}
