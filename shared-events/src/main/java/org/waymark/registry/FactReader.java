package org.waymark.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.Values.Evidence;
import org.waymark.fact.Values.Imported;
import org.waymark.fact.Vocabulary.Visibility;
import org.waymark.registry.FactType.Subject;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Scalar;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads facts from JSON, strictly: an unknown field is a defect, because a misspelled one would be lost in silence. */
public final class FactReader {

    private static final List<String> SUBJECTS = List.of("partnership", "community");
    private static final List<String> CONTENT = List.of("on", "note", "evidence", "visibility");
    private static final FieldType EVIDENCE = new Many(new Composite(RecordShape.of(Evidence.class)));
    private static final FieldType IMPORTED = new Composite(RecordShape.of(Imported.class));
    private static final FieldType VISIBILITY = new OneOf(Visibility.class);

    private final Texts texts;

    public FactReader(Texts texts) {
        this.texts = texts;
    }

    /** Reads the bytes that {@link FactWriter#payload} wrote; others are an {@link UnreadableFactException}. */
    public static Fact stored(FactType type, byte[] payload) {
        return switch (new FactReader(Texts.stored()).read(type, object(type, payload))) {
            case ReadFact.Sound sound -> sound.fact();
            case ReadFact.Unsound unsound ->
                throw new UnreadableFactException("stored " + type.name() + " cannot be read: " + unsound.defects());
        };
    }

    private static ObjectNode object(FactType type, byte[] payload) {
        try {
            if (FactJson.read(payload) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new UnreadableFactException("stored " + type.name() + " is no JSON", e);
        }
        throw new UnreadableFactException("stored " + type.name() + " is no JSON object");
    }

    /** Reads the fields of a fact of a known kind; name, revision and recording time stand in the envelope. */
    public ReadFact read(FactType type, ObjectNode body) {
        List<Defect> defects = new ArrayList<>();
        Fact fact = read(type, body, "", defects);
        return fact != null && defects.isEmpty() ? new ReadFact.Sound(fact) : new ReadFact.Unsound(defects);
    }

    private @Nullable Fact read(FactType type, ObjectNode body, String path, List<Defect> defects) {
        var values = new ValueReader(texts, defects);
        Header header = header(type, body, path, values);
        List<@Nullable Object> components = new ArrayList<>();
        components.add(header);
        for (FieldSpec field : type.shape().fields()) {
            components.add(
                    field.type() instanceof FieldType.Replacement
                            ? replacement(body, path + field.name(), values)
                            : values.field(field, body, path));
        }
        refuseUnknown(type, body, path, values);
        return defects.isEmpty() && header != null ? (Fact) type.shape().make(components) : null;
    }

    private @Nullable Header header(FactType type, ObjectNode body, String path, ValueReader values) {
        String entry = (String) values.required("entry", Scalar.STRING, body, path);
        String partnership = (String) values.optional("partnership", Scalar.STRING, body, path);
        String community = (String) values.optional("community", Scalar.STRING, body, path);
        checkSubject(type, partnership, community, path, values);
        FuzzyDate on = type.dated() ? (FuzzyDate) values.required("on", Scalar.FUZZY_DATE, body, path) : null;
        PartRef note = (PartRef) values.optional("note", Scalar.TEXT, body, path);
        @SuppressWarnings("unchecked")
        var evidence = (List<Evidence>) values.optional("evidence", EVIDENCE, body, path);
        Visibility visibility = (Visibility) values.optional("visibility", VISIBILITY, body, path);
        return entry == null
                ? null
                : new Header(
                        entry,
                        partnership,
                        type.shape().field("community").isPresent() ? null : community,
                        on,
                        note,
                        evidence == null ? List.of() : evidence,
                        visibility == null ? Visibility.COMMUNITY : visibility,
                        texts.tellsOfImport() ? (Imported) values.optional("imported", IMPORTED, body, path) : null);
    }

    private static void checkSubject(
            FactType type, @Nullable String partnership, @Nullable String community, String path, ValueReader values) {
        Subject subject = type.subject();
        boolean onPartnership = partnership != null;
        boolean onCommunity =
                community != null && !type.shape().field("community").isPresent();
        if (subject == Subject.PARTNERSHIP && !onPartnership) {
            values.missing(path + "partnership", "name the partnership this happened in");
        } else if (subject == Subject.COMMUNITY && !onCommunity) {
            values.missing(path + "community", "name the community this is about");
        } else if (subject == Subject.EITHER && onPartnership == onCommunity) {
            values.missing(path + "partnership", "name either the partnership or the community, not both");
        } else if (subject == Subject.AS_NAMED && onPartnership && onCommunity) {
            values.unknown(path + "community", "name the partnership or the community of the entry, not both");
        }
        if (onPartnership && (subject == Subject.COMMUNITY || subject == Subject.NEITHER)) {
            values.unknown(path + "partnership", "leave it out: " + type.name() + " is not about a partnership");
        }
        if (onCommunity && (subject == Subject.PARTNERSHIP || subject == Subject.NEITHER)) {
            values.unknown(path + "community", "leave it out: " + type.name() + " is not about a community");
        }
    }

    private void refuseUnknown(FactType type, ObjectNode body, String path, ValueReader values) {
        Set<String> known = new LinkedHashSet<>(SUBJECTS);
        known.add("entry");
        known.addAll(CONTENT);
        if (!type.dated()) {
            known.remove("on");
        }
        if (texts.tellsOfImport()) {
            known.add("imported");
        }
        type.shape().fields().forEach(field -> known.add(field.name()));
        values.refuseUnknown(body, known, path, type.name());
    }

    /** The replacement stands in the corrected entry's place, so it has that entry's id and subject and none of its own. */
    private @Nullable Fact replacement(ObjectNode body, String path, ValueReader values) {
        JsonNode with = body.get("with");
        if (!(with instanceof ObjectNode replacement) || !(with.get("fields") instanceof ObjectNode fields)) {
            values.wrong(path, with, "must be an object with fact, revision and fields", "give the whole content anew");
            return null;
        }
        values.refuseUnknown(replacement, Set.of("fact", "revision", "fields"), path + ".", "with");
        JsonNode name = with.get("fact");
        FactType type = name != null && name.isString()
                ? FactTypes.named(name.stringValue()).orElse(null)
                : null;
        if (type == null || type.type() == EntryCorrected.class) {
            values.wrong(
                    path + ".fact", name, "must be the name of the corrected fact", "use the corrected entry's own");
            return null;
        }
        values.revision(with.get("revision"), type, path + ".revision");
        if (fields.has("entry")) {
            values.unknown(path + ".fields.entry", "leave it out: it cannot be corrected");
            return null;
        }
        return read(type, inPlace(body, fields, type), path + ".fields.", values.defects());
    }

    private static ObjectNode inPlace(ObjectNode correction, ObjectNode fields, FactType type) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        copy(correction, "corrects", whole, "entry");
        copy(correction, "partnership", whole, "partnership");
        if (type.shape().field("community").isEmpty()) {
            copy(correction, "community", whole, "community");
        }
        whole.setAll(fields);
        return whole;
    }

    private static void copy(ObjectNode from, String name, ObjectNode to, String as) {
        JsonNode value = from.get(name);
        if (value != null) {
            to.set(as, value);
        }
    }
}
