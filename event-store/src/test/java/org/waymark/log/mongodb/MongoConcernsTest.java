package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.read.PositionGate;

/** What the driver really sends: each write journaled by a majority and in order, each read of a majority. */
class MongoConcernsTest {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "create", "createIndexes");
    private static final Set<String> READS = Set.of("find");

    /** Commands that neither read nor write documents. */
    private static final Set<String> NEITHER = Set.of("ping", "listIndexes", "endSessions", "getMore", "killCursors");

    private final List<BsonDocument> sent = new CopyOnWriteArrayList<>();
    private final CommandListener listener = new CommandListener() {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            sent.add(event.getCommand().clone());
        }
    };

    @Test
    void everyCommandCarriesItsConcern() throws Exception {
        try (FakeMongo server = new FakeMongo();
                MongoLog log = MongoLog.open(
                        server.settings("log"),
                        Clock.systemUTC(),
                        () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH),
                        List.of(listener))) {
            Awaiting.ready(log);
            everyOperation(log);
        }

        Set<String> names = sent.stream().map(BsonDocument::getFirstKey).collect(Collectors.toSet());
        assertThat(names).containsAll(WRITES).containsAll(READS);
        assertThat(sent).allSatisfy(MongoConcernsTest::isDurable);
    }

    private static void everyOperation(MongoLog log) throws Exception {
        try (Appender appender = new Appender(log, Clock.systemUTC(), new PositionGate(0), null)) {
            var one = commit("c1").text("t1", "Ana").on("a", 0, "{}", "t1").draft();
            assertThat(appender.append(one).join()).isInstanceOf(Appended.class);
            appender.append(commit("c2")
                            .text("t2", "Eve")
                            .on("a", 0, "{}", "t2")
                            .draft())
                    .join();
        }
        log.read(0, 10);
        log.readStream("a", 0);
        log.containing(1);
        log.lastRecordedBy(Instant.EPOCH);
        log.parts(List.of("t1"));
        log.eraseParts(List.of("t1"));
        log.sweepParts(List.of("t2"));
        log.indexDefects();
        log.bodyKey();
    }

    private static void isDurable(BsonDocument command) {
        String name = command.getFirstKey();
        if (WRITES.contains(name)) {
            BsonDocument concern = command.getDocument("writeConcern");
            assertThat(concern.get("w")).as("%s", command).isEqualTo(new BsonString("majority"));
            assertThat(concern.get("j")).as("%s", command).isEqualTo(BsonBoolean.TRUE);
            assertThat(command.get("ordered", BsonBoolean.TRUE))
                    .as("%s", command)
                    .isEqualTo(BsonBoolean.TRUE);
        } else if (READS.contains(name)) {
            assertThat(command.getDocument("readConcern").get("level"))
                    .as("%s", command)
                    .isEqualTo(new BsonString("majority"));
        } else {
            assertThat(NEITHER).contains(name);
        }
    }
}
