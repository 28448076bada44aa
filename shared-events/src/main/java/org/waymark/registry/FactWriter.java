package org.waymark.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.Values.Evidence;
import org.waymark.fact.Values.Imported;
import org.waymark.fact.Word;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Replacement;
import org.waymark.registry.FieldType.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes facts as JSON: header first, then the fields in the order of the record, what is absent left out. Equal facts
 * give equal bytes, which is what the log hashes.
 */
public final class FactWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final FieldType IMPORTED = new Composite(RecordShape.of(Imported.class));
    private static final RecordShape EVIDENCE = RecordShape.of(Evidence.class);

    private final Texts texts;

    public FactWriter(Texts texts) {
        this.texts = texts;
    }

    /** The stored payload of a fact. */
    public static byte[] payload(Fact fact) {
        return new FactWriter(Texts.stored()).write(fact).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The fact's fields, the common ones included; its name and revision stand in the envelope. */
    public ObjectNode write(Fact fact) {
        Header header = fact.header();
        ObjectNode json = JSON.objectNode();
        json.put("entry", header.entry());
        put(json, "partnership", header.partnership());
        put(json, "community", header.community());
        if (header.imported() != null && texts.tellsOfImport()) {
            json.set("imported", value(IMPORTED, header.imported()));
        }
        writeContent(json, fact);
        return json;
    }

    private void writeContent(ObjectNode json, Fact fact) {
        Header header = fact.header();
        put(json, "on", header.on() == null ? null : header.on().toString());
        if (header.note() != null) {
            json.set("note", texts.write(header.note()));
        }
        if (!header.evidence().isEmpty()) {
            json.set(
                    "evidence",
                    many(
                            new Composite(EVIDENCE),
                            header.evidence().stream().map(this::left).toList()));
        }
        json.put("visibility", header.visibility().word());
        writeFields(json, FactTypes.of(fact).shape(), fact);
    }

    /** An address may name somebody as its label did, so it goes out of sight with it. */
    private Evidence left(Evidence evidence) {
        return texts.isGone(evidence.label()) ? new Evidence(evidence.label(), null, null) : evidence;
    }

    private void writeFields(ObjectNode json, RecordShape shape, Object record) {
        for (FieldSpec field : shape.fields()) {
            Object value = field.in(record);
            if (value != null) {
                json.set(field.name(), value(field.type(), value));
            }
        }
    }

    private JsonNode value(FieldType type, Object value) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar, value);
            case OneOf any -> JSON.stringNode(((Word) value).word());
            case Many list -> many(list.of(), (List<?>) value);
            case Composite composite -> {
                ObjectNode json = JSON.objectNode();
                writeFields(json, composite.shape(), value);
                yield json;
            }
            case Replacement any -> replacement((Fact) value);
        };
    }

    private JsonNode scalar(Scalar scalar, Object value) {
        return switch (scalar) {
            case STRING, FUZZY_DATE, DATE, ZONE -> JSON.stringNode(value.toString());
            case TEXT -> texts.write((PartRef) value);
            case INTEGER, LONG -> JSON.numberNode(((Number) value).longValue());
            case DECIMAL -> JSON.numberNode((BigDecimal) value);
            case BOOLEAN -> JSON.booleanNode((Boolean) value);
        };
    }

    private ArrayNode many(FieldType of, List<?> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(value(of, value)));
        return array;
    }

    private ObjectNode replacement(Fact fact) {
        FactType type = FactTypes.of(fact);
        ObjectNode json = JSON.objectNode();
        json.put("fact", type.name());
        json.put("revision", type.revision());
        writeContent(json.putObject("fields"), fact);
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
