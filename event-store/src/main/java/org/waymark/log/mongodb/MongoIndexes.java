package org.waymark.log.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;

/** The indexes of {@code commits}, each with its use. The unique ones decide who wins a stream and a command id. */
final class MongoIndexes {
    private record Index(String keys, boolean unique, boolean sparse) {
        IndexModel model() {
            return new IndexModel(
                    BsonDocument.parse(keys), new IndexOptions().unique(unique).sparse(sparse));
        }

        String command() {
            return "db.commits.createIndex(" + keys + ", {unique: " + unique + ", sparse: " + sparse + "})";
        }
    }

    /** What may stand in an index beside its keys without changing what it guards. */
    private static final List<String> HARMLESS = List.of("v", "key", "name", "ns", "unique", "sparse", "background");

    private static final List<Index> ALL = List.of(
            // one event per stream and sequence number: across documents; within one the appender checks
            new Index("{\"streams.id\": 1, \"streams.first\": 1}", true, false),
            // one command, one commit: find(commitId)
            new Index("{\"commitId\": 1}", true, false),
            // one event per id, in the whole log: eventIds
            new Index("{\"events.id\": 1}", true, false),
            // the commits of a stream in order: readStream, lastSeq
            new Index("{\"streams.id\": 1, \"_id\": 1}", false, false),
            // whether an event refers to a part: sweepParts
            new Index("{\"events.parts.id\": 1}", false, true));

    private MongoIndexes() {}

    static void create(MongoCollection<?> commits) {
        commits.createIndexes(ALL.stream().map(Index::model).toList());
    }

    /** Those that are missing or were made otherwise. */
    static List<String> defects(MongoCollection<?> commits) {
        List<Document> there = commits.listIndexes().into(new ArrayList<>());
        return ALL.stream()
                .filter(index -> there.stream().noneMatch(found -> serves(found, index)))
                .map(index -> "an index is missing or is not as it must be; make it with: " + index.command())
                .toList();
    }

    private static boolean serves(Document found, Index index) {
        BsonDocument keys = found.get("key", Document.class).toBsonDocument();
        return BsonDocument.parse(index.keys()).equals(whole(keys))
                && found.getBoolean("unique", false) == index.unique()
                && found.getBoolean("sparse", false) == index.sparse()
                && HARMLESS.containsAll(found.keySet());
    }

    /** Servers answer directions as whole or as floating numbers. */
    private static BsonDocument whole(BsonDocument keys) {
        BsonDocument whole = new BsonDocument();
        keys.forEach((name, direction) -> whole.put(
                name, direction.isNumber() ? new BsonInt32(direction.asNumber().intValue()) : direction));
        return whole;
    }
}
