package org.waymark.access.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.waymark.access.store.AccessAwayException;

/** The collections and their indexes, made before the first use; whatever the driver complains of becomes ours here. */
final class AccessCollections {

    static final String ACCOUNTS = "access_accounts";
    static final String LINKS = "access_links";
    static final String SESSIONS = "access_sessions";
    static final String TOKENS = "access_tokens";
    static final String FEEDS = "access_feeds";
    static final String ADMISSIONS = "access_admissions";
    static final String DRAFTS = "access_drafts";
    static final String RECORDED = "access_recorded_forms";

    private final MongoDatabase database;
    private volatile boolean indexed;

    AccessCollections(MongoDatabase database) {
        this.database = database;
    }

    /** Does something with a collection; {@link AccessAwayException} when the database does not do it. */
    <T> T in(String collection, Function<MongoCollection<Document>, T> work) {
        try {
            if (!indexed) {
                makeIndexes();
                indexed = true;
            }
            return work.apply(database.getCollection(collection));
        } catch (MongoException e) {
            throw new AccessAwayException(
                    "the database of the accounts refused " + collection + ": "
                            + e.getClass().getSimpleName() + ", code " + e.getCode(),
                    e);
        }
    }

    /** A moment in a field; null where there is none. */
    static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }

    /** Asked for an index that is there, the server does nothing. */
    private void makeIndexes() {
        var unique = new IndexOptions().unique(true);
        database.getCollection(ACCOUNTS).createIndex(Indexes.ascending(MongoAccounts.EMAIL_KEY), unique);
        database.getCollection(TOKENS).createIndex(Indexes.ascending(MongoApiTokens.KEY_HASH), unique);
        database.getCollection(TOKENS).createIndex(Indexes.ascending(MongoApiTokens.ACCOUNT));
        database.getCollection(FEEDS).createIndex(Indexes.ascending(MongoFeeds.KEY_HASH), unique);
        database.getCollection(FEEDS).createIndex(Indexes.ascending(MongoFeeds.ACCOUNT));
        database.getCollection(ADMISSIONS).createIndex(Indexes.ascending(MongoAdmissions.COMMUNITY));
        database.getCollection(SESSIONS).createIndex(Indexes.ascending(MongoSessions.ACCOUNT));
        database.getCollection(SESSIONS).createIndex(Indexes.ascending(MongoSessions.EXPIRES));
        database.getCollection(DRAFTS).createIndex(Indexes.ascending(MongoDrafts.SAVED));
        database.getCollection(RECORDED).createIndex(Indexes.ascending(MongoDrafts.RECORDED_AT));
    }
}
