package org.waymark.standalone.story;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.mongodb.CutProxy;
import org.waymark.log.mongodb.SharedLog;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.read.CommitFeed;

/** A server in the test's own process, behind a wire that can be cut. It is one copy and keeps all in memory. */
final class MemoryMongo implements AutoCloseable {

    private static final int PAGE = 200;
    private static final String OPTIONS =
            "?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&heartbeatFrequencyMS=500";

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final CutProxy wire = new CutProxy(server.bind());

    String uri() {
        return "mongodb://127.0.0.1:" + wire.port() + "/waymark" + OPTIONS;
    }

    void cut() {
        wire.cut();
    }

    void mend() {
        wire.mend();
    }

    /** The whole log as a reader gets it, who checks order and chain as it goes and refuses what does not follow. */
    List<Commit> readWhole() throws InterruptedException {
        Map<String, String> properties =
                Map.of("waymark.log.mongodb.uri", uri(), "waymark.log.mongodb.accept-unsafe", "standalone");
        try (SharedLog log =
                SharedLog.open(MongoSettings.from(properties::get), Clock.systemUTC(), MemoryMongo::noLog, null)) {
            CommitFeed feed = opened(log);
            List<Commit> all = new ArrayList<>();
            for (List<Commit> page = feed.next(PAGE); !page.isEmpty(); page = feed.next(PAGE)) {
                all.addAll(page);
            }
            return all;
        }
    }

    private static CommitFeed opened(SharedLog log) throws InterruptedException {
        while (true) {
            try {
                return log.reader().follow();
            } catch (LogUnavailableException e) {
                Thread.sleep(50);
            }
        }
    }

    private static Genesis noLog() {
        throw new AssertionError("there is no log yet");
    }

    @Override
    public void close() {
        wire.close();
        server.shutdownNow();
    }
}
