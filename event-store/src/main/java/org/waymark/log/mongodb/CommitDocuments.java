package org.waymark.log.mongodb;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.Genesis.RestoredFrom;
import org.waymark.log.LogId;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.StreamSlice;
import org.waymark.log.chain.ChainHash;
import org.waymark.log.chain.LogBrokenException;

/** Commits and the genesis record as documents and back: the one place that knows the fields of {@code commits}. */
final class CommitDocuments {
    static final String NUMBER = "_id";
    static final String COMMIT_ID = "commitId";
    static final String STREAM = "streams.id";
    static final String PART = "events.parts.id";
    static final String EVENT = "events.id";
    static final String PARTS = "events.parts";

    private CommitDocuments() {}

    static Document of(Commit commit) {
        Document document = new Document(NUMBER, commit.number())
                .append("v", Commit.FORMAT)
                .append("logId", commit.logId().value())
                .append("first", commit.first())
                .append("n", commit.n())
                .append("committedAt", commit.committedAt().toEpochMilli())
                .append("recordedAt", commit.recordedAt().toEpochMilli())
                .append("claimed", commit.claimed())
                .append(COMMIT_ID, commit.commitId())
                .append("bodyDigest", binary(commit.bodyDigest()))
                .append("actor", commit.actor());
        return document.append(
                        "streams",
                        commit.streams().stream().map(CommitDocuments::of).toList())
                .append(
                        "events",
                        commit.events().stream().map(CommitDocuments::of).toList())
                .append("prevHash", binary(commit.prevHash()))
                .append("hash", binary(commit.hash()));
    }

    static Commit commit(Document from) {
        long number = from.getLong(NUMBER);
        List<Document> events = from.getList("events", Document.class);
        if (events == null || events.isEmpty()) {
            throw new LogBrokenException(number, "it has no events");
        }
        return new Commit(
                new LogId(from.getString("logId")),
                number,
                from.getLong("first"),
                Instant.ofEpochMilli(from.getLong("committedAt")),
                Instant.ofEpochMilli(from.getLong("recordedAt")),
                from.getBoolean("claimed", false),
                from.getString(COMMIT_ID),
                digest(from, "bodyDigest"),
                from.getString("actor"),
                events.stream().map(CommitDocuments::event).toList(),
                digest(from, "prevHash"),
                digest(from, "hash"));
    }

    static Document of(Genesis genesis) {
        Document document = new Document(NUMBER, Genesis.NUMBER)
                .append("v", Commit.FORMAT)
                .append("algorithm", Genesis.ALGORITHM)
                .append("logId", genesis.logId().value())
                .append("createdAt", genesis.createdAt().toEpochMilli())
                .append("claimedHistory", genesis.claimedHistory());
        RestoredFrom from = genesis.restoredFrom();
        if (from != null) {
            document.append(
                    "restoredFrom",
                    new Document("logId", from.logId().value())
                            .append("position", from.position())
                            .append("hash", binary(from.hash())));
        }
        return document.append("hash", binary(ChainHash.of(genesis)));
    }

    static Genesis genesis(Document document) {
        Document from = document.get("restoredFrom", Document.class);
        return new Genesis(
                new LogId(document.getString("logId")),
                Instant.ofEpochMilli(document.getLong("createdAt")),
                document.getBoolean("claimedHistory", false),
                from == null
                        ? null
                        : new RestoredFrom(
                                new LogId(from.getString("logId")), from.getLong("position"), digest(from, "hash")));
    }

    /** The last sequence number that a commit gives to a stream. */
    static long lastSeq(Commit commit, String stream) {
        return commit.streams().stream()
                .filter(slice -> slice.id().equals(stream))
                .findFirst()
                .orElseThrow()
                .last();
    }

    private static Document of(StreamSlice slice) {
        return new Document("id", slice.id()).append("first", slice.first()).append("n", slice.n());
    }

    private static Document of(StoredEvent event) {
        Document document = new Document("id", event.id())
                .append("type", event.type())
                .append("revision", event.revision())
                .append("stream", event.stream())
                .append("seq", event.seq())
                .append("at", event.at().toEpochMilli())
                .append("payload", binary(event.payload()))
                .append("metadata", binary(event.metadata()));
        if (!event.parts().isEmpty()) {
            document.append(
                    "parts",
                    event.parts().stream()
                            .map(part -> new Document("id", part.id()).append("digest", binary(part.digest())))
                            .toList());
        }
        return document;
    }

    private static StoredEvent event(Document from) {
        return new StoredEvent(
                from.getString("id"),
                from.getString("type"),
                from.getString("revision"),
                from.getString("stream"),
                from.getLong("seq"),
                Instant.ofEpochMilli(from.getLong("at")),
                bytes(from, "payload"),
                bytes(from, "metadata"),
                parts(from));
    }

    /** All references to texts in a commit of which nothing else may be there. */
    static List<PartDigest> references(Document commit) {
        return commit.getList("events", Document.class).stream()
                .flatMap(event -> parts(event).stream())
                .toList();
    }

    private static List<PartDigest> parts(Document event) {
        return event.getList("parts", Document.class, List.of()).stream()
                .map(part -> new PartDigest(part.getString("id"), digest(part, "digest")))
                .toList();
    }

    static Binary binary(Bytes bytes) {
        return new Binary(bytes.toArray());
    }

    static Bytes bytes(Document from, String field) {
        return Bytes.of(from.get(field, Binary.class).getData());
    }

    private static Binary binary(Digest digest) {
        return binary(digest.value());
    }

    private static Digest digest(Document from, String field) {
        return new Digest(bytes(from, field));
    }
}
