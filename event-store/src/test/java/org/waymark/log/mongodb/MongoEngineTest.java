package org.waymark.log.mongodb;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.waymark.log.CommitLog;
import org.waymark.log.Genesis;
import org.waymark.log.axon.EventStorageEngineContract;

/** Axon's engine contract on MongoDB's wire protocol, with a server in memory. */
@SuppressWarnings("NullAway.Init")
class MongoEngineTest extends EventStorageEngineContract {
    private static FakeMongo server;
    private static int databases;

    @BeforeAll
    static void start() {
        server = new FakeMongo();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected CommitLog newLog(Genesis genesis) {
        String database = "log" + ++databases;
        return Awaiting.ready(MongoLog.open(server.settings(database), Clock.systemUTC(), () -> genesis, List.of()));
    }
}
