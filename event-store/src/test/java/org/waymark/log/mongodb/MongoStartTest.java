package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.log.Drafting.commit;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.mongodb.settings.Danger;
import org.waymark.log.read.PositionGate;

/** Where a log may be kept, and that nothing is written elsewhere. */
@SuppressWarnings("NullAway.Init")
class MongoStartTest {
    private FakeMongo server;
    private MongoClient client;

    @BeforeEach
    void open() {
        server = new FakeMongo();
        client = MongoClients.create("mongodb://127.0.0.1:" + server.proxy.port());
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void aStandaloneServerIsRefusedUnlessItIsAcceptedByName() {
        try (MongoLog log = opened("")) {
            Awaiting.state(log, MongoState.Kind.REFUSED);
            assertThat(log.state().reason()).contains("standalone", "replica set", "accept-unsafe=standalone");
            assertThatThrownBy(log::head).isInstanceOf(LogUnavailableException.class);
        }
        assertThat(client.getDatabase("log").listCollectionNames()).isEmpty();
        try (MongoLog log = opened("standalone")) {
            Awaiting.ready(log);
        }
    }

    @Test
    void arbitersAndRoutersAreDangersAndAReplicaSetWithDataIsNot() {
        assertThat(MongoPreparation.dangers(server(ServerType.REPLICA_SET_PRIMARY, Set.of())))
                .isEmpty();
        assertThat(MongoPreparation.dangers(server(ServerType.REPLICA_SET_PRIMARY, Set.of("c:27017"))))
                .containsExactly(Danger.ARBITERS);
        assertThat(MongoPreparation.dangers(server(ServerType.SHARD_ROUTER, Set.of())))
                .containsExactly(Danger.SHARDED);
    }

    @Test
    void attack14_aDroppedIndexStopsWritingAndOpeningUnlessAccepted() {
        try (MongoLog log = opened("standalone");
                Appender appender = new Appender(Awaiting.ready(log), Clock.systemUTC(), new PositionGate(0), null)) {
            client.getDatabase("log").getCollection("commits").dropIndex(new Document("commitId", 1));
            assertThat(appender.append(commit("c1").on("a", 0, 1).draft()).join())
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.code()).isEqualTo(Code.INDEXES);
                        assertThat(refused.message()).contains("commitId", "createIndex");
                    });
        }
        try (MongoLog log = opened("standalone")) {
            Awaiting.state(log, MongoState.Kind.REFUSED);
            assertThat(log.state().reason()).contains("db.commits.createIndex({\"commitId\": 1}");
        }
        try (MongoLog log = opened("standalone, indexes")) {
            Awaiting.ready(log);
        }
    }

    @Test
    void severalProcessesAtOnceMakeOneLog() {
        try (MongoLog one = opened("standalone");
                MongoLog other = opened("standalone")) {
            assertThat(Awaiting.ready(one).genesis())
                    .isEqualTo(Awaiting.ready(other).genesis());
            assertThat(one.bodyKey()).isEqualTo(other.bodyKey());
        }
        try (MongoLog later = opened("standalone")) {
            assertThat(Awaiting.ready(later).indexDefects()).isEmpty();
        }
    }

    private MongoLog opened(String accepted) {
        return MongoLog.open(
                server.settings("log", accepted),
                Clock.systemUTC(),
                () -> Genesis.fresh(new LogId("log-" + System.nanoTime()), Instant.EPOCH),
                List.of());
    }

    private static ServerDescription server(ServerType type, Set<String> arbiters) {
        return ServerDescription.builder()
                .address(new ServerAddress("a"))
                .state(ServerConnectionState.CONNECTED)
                .ok(true)
                .type(type)
                .arbiters(arbiters)
                .build();
    }
}
