package org.waymark.commandside.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.stream.StreamId.Kind;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.LegalBasis;
import org.waymark.registry.Defect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request to erase: whose texts, which of them, and on what ground. */
final class ErasureReader {

    /** Characters of the words beside the ground: a file reference fits, a story does not. */
    static final int MOST_WORDS = 200;

    private static final Map<String, Kind> PLACES = Map.of(
            "person", Kind.PERSON,
            "org", Kind.ORGANISATION,
            "partnership", Kind.PARTNERSHIP,
            "community", Kind.COMMUNITY);

    private static final Set<String> OTHERS = Set.of("entry", "erases", "texts", "basis", "words");

    private final ObjectNode body;
    private final List<Defect> defects = new ArrayList<>();

    private ErasureReader(ObjectNode body) {
        this.body = body;
    }

    /** @param entry the id that the erasure gets if the body gives none */
    static ReadErasure read(ObjectNode body, String entry) {
        return new ErasureReader(body).read(entry);
    }

    private ReadErasure read(String entry) {
        unknownFields();
        StreamId on = place();
        String of = text("erases", StreamId.LONGEST_ID);
        String given = text("entry", StreamId.LONGEST_ID);
        LegalBasis basis = basis();
        String words = text("words", MOST_WORDS);
        Set<String> fields = fields();
        if (on != null && of == null && (on.kind() == Kind.PARTNERSHIP || on.kind() == Kind.COMMUNITY)) {
            defects.add(new Defect(
                    "erases",
                    "",
                    "missing",
                    "On a partnership or community the texts of one entry are erased at a time.",
                    "Name the entry."));
        }
        return on == null || basis == null || !defects.isEmpty()
                ? new ReadErasure.Unsound(defects)
                : new ReadErasure.Sound(
                        new EraseTexts(given == null ? entry : given, on.toString(), of, fields, basis, words));
    }

    private void unknownFields() {
        body.propertyNames().stream()
                .filter(name -> !PLACES.containsKey(name) && !OTHERS.contains(name))
                .forEach(name ->
                        defects.add(new Defect(name, "", "unknown-field", "is not a field here", "Leave it out.")));
    }

    private @Nullable StreamId place() {
        List<String> given = PLACES.keySet().stream().filter(body::has).sorted().toList();
        Kind kind = given.size() == 1 ? PLACES.get(given.getFirst()) : null;
        String id = kind == null ? null : text(given.getFirst(), StreamId.LONGEST_ID);
        if (kind != null && id != null) {
            return new StreamId(kind, id);
        }
        defects.add(new Defect(
                "person",
                String.join(", ", given),
                "missing",
                "Texts are erased where they stand.",
                "Name exactly one of person, org, partnership and community."));
        return null;
    }

    private @Nullable LegalBasis basis() {
        String word = text("basis", MOST_WORDS);
        LegalBasis known = word == null ? null : LegalBasis.named(word).orElse(null);
        if (known == null) {
            String all =
                    Arrays.stream(LegalBasis.values()).map(LegalBasis::word).collect(Collectors.joining(", "));
            defects.add(new Defect(
                    "basis",
                    word == null ? "" : word,
                    word == null ? "missing" : "invalid",
                    "Nothing is erased without a ground.",
                    "Give one of " + all + "."));
        }
        return known;
    }

    private Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        JsonNode given = body.path("texts");
        boolean list = given.isMissingNode() || given.isArray();
        given.forEach(each -> fields.add(each.asString("")));
        if (!list || fields.contains("")) {
            defects.add(new Defect(
                    "texts",
                    "",
                    "invalid",
                    "The texts are a list of fields, such as name and email.",
                    "Give the list, or leave it out for all texts."));
        }
        return fields;
    }

    private @Nullable String text(String field, int longest) {
        JsonNode value = body.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        String text = value.isString() ? value.stringValue().strip() : "";
        if (text.isEmpty() || text.length() > longest || text.codePoints().anyMatch(Character::isISOControl)) {
            defects.add(new Defect(
                    field,
                    value.asString(""),
                    "invalid",
                    "This is a text of 1 to " + longest + " characters in one line.",
                    "Shorten it, or leave it out."));
            return null;
        }
        return text;
    }
}
