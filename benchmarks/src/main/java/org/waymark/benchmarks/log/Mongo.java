package org.waymark.benchmarks.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;
import org.waymark.log.mongodb.settings.MongoSettings;

/**
 * Who competes on MongoDB: each in a database of its own on one and the same server, a majority and the journal asked
 * for every write. Without an address the server is a fake one in this process, which keeps all in memory and has no
 * majority: good for comparing what clients do, not for speed.
 */
final class Mongo implements AutoCloseable {

    private static final int CONNECTIONS = 300;

    /** Databases of these names are made and, in the end, dropped. */
    private static final String PREFIX = "waymark-benchmark-";

    private final @Nullable MongoServer fake;
    private final String server;
    private final String options;
    private final MongoClient client;
    private final Set<String> made = new LinkedHashSet<>();

    private Mongo(@Nullable MongoServer fake, ConnectionString address) {
        this.fake = fake;
        String text = address.getConnectionString();
        int options = text.indexOf('?');
        this.server = server(text, options < 0 ? text.length() : options);
        this.options = text.substring(server.length()).replaceFirst("^/[^?]*", "");
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }

    /** The address without database and options, but with its user. */
    private static String server(String text, int end) {
        int path = text.indexOf('/', text.indexOf("://") + "://".length());
        return text.substring(0, path < 0 ? end : Math.min(path, end));
    }

    static Mongo at(String address) {
        return new Mongo(null, new ConnectionString(address));
    }

    static Mongo fake() {
        var server = new MongoServer(new MemoryBackend());
        var address = server.bind();
        return new Mongo(server, new ConnectionString("mongodb://127.0.0.1:" + address.getPort()));
    }

    String label() {
        return fake == null ? "MongoDB" : "fake MongoDB server in memory";
    }

    boolean isFake() {
        return fake != null;
    }

    List<Contender.Kind> kinds() {
        return List.of(
                kind("raw ordered insertMany", place -> new RawCollection(this, place)),
                kind("axon-mongo 4.12", place -> new AxonMongo(this, place)),
                kind("Waymark on MongoDB", this::waymark));
    }

    MongoClient client() {
        return client;
    }

    MongoCollection<Document> collection(String database, String name) {
        return client.getDatabase(database).getCollection(name);
    }

    /** Bytes of all documents, as they travel; what a server makes of them on disk is its own affair. */
    long bytes(String database, String collection) {
        long bytes = 0;
        try (var documents = client.getDatabase(database)
                .getCollection(collection, RawBsonDocument.class)
                .find()
                .iterator()) {
            while (documents.hasNext()) {
                bytes += documents.next().getByteBuffer().remaining();
            }
        }
        return bytes;
    }

    private Contender waymark(String database) throws InterruptedException {
        Map<String, String> settings = new HashMap<>();
        settings.put("waymark.log.mongodb.uri", server + "/" + database + options);
        settings.put("waymark.log.mongodb.accept-unsafe", isFake() ? "standalone" : "");
        SharedLog log =
                SharedLog.open(MongoSettings.from(settings::get), Clock.systemUTC(), WaymarkLog.genesis(), null);
        while (log.state().kind() != MongoState.Kind.READY) {
            Thread.sleep(10);
        }
        return new WaymarkLog(log.appender(), log.reader(), () -> bytes(database, "commits"), log::close);
    }

    private interface Opening {
        Contender open(String place) throws Exception;
    }

    private Contender.Kind kind(String name, Opening opening) {
        return new Contender.Kind() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Contender open(String place) throws Exception {
                String database = PREFIX + name.replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT) + "-" + place;
                made.add(database);
                return opening.open(database);
            }
        };
    }

    @Override
    public void close() {
        made.forEach(database -> client.getDatabase(database).drop());
        client.close();
        if (fake != null) {
            fake.shutdownNow();
        }
    }
}
