package org.waymark.benchmarks.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own storage on MongoDB, as its documentation sets it up: a document an event, indexes ensured. */
final class AxonMongo implements Contender {

    private static final int BATCH = 100;

    private final Mongo mongo;
    private final String database;
    private final MongoEventStorageEngine engine;

    @SuppressWarnings("deprecation") // the way its documentation gives; the newer one needs all of Axon's configuration
    AxonMongo(Mongo mongo, String database) {
        this.mongo = mongo;
        this.database = database;
        var serializer = Jackson3Serializer.builder().build();
        this.engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(mongo.client(), database)
                        .build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.ensureIndexes();
    }

    @Override
    public void append(long number) {
        engine.appendEvents(event(number));
    }

    @Override
    public void fill(long from, long to) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (long number = from; number < to; number++) {
            batch.add(event(number));
            if (batch.size() == BATCH || number + 1 == to) {
                engine.appendEvents(batch);
                batch.clear();
            }
        }
    }

    @Override
    public long replay() {
        try (var events = engine.readEvents((TrackingToken) null, false)) {
            return events.count();
        }
    }

    @Override
    public long bytes() {
        return mongo.bytes(database, "domainevents");
    }

    @Override
    public void close() {
        // the connection is everybody's
    }

    private static DomainEventMessage<?> event(long number) {
        return new GenericDomainEventMessage<>(
                Sample.TYPE,
                Sample.stream(number),
                Sample.seq(number),
                Map.of("payload", Sample.PAYLOAD),
                MetaData.emptyInstance());
    }
}
