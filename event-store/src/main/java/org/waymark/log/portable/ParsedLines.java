package org.waymark.log.portable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import tools.jackson.databind.JsonNode;

/** Lines as genesis record and commits; {@link FileLines} is the way there. */
final class ParsedLines {
    private ParsedLines() {}

    static FileHeader header(JsonNode line) {
        JsonNode record = line.required("genesis");
        JsonNode from = record.get("restoredFrom");
        JsonNode end = line.required("end");
        Genesis genesis = new Genesis(
                new LogId(text(record, "logId")),
                instant(record, "createdAt"),
                record.required("claimedHistory").booleanValue(),
                from == null ? null : origin(from));
        return new FileHeader(genesis, number(end, "commits"), number(end, "position"), digest(end, "hash"));
    }

    static CarriedCommit commit(JsonNode line) {
        List<StoredEvent> events = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Set<String> erased = new LinkedHashSet<>();
        for (JsonNode event : line.required("events")) {
            List<PartDigest> references = new ArrayList<>();
            for (JsonNode part : event.path("parts")) {
                references.add(new PartDigest(text(part, "id"), digest(part, "digest")));
                carry(part, parts, erased);
            }
            events.add(event(event, references));
        }
        return new CarriedCommit(commit(line, events), parts, erased);
    }

    private static Commit commit(JsonNode line, List<StoredEvent> events) {
        return new Commit(
                new LogId(text(line, "logId")),
                number(line, "number"),
                number(line, "first"),
                instant(line, "committedAt"),
                instant(line, "recordedAt"),
                line.required("claimed").booleanValue(),
                text(line, "commitId"),
                digest(line, "bodyDigest"),
                text(line, "actor"),
                events,
                digest(line, "prevHash"),
                digest(line, "hash"));
    }

    private static StoredEvent event(JsonNode node, List<PartDigest> parts) {
        return new StoredEvent(
                text(node, "id"),
                text(node, "type"),
                text(node, "revision"),
                text(node, "stream"),
                number(node, "seq"),
                instant(node, "at"),
                bytes(node, "payload"),
                bytes(node, "metadata"),
                parts);
    }

    private static void carry(JsonNode node, List<Part> parts, Set<String> erased) {
        if (node.path("erased").asBoolean(false)) {
            erased.add(text(node, "id"));
        } else {
            parts.add(new Part(text(node, "id"), Bytes.ofHex(text(node, "salt")), bytes(node, "text")));
        }
    }

    private static Genesis.RestoredFrom origin(JsonNode node) {
        return new Genesis.RestoredFrom(new LogId(text(node, "logId")), number(node, "position"), digest(node, "hash"));
    }

    private static Bytes bytes(JsonNode node, String field) {
        @Nullable JsonNode encoded = node.get(field + FileLines.BASE64);
        return encoded == null
                ? Bytes.utf8(text(node, field))
                : Bytes.of(Base64.getDecoder().decode(encoded.stringValue()));
    }

    private static Digest digest(JsonNode node, String field) {
        return Digest.ofHex(text(node, field));
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.ofEpochMilli(number(node, field));
    }

    private static long number(JsonNode node, String field) {
        return node.required(field).longValue();
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }
}
