package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waymark.access.feed.CalendarFeed;
import org.waymark.access.feed.FeedStore;

/** Knows the fields of a calendar's secret address; {@code revoked} is null while it works. */
final class MongoFeeds implements FeedStore {

    static final String KEY_HASH = "keyHash";
    static final String ACCOUNT = "account";
    private static final String ID = "_id";
    private static final String ABOUT = "about";
    private static final String NAME = "name";
    private static final String CREATED = "created";
    private static final String LAST_READ = "lastRead";
    private static final String REVOKED = "revoked";

    private final AccessCollections collections;

    MongoFeeds(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void insert(String keyHash, String account, CalendarFeed feed) {
        var document = new Document(ID, feed.id())
                .append(KEY_HASH, keyHash)
                .append(ACCOUNT, account)
                .append(ABOUT, feed.about())
                .append(NAME, feed.name())
                .append(CREATED, feed.created())
                .append(LAST_READ, null)
                .append(REVOKED, null);
        collections.in(AccessCollections.FEEDS, feeds -> feeds.insertOne(document));
    }

    @Override
    public Optional<Working> findWorking(String keyHash) {
        return collections.in(
                AccessCollections.FEEDS,
                feeds -> Optional.ofNullable(feeds.find(and(eq(KEY_HASH, keyHash), eq(REVOKED, null)))
                                .first())
                        .map(stored -> new Working(
                                stored.getString(ID),
                                stored.getString(ACCOUNT),
                                stored.getString(ABOUT),
                                AccessCollections.instant(stored, LAST_READ))));
    }

    @Override
    public void touch(String id, Instant read) {
        change(eq(ID, id), LAST_READ, read);
    }

    @Override
    public void revoke(String account, String id, Instant now) {
        change(and(eq(ID, id), eq(ACCOUNT, account), eq(REVOKED, null)), REVOKED, now);
    }

    @Override
    public void revokeAll(String account, Instant now) {
        change(and(eq(ACCOUNT, account), eq(REVOKED, null)), REVOKED, now);
    }

    @Override
    public List<CalendarFeed> of(String account) {
        return collections.in(
                AccessCollections.FEEDS,
                feeds -> feeds.find(eq(ACCOUNT, account))
                        .sort(Sorts.orderBy(Sorts.descending(CREATED), Sorts.ascending(ID)))
                        .map(MongoFeeds::read)
                        .into(new ArrayList<>()));
    }

    private void change(Bson which, String field, Instant value) {
        collections.in(AccessCollections.FEEDS, feeds -> feeds.updateMany(which, Updates.set(field, value)));
    }

    private static CalendarFeed read(Document stored) {
        return new CalendarFeed(
                stored.getString(ID),
                stored.getString(ABOUT),
                stored.getString(NAME),
                stored.getDate(CREATED).toInstant(),
                AccessCollections.instant(stored, LAST_READ),
                AccessCollections.instant(stored, REVOKED));
    }
}
