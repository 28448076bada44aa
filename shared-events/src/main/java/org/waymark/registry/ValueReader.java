package org.waymark.registry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartRef;
import org.waymark.fact.Word;
import org.waymark.registry.FieldType.Composite;
import org.waymark.registry.FieldType.Many;
import org.waymark.registry.FieldType.OneOf;
import org.waymark.registry.FieldType.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads single values, noting everything that is wrong instead of stopping at the first. */
final class ValueReader {

    /** Written as a day is, such as 2024-02-30. */
    private static final Pattern LIKE_A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int DATE_LENGTH = 10;

    private final Texts texts;
    private final List<Defect> defects;

    ValueReader(Texts texts, List<Defect> defects) {
        this.texts = texts;
        this.defects = defects;
    }

    List<Defect> defects() {
        return defects;
    }

    @Nullable
    Object field(FieldSpec field, ObjectNode body, String path) {
        if (field.required()) {
            return required(field.name(), field.type(), body, path);
        }
        Object value = optional(field.name(), field.type(), body, path);
        return value == null && field.otherwise() != null
                ? read(field.type(), FactJson.read(field.otherwise()), path + field.name())
                : value;
    }

    @Nullable
    Object required(String name, FieldType type, ObjectNode body, String path) {
        JsonNode node = body.get(name);
        if (node == null || node.isNull()) {
            missing(path + name, "give it");
            return null;
        }
        return read(type, node, path + name);
    }

    @Nullable
    Object optional(String name, FieldType type, ObjectNode body, String path) {
        JsonNode node = body.get(name);
        return node == null || node.isNull() ? null : read(type, node, path + name);
    }

    void refuseUnknown(ObjectNode body, Set<String> known, String path, String owner) {
        for (String name : body.propertyNames()) {
            if (!known.contains(name)) {
                unknown(path + name, owner + " has: " + String.join(", ", known));
            }
        }
    }

    void revision(@Nullable JsonNode revision, FactType type, String path) {
        if (revision != null && !(revision.isIntegralNumber() && revision.asInt() == type.revision())) {
            wrong(
                    path,
                    revision,
                    type.name() + " is known in revision " + type.revision(),
                    "use that one, or leave it out");
        }
    }

    void missing(String path, String remedy) {
        defects.add(new Defect(path, "", "missing", "is required", remedy));
    }

    void unknown(String path, String remedy) {
        defects.add(new Defect(path, "", "unknown-field", "is not a field here", remedy));
    }

    void wrong(String path, @Nullable JsonNode value, String reason, String remedy) {
        String shown = value == null ? "" : value.isString() ? value.stringValue() : value.toString();
        defects.add(new Defect(path, shown, "invalid", reason, remedy));
    }

