package org.waymark.log.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Map;
import org.waymark.log.mongodb.settings.MongoSettings;

/**
 * A server in this process that keeps its documents in memory, behind a proxy that can be cut. It is one copy, ignores
 * concerns and knows no sessions: what needs a replica set is shown by the simulator, and by a real one where there is
 * one.
 */
final class FakeMongo implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    final CutProxy proxy = new CutProxy(server.bind());

    /** Settings that accept the one danger that this server is. */
    MongoSettings settings(String database) {
        return settings(database, "standalone");
    }

    MongoSettings settings(String database, String accepted) {
        Map<String, String> properties = Map.of(
                "waymark.log.mongodb.uri",
                "mongodb://127.0.0.1:" + proxy.port() + "/" + database
                        + "?serverSelectionTimeoutMS=400&connectTimeoutMS=400&heartbeatFrequencyMS=500",
                "waymark.log.mongodb.accept-unsafe",
                accepted);
        return MongoSettings.from(properties::get);
    }

    @Override
    public void close() {
        proxy.close();
        server.shutdownNow();
    }
}
