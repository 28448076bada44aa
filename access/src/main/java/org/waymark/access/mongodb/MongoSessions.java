package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.waymark.access.session.SessionStore;

/** Knows the fields of a session; the hash of its id is the document's id. */
final class MongoSessions implements SessionStore {

    static final String ACCOUNT = "account";
    static final String EXPIRES = "expires";
    private static final String ID_HASH = "_id";
    private static final String CREATED = "created";
    private static final String LAST_ACCESS = "lastAccess";
    private static final String IDLE_LIMIT = "idleLimitMillis";
    private static final String ATTRIBUTES = "attributes";

    private final AccessCollections collections;

    MongoSessions(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void put(Row row) {
        collections.in(
                AccessCollections.SESSIONS,
                sessions -> sessions.replaceOne(
                        eq(ID_HASH, row.idHash()), document(row), new ReplaceOptions().upsert(true)));
    }

    /** Under a new id the old document goes first: whoever took it away is the only one to put the new one. */
    @Override
    public boolean replace(String storedIdHash, Row row) {
        return collections.in(AccessCollections.SESSIONS, sessions -> {
            if (storedIdHash.equals(row.idHash())) {
                return sessions.replaceOne(eq(ID_HASH, storedIdHash), document(row))
                                .getMatchedCount()
                        == 1;
            }
            boolean there = sessions.deleteOne(eq(ID_HASH, storedIdHash)).getDeletedCount() == 1;
            if (there) {
                sessions.insertOne(document(row));
            }
            return there;
        });
    }

    @Override
    public Optional<Row> find(String idHash) {
        return collections.in(
                AccessCollections.SESSIONS,
                sessions -> Optional.ofNullable(
                                sessions.find(eq(ID_HASH, idHash)).first())
                        .map(MongoSessions::read));
    }

    @Override
    public void delete(String idHash) {
        collections.in(AccessCollections.SESSIONS, sessions -> sessions.deleteOne(eq(ID_HASH, idHash)));
    }

    @Override
    public int deleteOf(String account, String exceptIdHash) {
        var others = and(eq(ACCOUNT, account), ne(ID_HASH, exceptIdHash));
        return collections.in(
                AccessCollections.SESSIONS,
                sessions -> Math.toIntExact(sessions.deleteMany(others).getDeletedCount()));
    }

    @Override
    public void deleteExpiredBefore(Instant instant) {
        collections.in(AccessCollections.SESSIONS, sessions -> sessions.deleteMany(lt(EXPIRES, instant)));
    }

    private static Document document(Row row) {
        return new Document(ID_HASH, row.idHash())
                .append(ACCOUNT, row.account())
                .append(CREATED, row.created())
                .append(LAST_ACCESS, row.lastAccess())
                .append(IDLE_LIMIT, row.idleLimit().toMillis())
                .append(EXPIRES, row.expires())
                .append(ATTRIBUTES, row.attributes());
    }

    private static Row read(Document stored) {
        return new Row(
                stored.getString(ID_HASH),
                stored.getString(ACCOUNT),
                stored.getDate(CREATED).toInstant(),
                stored.getDate(LAST_ACCESS).toInstant(),
                Duration.ofMillis(stored.getLong(IDLE_LIMIT)),
                stored.getDate(EXPIRES).toInstant(),
                stored.getString(ATTRIBUTES));
    }
}
