package org.waymark.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.FieldSpec;
import org.waymark.registry.FieldType;
import org.waymark.registry.FieldType.Scalar;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact in the making. Required fields have the plainest value there is: the first word of a vocabulary, no elements,
 * zero, false, the field's own name as an id, the first day of 2024. Erasable texts are references of the same words.
 */
public final class Sample<F extends Fact> {

    private static final AtomicLong ENTRIES = new AtomicLong();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIRST_DAY = "2024-01-01";

    private final Class<F> type;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    private Sample(Class<F> type) {
        this.type = type;
        FactType known = FactTypes.of(type);
        body.put("entry", type.getSimpleName() + "-" + ENTRIES.incrementAndGet());
        if (known.dated()) {
            body.put("on", FIRST_DAY);
        }
        for (FieldSpec field : known.shape().fields()) {
            if (field.required() && !(field.type() instanceof FieldType.Replacement)) {
                body.set(field.name(), plainest(field));
            }
        }
    }

    /** A fact of a kind. */
    public static <F extends Fact> Sample<F> of(Class<F> type) {
        return new Sample<>(type);
    }

    private static JsonNode plainest(FieldSpec field) {
        return switch (field.type()) {
            case Scalar scalar -> plainest(scalar, field.name());
            case FieldType.OneOf vocabulary ->
                JSON.valueToTree(vocabulary.words().getFirst().word());
            case FieldType.Many ignored -> JSON.createArrayNode();
            case FieldType.Composite ignored -> JSON.createObjectNode().put("org", "org");
            case FieldType.Replacement ignored -> throw new IllegalStateException("a correction says what it puts");
        };
    }

    private static JsonNode plainest(Scalar scalar, String name) {
        return switch (scalar) {
            case STRING, TEXT -> JSON.valueToTree(name);
            case FUZZY_DATE, DATE -> JSON.valueToTree(FIRST_DAY);
            case ZONE -> JSON.valueToTree("America/Denver");
            case INTEGER, LONG, DECIMAL -> JSON.valueToTree(0);
            case BOOLEAN -> JSON.valueToTree(false);
        };
    }

    /** Sets a text, id, word or date. */
    public Sample<F> set(String field, String value) {
        body.put(field, value);
        return this;
    }

    /** Sets a yes or no. */
    public Sample<F> set(String field, boolean value) {
        body.put(field, value);
        return this;
    }

    /** Sets a number. */
    public Sample<F> set(String field, long value) {
        body.put(field, value);
        return this;
    }

    /** Sets a list of texts, ids or words. */
    public Sample<F> list(String field, String... values) {
        ArrayNode array = body.putArray(field);
        Arrays.asList(values).forEach(array::add);
        return this;
    }

    /** Sets a field to JSON as it would stand in a case file; {@code null} takes it out. */
    public Sample<F> json(String field, String json) {
        body.set(field, JSON.readTree(json));
        return this;
    }

    public Sample<F> entry(String entry) {
        return set("entry", entry);
    }

    public Sample<F> on(String date) {
        return set("on", date);
    }

    public Sample<F> community(String community) {
        body.remove("partnership");
        return set("community", community);
    }

    public Sample<F> person(String person) {
        return set("person", person);
    }

    public Sample<F> org(String org) {
        return set("org", org);
    }

    public Sample<F> meeting(String meeting) {
        return set("meeting", meeting);
    }

    public Sample<F> kind(String kind) {
        return set("kind", kind);
    }

    /** Who came, organizations only. */
    public Sample<F> attendees(String... orgs) {
        ArrayNode array = body.putArray("attendees");
        Arrays.asList(orgs).forEach(org -> array.addObject().put("org", org));
        return this;
    }

    /** For a correction: what the entry should have said. Its entry id and partnership do not matter. */
    public Sample<F> with(Sample<?> replacement) {
        ObjectNode fields = replacement.body.deepCopy();
        fields.remove(List.of("entry", "partnership"));
        FactType replaced = FactTypes.of(replacement.type);
        body.putObject("with").put("fact", replaced.name()).put("revision", 1).set("fields", fields);
        return this;
    }

    /** The fact, read the way every fact is. */
    public F fact() {
        var reader = new FactReader(Texts.incoming(text -> new PartRef("part of " + text)));
        return switch (reader.read(FactTypes.of(type), body.deepCopy())) {
            case ReadFact.Sound sound -> type.cast(sound.fact());
            case ReadFact.Unsound unsound -> throw new AssertionError("no sound " + body + ": " + unsound.defects());
        };
    }

    /** The fact as a line of a case file. */
    public String line() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("fact", FactTypes.of(type).name());
        return line.setAll(body).toString();
    }

    /** The fields as they stand; for tests of readers. */
    public ObjectNode body() {
        return body;
    }

    @Override
    public String toString() {
        return new FactWriter(Texts.outgoing(part -> Optional.of(part.id())))
                .write(fact())
                .toString();
    }
}
