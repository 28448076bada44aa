package org.waymark.log.portable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.read.LogPosition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Genesis record and commits as lines; {@link ParsedLines} is the way back. The fields are those of the documents. */
final class FileLines {
    /** The version of the file, not of the log in it. */
    static final int VERSION = 1;

    /** Follows the name of a field whose bytes are no UTF-8 and stand there in Base64. */
    static final String BASE64 = "Base64";

    private static final JsonMapper JSON = JsonMapper.shared();

    private FileLines() {}

    static String header(Genesis genesis, LogPosition end) {
        ObjectNode line = JSON.createObjectNode().put("waymarkLogFile", VERSION);
        Genesis.RestoredFrom from = genesis.restoredFrom();
        ObjectNode record = line.putObject("genesis")
                .put("v", Commit.FORMAT)
                .put("algorithm", Genesis.ALGORITHM)
                .put("logId", genesis.logId().value())
                .put("createdAt", genesis.createdAt().toEpochMilli())
                .put("claimedHistory", genesis.claimedHistory());
        if (from != null) {
            record.putObject("restoredFrom")
                    .put("logId", from.logId().value())
                    .put("position", from.position())
                    .put("hash", from.hash().hex());
        }
        record.put("hash", ChainHash.of(genesis).hex());
        line.putObject("end")
                .put("commits", end.commit())
                .put("position", end.position())
                .put("hash", end.hash().hex());
        return line.toString();
    }

    /** The line of a commit; a text that is neither there nor erased, or is not what was hashed, is never passed on. */
    static String commit(Commit commit, Map<String, Part> there, Set<String> erased) {
        ObjectNode line = JSON.createObjectNode()
                .put("number", commit.number())
                .put("v", Commit.FORMAT)
                .put("logId", commit.logId().value())
                .put("first", commit.first())
                .put("n", commit.n())
                .put("committedAt", commit.committedAt().toEpochMilli())
                .put("recordedAt", commit.recordedAt().toEpochMilli())
                .put("claimed", commit.claimed())
                .put("commitId", commit.commitId())
                .put("bodyDigest", commit.bodyDigest().hex())
                .put("actor", commit.actor());
        ArrayNode events = line.putArray("events");
        for (StoredEvent event : commit.events()) {
            ObjectNode node = event(events.addObject(), event);
            for (PartDigest part : event.parts()) {
                part(node.withArray("parts").addObject(), commit.number(), part, there, erased);
            }
        }
        return line.put("prevHash", commit.prevHash().hex())
                .put("hash", commit.hash().hex())
                .toString();
    }

    private static ObjectNode event(ObjectNode node, StoredEvent event) {
        node.put("id", event.id())
                .put("type", event.type())
                .put("revision", event.revision())
                .put("stream", event.stream())
                .put("seq", event.seq())
                .put("at", event.at().toEpochMilli());
        bytes(node, "payload", event.payload());
        bytes(node, "metadata", event.metadata());
        return node;
    }

    private static void part(
            ObjectNode node, long number, PartDigest reference, Map<String, Part> there, Set<String> erased) {
        String id = reference.id();
        node.put("id", id).put("digest", reference.digest().hex());
        Part part = there.get(id);
        if (part != null && part.digest().equals(reference.digest())) {
            node.put("salt", part.salt().hex());
            bytes(node, "text", part.bytes());
        } else if (part == null && erased.contains(id)) {
            node.put("erased", true);
        } else {
            throw new LogBrokenException(
                    number, "its text " + id + (part == null ? " is gone, but was not erased" : " is another one"));
        }
    }

    private static void bytes(ObjectNode node, String field, Bytes bytes) {
        byte[] content = bytes.toArray();
        try {
            node.put(
                    field,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString());
        } catch (CharacterCodingException e) {
            node.put(field + BASE64, Base64.getEncoder().encodeToString(content));
        }
    }
}
