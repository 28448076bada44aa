package org.waymark.casefile;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.registry.Defect;
import org.waymark.registry.FactJson;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands around a fact on a line, taken off it: name, revision and recording time.
 *
 * @param type null if the name is missing or unknown
 * @param recordedAt null if the line gives none, or none that can be read
 */
record Envelope(@Nullable FactType type, @Nullable Instant recordedAt, ObjectNode body) {

    private static final int LAST_YEAR = 9999;

    /** Reads a line; empty if it is no JSON object. */
    static Optional<Envelope> read(String line, Consumer<Defect> refuse) {
        JsonNode json;
        try {
            json = FactJson.read(line);
        } catch (JacksonException e) {
            refuse.accept(new Defect(
                    "",
                    line,
                    "not-json",
                    "Each line is one JSON object: " + plain(e) + ".",
                    "Mend the line; a program that writes JSON gets this right."));
            return Optional.empty();
        }
        if (!(json instanceof ObjectNode body)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(json.toString())) {
            refuse.accept(new Defect(
                    "",
                    line,
                    "not-json",
                    "Each line is one JSON object of whole characters.",
                    "Put the fields in curly brackets, and leave out halves of surrogate pairs."));
            return Optional.empty();
        }
        var envelope = new Envelope(type(body, refuse), recordedAt(body, refuse), body);
        body.remove(List.of("fact", "revision", "recordedAt"));
        return Optional.of(envelope);
    }

    /** Without the names of settings that whoever reads it cannot reach. */
    private static String plain(JacksonException e) {
        return e.getOriginalMessage().replaceAll(": enable `.*|, from `[^`]*`", "");
    }

    private static @Nullable FactType type(ObjectNode body, Consumer<Defect> refuse) {
        JsonNode name = body.get("fact");
        Optional<FactType> type =
                name != null && name.isString() ? FactTypes.named(name.stringValue()) : Optional.empty();
        if (type.isEmpty()) {
            refuse.accept(new Defect(
                    "fact",
                    shown(name),
                    name == null ? "missing" : "unknown-fact",
                    "Each line names a fact of the vocabulary.",
                    "Use one of its names, such as ChampionAdded."));
            return null;
        }
        JsonNode revision = body.get("revision");
        if (revision != null
                && !revision.isNull()
                && !(revision.isIntegralNumber()
                        && revision.asLong() == type.get().revision())) {
            refuse.accept(new Defect(
                    "revision",
                    shown(revision),
                    "invalid",
                    type.get().name() + " is known in revision " + type.get().revision() + ".",
                    "Use that one, or leave it out."));
        }
        return type.get();
    }

    private static @Nullable Instant recordedAt(ObjectNode body, Consumer<Defect> refuse) {
        JsonNode given = body.get("recordedAt");
        if (given == null || given.isNull()) {
            return null;
        }
        Optional<Instant> instant = given.isString() ? instant(given.stringValue()) : Optional.empty();
        if (instant.isEmpty()) {
            refuse.accept(new Defect(
                    "recordedAt",
                    shown(given),
                    "invalid",
                    "The recording time is an instant.",
                    "Write it like 2024-03-07T15:00:00Z."));
        }
        return instant.orElse(null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            return year >= 0 && year <= LAST_YEAR ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "" : node.isString() ? node.stringValue() : node.toString();
    }
}
