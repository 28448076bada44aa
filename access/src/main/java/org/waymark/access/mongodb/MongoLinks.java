package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.access.link.LinkStore;
import org.waymark.access.link.OpenInvitation;
import org.waymark.access.link.Purpose;

/** Knows the fields of a one-time link; the hash of its key is the document's id, {@code used} is null until it is. */
final class MongoLinks implements LinkStore {

    private static final String KEY_HASH = "_id";
    private static final String PURPOSE = "purpose";
    private static final String ACCOUNT = "account";
    private static final String CREATED = "created";
    private static final String EXPIRES = "expires";
    private static final String USED = "used";

    private final AccessCollections collections;

    MongoLinks(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void insert(String keyHash, Purpose purpose, @Nullable String account, Instant created, Instant expires) {
        var document = new Document(KEY_HASH, keyHash)
                .append(PURPOSE, purpose.name())
                .append(ACCOUNT, account)
                .append(CREATED, created)
                .append(EXPIRES, expires)
                .append(USED, null);
        collections.in(AccessCollections.LINKS, links -> links.insertOne(document));
    }

    @Override
    public Optional<Row> find(String keyHash, Purpose purpose) {
        return collections.in(
                AccessCollections.LINKS,
                links -> Optional.ofNullable(links.find(and(eq(KEY_HASH, keyHash), eq(PURPOSE, purpose.name())))
                                .first())
                        .map(MongoLinks::read));
    }

    @Override
    public boolean use(String keyHash, Purpose purpose, Instant now) {
        var unused = and(eq(KEY_HASH, keyHash), eq(PURPOSE, purpose.name()), eq(USED, null), gt(EXPIRES, now));
        return collections.in(
                AccessCollections.LINKS,
                links -> links.updateOne(unused, Updates.set(USED, now)).getModifiedCount() == 1);
    }

    @Override
    public void release(String keyHash, Instant used) {
        collections.in(
                AccessCollections.LINKS,
                links -> links.updateOne(and(eq(KEY_HASH, keyHash), eq(USED, used)), Updates.set(USED, null)));
    }

    @Override
    public List<OpenInvitation> usable(Purpose purpose, Instant now) {
        return collections.in(
                AccessCollections.LINKS,
                links -> links.find(and(eq(PURPOSE, purpose.name()), eq(USED, null), gt(EXPIRES, now)))
                        .sort(Sorts.ascending(CREATED, KEY_HASH))
                        .map(stored -> new OpenInvitation(
                                stored.getString(KEY_HASH),
                                stored.getString(ACCOUNT),
                                stored.getDate(CREATED).toInstant(),
                                stored.getDate(EXPIRES).toInstant()))
                        .into(new ArrayList<>()));
    }

    @Override
    public void voidUnused(String keyHash, Purpose purpose) {
        deleteAll(and(eq(KEY_HASH, keyHash), eq(PURPOSE, purpose.name()), eq(USED, null)));
    }

    @Override
    public void deleteUnused(Purpose purpose) {
        deleteAll(and(eq(PURPOSE, purpose.name()), eq(USED, null)));
    }

    @Override
    public void deleteUnused(Purpose purpose, String account) {
        deleteAll(and(eq(PURPOSE, purpose.name()), eq(USED, null), eq(ACCOUNT, account)));
    }

    @Override
    public void deleteExpiredBefore(Instant instant) {
        deleteAll(lt(EXPIRES, instant));
    }

    private void deleteAll(Bson filter) {
        collections.in(AccessCollections.LINKS, links -> links.deleteMany(filter));
    }

    private static Row read(Document stored) {
        return new Row(stored.getString(ACCOUNT), stored.getDate(EXPIRES).toInstant(), stored.getDate(USED) != null);
    }
}
