package org.waymark.access.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.store.AccessAwayException;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.AccessStoreContract;

/** On a server in memory: it knows no concerns, so that those are asked for is all that can be shown here. */
class MongoAccessTest extends AccessStoreContract {

    /** A machine that does much else at the same time is not one that is away. */
    private static final Duration PATIENT = Duration.ofSeconds(30);

    private static final Duration IMPATIENT = Duration.ofMillis(300);

    private MongoServer server = new MongoServer(new MemoryBackend());

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Override
    protected AccessStore open() {
        return open(PATIENT);
    }

    private AccessStore open(Duration patience) {
        if (server.getLocalAddress() == null) {
            server.bind();
        }
        return MongoAccess.open(
                MongoClients.create("mongodb://127.0.0.1:"
                        + server.getLocalAddress().getPort() + "/?serverSelectionTimeoutMS=" + patience.toMillis()),
                "people");
    }

    @Test
    void whatCannotBeReachedIsAwayAndComesBackByItself() {
        try (var store = open(IMPATIENT);
                var patient = open(PATIENT)) {
            assertThat(patient.accounts().isEmpty()).isTrue();
            var address = server.getLocalAddress();
            server.shutdownNow();
            assertThatThrownBy(() -> store.accounts().isEmpty())
                    .isInstanceOf(AccessAwayException.class)
                    .hasMessageContaining("access_accounts");
            server = new MongoServer(new MemoryBackend());
            server.bind(address);
            assertThat(patient.accounts().isEmpty()).isTrue();
        }
    }

    @Test
    void theUniqueAddressIsTheServersToKeep() {
        try (var store = open();
                var client = MongoClients.create(
                        "mongodb://127.0.0.1:" + server.getLocalAddress().getPort())) {
            assertThat(store.accounts().isEmpty()).isTrue();
            var indexes = client.getDatabase("people")
                    .getCollection("access_accounts")
                    .listIndexes()
                    .into(new ArrayList<>());
            assertThat(indexes)
                    .anySatisfy(index -> assertThat(index)
                            .containsEntry("unique", true)
                            .containsEntry("key", new Document("emailKey", 1)));
        }
    }
}
