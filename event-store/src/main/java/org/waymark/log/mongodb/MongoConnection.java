package org.waymark.log.mongodb;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.mongodb.settings.TrustedAuthority;

/**
 * Makes clients that write to a majority and read from one, whatever the connection string says about it. They do not
 * send a write again by themselves: the appender does, and a copy that it does not know of could land after a refusal.
 */
public final class MongoConnection {
    /** How long the server waits for a majority before it says that it does not know: longer than an election. */
    private static final Duration MAJORITY = Duration.ofSeconds(15);

    /** How long a reply may take: longer than {@link #MAJORITY}, so that the server speaks first. */
    private static final Duration REPLY = Duration.ofSeconds(20);

    /** How long a connection may take to open. */
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** How long an operation waits for a primary: an election is over by then, as a rule. */
    private static final Duration PRIMARY = Duration.ofSeconds(10);

    static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(MAJORITY.toMillis(), TimeUnit.MILLISECONDS);

    private MongoConnection() {}

    /** For who only looks, such as the verifier. */
    public static MongoClient to(MongoSettings settings) {
        return to(settings, List.of());
    }

    static MongoClient to(MongoSettings settings, List<CommandListener> listeners) {
        MongoClientSettings.Builder client = builder(settings).retryWrites(false);
        listeners.forEach(client::addCommandListener);
        return MongoClients.create(client.build());
    }

    /** For what is kept beside the log: the same servers and concerns, and a lost reply is the driver's to ask for again. */
    public static MongoClient besideTheLog(MongoSettings settings) {
        return MongoClients.create(builder(settings).retryWrites(true).build());
    }

    private static MongoClientSettings.Builder builder(MongoSettings settings) {
        MongoClientSettings.Builder client = MongoClientSettings.builder()
                .applicationName("waymark")
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(PRIMARY.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout(REPLY.toMillis(), TimeUnit.MILLISECONDS))
                .applyConnectionString(settings.connection())
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .writeConcern(DURABLE)
                .retryReads(true);
        Path authority = settings.authority();
        if (authority != null) {
            client.applyToSslSettings(tls -> tls.enabled(true).context(TrustedAuthority.only(authority)));
        }
        return client;
    }
}
