package org.waymark.log.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waymark.log.Bytes;
import org.waymark.log.Part;

/** What lies beside the commits: the one place that knows the fields of {@code parts} and {@code secrets}. */
final class SideCollections {
    private static final String ID = "_id";
    private static final String SALT = "salt";
    private static final String BYTES = "bytes";
    private static final String ERASED = "erased";

    /** How many drafts brought the part; only the last of them to be refused may sweep it. */
    private static final String HOLDERS = "holders";

    private static final String BODY_KEY = "body-digest";
    private final MongoCollection<Document> parts;
    private final MongoCollection<Document> secrets;

    SideCollections(MongoDatabase database) {
        this.parts = database.getCollection("parts");
        this.secrets = database.getCollection("secrets");
    }

    Optional<Bytes> bodyKey() {
        return Optional.ofNullable(secrets.find(eq(ID, BODY_KEY)).first())
                .map(found -> CommitDocuments.bytes(found, BYTES));
    }

    /** Stores the key unless another process was first. */
    void putBodyKey(Bytes key) {
        try {
            secrets.insertOne(new Document(ID, BODY_KEY).append(BYTES, CommitDocuments.binary(key)));
        } catch (MongoException e) {
            if (!MongoErrors.isDuplicateKey(e)) {
                throw e;
            }
        }
    }

    /** Stores those whose ids are not there; the first writer of an id wins. */
    void putIfAbsent(List<Part> brought) {
        List<UpdateOneModel<Document>> puts = brought.stream()
                .map(part -> new UpdateOneModel<Document>(
                        eq(ID, part.id()),
                        combine(
                                setOnInsert(SALT, CommitDocuments.binary(part.salt())),
                                setOnInsert(BYTES, CommitDocuments.binary(part.bytes())),
                                inc(HOLDERS, 1)),
                        new UpdateOptions().upsert(true)))
                .toList();
        parts.bulkWrite(puts, new BulkWriteOptions().ordered(true));
    }

    List<Part> parts(Collection<String> ids) {
        return parts.find(and(in(ID, ids), exists(SALT)))
                .map(found -> new Part(
                        found.getString(ID), CommitDocuments.bytes(found, SALT), CommitDocuments.bytes(found, BYTES)))
                .into(new ArrayList<>());
    }

    Set<String> erased(Collection<String> ids) {
        return parts.find(and(in(ID, ids), eq(ERASED, true)))
                .map(found -> found.getString(ID))
                .into(new HashSet<>());
    }

    void erase(Collection<String> ids) {
        Bson erased = combine(set(ERASED, true), unset(SALT), unset(BYTES));
        ids.forEach(id -> parts.updateOne(eq(ID, id), erased, new UpdateOptions().upsert(true)));
    }

    /** Lets go of a part, and deletes it when nobody else has brought it: another process may be about to refer to it. */
    void release(String id) {
        parts.deleteOne(and(eq(ID, id), exists(SALT), lte(HOLDERS, 1)));
        parts.updateOne(eq(ID, id), inc(HOLDERS, -1));
    }
}
