package org.waymark.benchmarks.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A collection and ordered insertMany, one event a call; no index of its own, no hash, no check. */
final class RawCollection implements Contender {

    private static final String NAME = "entries";
    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);
    private static final int BATCH = 1_000;

    private final Mongo mongo;
    private final String database;
    private final MongoCollection<Document> entries;

    RawCollection(Mongo mongo, String database) {
        this.mongo = mongo;
        this.database = database;
        this.entries = mongo.collection(database, NAME);
    }

    @Override
    public void append(long number) {
        entries.insertMany(List.of(document(number)), ORDERED);
    }

    @Override
    public void fill(long from, long to) {
        List<Document> batch = new ArrayList<>();
        for (long number = from; number < to; number++) {
            batch.add(document(number));
            if (batch.size() == BATCH || number + 1 == to) {
                entries.insertMany(batch, ORDERED);
                batch.clear();
            }
        }
    }

    @Override
    public long replay() {
        long events = 0;
        for (Document each : entries.find().sort(Sorts.ascending("_id"))) {
            events += each.containsKey("payload") ? 1 : 0;
        }
        return events;
    }

    @Override
    public long bytes() {
        return mongo.bytes(database, NAME);
    }

    @Override
    public void close() {
        // the connection is everybody's
    }

    private static Document document(long number) {
        return new Document("_id", number).append("type", Sample.TYPE).append("payload", Sample.bytes());
    }
}
