package org.waymark.log.verify.source;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawDigest;
import org.waymark.log.verify.raw.RawEvent;
import org.waymark.log.verify.raw.RawEvent.RawPart;
import org.waymark.log.verify.raw.RawEvent.State;
import org.waymark.log.verify.raw.RawGenesis;
import org.waymark.log.verify.raw.RawLog;

/** The documents of a log in a database, as a majority has them. */
public final class DocumentLog implements RawLog {
    private static final String ID = "_id";
    private static final long GENESIS = 0;
    private static final int BODY_KEY_BYTES = 32;

    private static final Set<String> COMMIT = Set.of(
            ID,
            "v",
            "logId",
            "first",
            "n",
            "committedAt",
            "recordedAt",
            "claimed",
            "commitId",
            "bodyDigest",
            "actor",
            "streams",
            "events",
            "prevHash",
            "hash");

    /** Without these two writers could both win, or one event be there twice. */
    private static final List<Document> UNIQUE = List.of(
            new Document("streams.id", 1).append("streams.first", 1),
            new Document("commitId", 1),
            new Document("events.id", 1));

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> parts;
    private final MongoCollection<Document> secrets;

    public DocumentLog(MongoDatabase database) {
        MongoDatabase durable =
                database.withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
        this.commits = durable.getCollection("commits");
        this.parts = durable.getCollection("parts");
        this.secrets = durable.getCollection("secrets");
    }

    @Override
    public @Nullable RawGenesis genesis() {
        Document found = commits.find(eq(ID, GENESIS)).first();
        return found == null ? null : FieldRecords.genesis(new DocumentFields(found));
    }

    @Override
    public void eachCommit(Consumer<RawCommit> visitor, Notes notes) {
        try (MongoCursor<Document> cursor =
                commits.find(ne(ID, GENESIS)).sort(Sorts.ascending(ID)).iterator()) {
            while (cursor.hasNext()) {
                Document document = cursor.next();
                try {
                    next(document, visitor, notes);
                } catch (ClassCastException | IllegalArgumentException e) {
                    notes.note(number(document), "document", "cannot be read: " + e.getMessage());
                }
            }
        }
    }

    private void next(Document document, Consumer<RawCommit> visitor, Notes notes) {
        Fields fields = new DocumentFields(document);
        FieldRecords.only(fields, COMMIT);
        Map<String, Document> texts = texts(fields);
        RawCommit commit = FieldRecords.commit(fields, ID, reference -> part(reference, texts));
        if (!slices(fields).equals(slices(commit))) {
            notes.note(commit.number(), "streams", "are not those of its events");
        }
        visitor.accept(commit);
    }

    @Override
    public void surroundings(Notes notes) {
        List<Document> there = commits.listIndexes().into(new java.util.ArrayList<>());
        for (Document keys : UNIQUE) {
            if (there.stream().noneMatch(index -> isUnique(index, keys))) {
                notes.note(Notes.WHOLE, "schema", "a unique index on commits is missing: " + keys.toJson());
            }
        }
        Document key = secrets.find(eq(ID, "body-digest")).first();
        if (key == null || key.get("bytes", Binary.class).length() != BODY_KEY_BYTES) {
            notes.note(Notes.WHOLE, "secrets", "the key of the body digests is missing or not whole");
        }
    }

    @Override
    public long strayTexts(Set<String> referredTo) {
        long strays = 0;
        try (MongoCursor<Document> cursor =
                parts.find(exists("bytes")).projection(new Document(ID, 1)).iterator()) {
            while (cursor.hasNext()) {
                strays += referredTo.contains(String.valueOf(cursor.next().get(ID))) ? 0 : 1;
            }
        }
        return strays;
    }

    /** The connection is the caller's. */
    @Override
    public void close() {}

    private Map<String, Document> texts(Fields commit) {
        List<String> ids = commit.list("events").stream()
                .flatMap(event -> event.list("parts").stream())
                .map(part -> part.text("id"))
                .distinct()
                .toList();
        Map<String, Document> texts = new HashMap<>();
        if (!ids.isEmpty()) {
            parts.find(in(ID, ids)).forEach(found -> texts.put(found.getString(ID), found));
        }
        return texts;
    }

    private static RawPart part(Fields reference, Map<String, Document> texts) {
        FieldRecords.only(reference, Set.of("id", "digest"));
        Document text = texts.get(reference.text("id"));
        Binary salt = text == null ? null : text.get("salt", Binary.class);
        Binary bytes = text == null ? null : text.get("bytes", Binary.class);
        boolean whole = salt != null && bytes != null;
        boolean erased = text != null && salt == null && bytes == null && text.getBoolean("erased", false);
        return new RawPart(
                reference.text("id"),
                reference.digest("digest"),
                whole ? State.THERE : erased ? State.ERASED : State.MISSING,
                salt != null && bytes != null ? RawDigest.of(salt.getData(), bytes.getData()) : "");
    }

    /** By stream: where its slice begins and how many it has. */
    private static Map<String, List<Long>> slices(Fields commit) {
        Map<String, List<Long>> slices = new LinkedHashMap<>();
        commit.list("streams")
                .forEach(slice -> slices.put(slice.text("id"), List.of(slice.number("first"), slice.number("n"))));
        return slices;
    }

    private static Map<String, List<Long>> slices(RawCommit commit) {
        Map<String, List<Long>> slices = new LinkedHashMap<>();
        for (RawEvent event : commit.events()) {
            slices.merge(event.stream(), List.of(event.seq(), 1L), (one, other) -> List.of(one.get(0), one.get(1) + 1));
        }
        return slices;
    }

    private static boolean isUnique(Document index, Document keys) {
        Document found = new Document();
        index.get("key", Document.class)
                .forEach((name, direction) -> found.append(
                        name, direction instanceof Number number ? (Object) number.intValue() : direction));
        return found.equals(keys)
                && List.copyOf(found.keySet()).equals(List.copyOf(keys.keySet()))
                && index.getBoolean("unique", false)
                && !index.containsKey("partialFilterExpression");
    }

    private static long number(Document document) {
        return document.get(ID) instanceof Number number ? number.longValue() : Notes.WHOLE;
    }
}