    private @Nullable Object read(FieldType type, JsonNode node, String path) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar, node, path);
            case OneOf vocabulary -> word(vocabulary, node, path);
            case Many list -> many(list.of(), node, path);
            case Composite composite -> composite(composite.shape(), node, path);
            case FieldType.Replacement any -> throw new IllegalStateException("a replacement is read whole");
        };
    }

    private @Nullable Object scalar(Scalar scalar, JsonNode node, String path) {
        return switch (scalar) {
            case STRING -> string(node, path);
            case TEXT -> text(node, path);
            case FUZZY_DATE ->
                within(
                        parsed(
                                node,
                                path,
                                FuzzyDate::parse,
                                "must be a date such as 2024-03-05, 2024-03, 2024-Q1 or 2024"),
                        FuzzyDate::first,
                        node,
                        path);
            case DATE ->
                within(
                        parsed(node, path, ValueReader::date, "must be a day such as 2024-03-05"),
                        day -> day,
                        node,
                        path);
            case ZONE -> parsed(node, path, ValueReader::zone, "must be a time zone such as America/Denver");
            case INTEGER -> integer(node, path);
            case LONG -> whole(node, path, texts.comeIn() ? Bounds.LARGEST_COUNT : Long.MAX_VALUE);
            case DECIMAL -> decimal(node, path);
            case BOOLEAN -> bool(node, path);
        };
    }

    private @Nullable String string(JsonNode node, String path) {
        return isText(node, path, Bounds.longestString(path)) ? node.stringValue() : null;
    }

    private @Nullable PartRef text(JsonNode node, String path) {
        if (node.isString() && !isText(node, path, Bounds.longestText(path))) {
            return null;
        }
        Optional<PartRef> part = texts.read(node);
        if (part.isEmpty()) {
            wrong(path, node, "must be text", "put it in quotes");
        }
        return part.orElse(null);
    }

    private boolean isText(JsonNode node, String path, int longest) {
        if (!node.isString()) {
            wrong(path, node, "must be text", "put it in quotes");
        } else if (node.stringValue().isBlank() || (texts.comeIn() && !Bounds.isVisible(node.stringValue()))) {
            wrong(path, node, "must not be blank", "give it, or leave the field out if it is optional");
        } else if (texts.comeIn() && node.stringValue().length() > longest) {
            wrong(path, node, "must not be longer than " + longest + " characters", "shorten it, and attach the rest");
        } else if (texts.comeIn() && !Bounds.isText(node.stringValue(), path)) {
            wrong(path, node, "must be readable text, without control characters or halves of characters", "type it");
        } else {
            return true;
        }
        return false;
    }

    private <T> @Nullable T parsed(JsonNode node, String path, Function<String, Optional<T>> parse, String reason) {
        Optional<T> value = node.isString() ? parse.apply(node.stringValue()) : Optional.empty();
        if (value.isEmpty()
                && node.isString()
                && LIKE_A_DAY.matcher(node.stringValue()).matches()) {
            wrong(path, node, "must be a day of the calendar", "check month and day");
        } else if (value.isEmpty()) {
            wrong(path, node, reason, "write it in that form");
        }
        return value.orElse(null);
    }

    /** A slip in the year would stretch every axis and every reckoning that follows. */
    private <T> @Nullable T within(@Nullable T value, Function<T, LocalDate> day, JsonNode node, String path) {
        if (value == null || !texts.comeIn() || Bounds.fits(day.apply(value))) {
            return value;
        }
        defects.add(new Defect(
                path,
                node.stringValue(),
                "year-out-of-range",
                "must lie in the years " + Bounds.FIRST_YEAR + " to " + Bounds.LAST_YEAR,
                "check the year"));
        return null;
    }

    private static Optional<LocalDate> date(String text) {
        return text.length() == DATE_LENGTH ? FuzzyDate.parse(text).map(FuzzyDate::first) : Optional.empty();
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable Integer integer(JsonNode node, String path) {
        Long number = whole(node, path, Integer.MAX_VALUE);
        return number == null ? null : number.intValue();
    }

    private @Nullable Long whole(JsonNode node, String path, long largest) {
        if (node.isIntegralNumber()
                && node.canConvertToLong()
                && node.longValue() >= 0
                && node.longValue() <= largest) {
            return node.longValue();
        }
        boolean tooLarge = node.isIntegralNumber() && node.bigIntegerValue().signum() > 0;
        wrong(
                path,
                node,
                tooLarge ? "must be at most " + "%,d".formatted(largest) : "must be a whole number, 0 or more",
                "write it in digits, such as 12");
        return null;
    }

    private @Nullable BigDecimal decimal(JsonNode node, String path) {
        if (!node.isNumber() || node.decimalValue().signum() < 0) {
            wrong(path, node, "must be a number, 0 or more", "write it in digits, such as 1500 or 1500.50");
            return null;
        }
        BigDecimal number = node.decimalValue();
        if (texts.comeIn() && !Bounds.fits(number)) {
            wrong(
                    path,
                    node,
                    "has at most " + Bounds.WHOLE_DIGITS + " digits before the point and " + Bounds.DECIMALS
                            + " behind it",
                    "round it, or choose a larger unit");
            return null;
        }
        return number;
    }

    private @Nullable Boolean bool(JsonNode node, String path) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        wrong(path, node, "must be true or false", "give one of them, without quotes");
        return null;
    }

    private @Nullable Word word(OneOf vocabulary, JsonNode node, String path) {
        List<Word> words = vocabulary.words();
        Optional<Word> word = node.isString()
                ? words.stream()
                        .filter(known -> known.word().equals(node.stringValue()))
                        .findFirst()
                : Optional.empty();
        if (word.isEmpty()) {
            String choice = words.stream().map(Word::word).collect(Collectors.joining(", "));
            wrong(path, node, "must be one of: " + choice, "choose one of them");
        }
        return word.orElse(null);
    }

    private @Nullable List<Object> many(FieldType of, JsonNode node, String path) {
        if (!node.isArray() || node.size() > Bounds.LONGEST_LIST) {
            wrong(path, node, "must be a list of at most " + Bounds.LONGEST_LIST, "put the values in square brackets");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = read(of, node.get(i), path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object composite(RecordShape shape, JsonNode node, String path) {
        if (!(node instanceof ObjectNode body)) {
            wrong(path, node, "must be an object", "put its fields in curly brackets");
            return null;
        }
        int before = defects.size();
        List<@Nullable Object> values = new ArrayList<>();
        for (FieldSpec field : shape.fields()) {
            values.add(field(field, body, path + "."));
        }
        Set<String> known = shape.fields().stream().map(FieldSpec::name).collect(Collectors.toSet());
        refuseUnknown(body, known, path + ".", path);
        return defects.size() == before ? shape.make(values) : null;
    }
}
