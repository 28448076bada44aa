package org.waymark.access.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waymark.access.account.AccountStore;
import org.waymark.access.admission.AdmissionStore;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.feed.FeedStore;
import org.waymark.access.link.LinkStore;
import org.waymark.access.session.SessionStore;
import org.waymark.access.store.AccessStore;
import org.waymark.access.token.ApiTokenStore;

/** Everything in one database, which need not answer when this is opened. Owns the client. */
public record MongoAccess(
        MongoClient client,
        AccountStore accounts,
        LinkStore links,
        SessionStore sessions,
        ApiTokenStore tokens,
        FeedStore feeds,
        AdmissionStore admissions,
        DraftStore drafts)
        implements AccessStore {

    /** How long the server waits for a majority: people wait with it. */
    private static final Duration MAJORITY = Duration.ofSeconds(5);

    /** Opens without asking the database anything. */
    public static MongoAccess open(MongoClient client, String database) {
        var durable = client.getDatabase(database)
                .withWriteConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(MAJORITY.toMillis(), TimeUnit.MILLISECONDS))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        var collections = new AccessCollections(durable);
        return new MongoAccess(
                client,
                new MongoAccounts(collections),
                new MongoLinks(collections),
                new MongoSessions(collections),
                new MongoApiTokens(collections),
                new MongoFeeds(collections),
                new MongoAdmissions(collections),
                new MongoDrafts(collections));
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {
        client.close();
    }
}
