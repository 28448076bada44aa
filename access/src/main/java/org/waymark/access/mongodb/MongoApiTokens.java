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
import org.waymark.access.token.ApiToken;
import org.waymark.access.token.ApiTokenStore;

/** Knows the fields of an API token; {@code revoked} is null while it works. */
final class MongoApiTokens implements ApiTokenStore {

    static final String KEY_HASH = "keyHash";
    static final String ACCOUNT = "account";
    private static final String ID = "_id";
    private static final String NAME = "name";
    private static final String CREATED = "created";
    private static final String LAST_USED = "lastUsed";
    private static final String REVOKED = "revoked";

    private final AccessCollections collections;

    MongoApiTokens(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void insert(String id, String keyHash, String account, String name, Instant created) {
        var document = new Document(ID, id)
                .append(KEY_HASH, keyHash)
                .append(ACCOUNT, account)
                .append(NAME, name)
                .append(CREATED, created)
                .append(LAST_USED, null)
                .append(REVOKED, null);
        collections.in(AccessCollections.TOKENS, tokens -> tokens.insertOne(document));
    }

    @Override
    public Optional<Working> findWorking(String keyHash) {
        return collections.in(
                AccessCollections.TOKENS,
                tokens -> Optional.ofNullable(tokens.find(and(eq(KEY_HASH, keyHash), eq(REVOKED, null)))
                                .first())
                        .map(stored -> new Working(
                                stored.getString(ID),
                                stored.getString(ACCOUNT),
                                AccessCollections.instant(stored, LAST_USED))));
    }

    @Override
    public void touch(String id, Instant used) {
        update(eq(ID, id), Updates.set(LAST_USED, used));
    }

    @Override
    public void revoke(String account, String id, Instant now) {
        update(and(eq(ID, id), eq(ACCOUNT, account), eq(REVOKED, null)), Updates.set(REVOKED, now));
    }

    @Override
    public void revokeAll(String account, Instant now) {
        collections.in(
                AccessCollections.TOKENS,
                tokens -> tokens.updateMany(and(eq(ACCOUNT, account), eq(REVOKED, null)), Updates.set(REVOKED, now)));
    }

    @Override
    public List<ApiToken> of(String account) {
        return collections.in(
                AccessCollections.TOKENS,
                tokens -> tokens.find(eq(ACCOUNT, account))
                        .sort(Sorts.orderBy(Sorts.descending(CREATED), Sorts.ascending(ID)))
                        .map(MongoApiTokens::read)
                        .into(new ArrayList<>()));
    }

    private void update(Bson filter, Bson change) {
        collections.in(AccessCollections.TOKENS, tokens -> tokens.updateOne(filter, change));
    }

    private static ApiToken read(Document stored) {
        return new ApiToken(
                stored.getString(ID),
                stored.getString(NAME),
                stored.getDate(CREATED).toInstant(),
                AccessCollections.instant(stored, LAST_USED),
                AccessCollections.instant(stored, REVOKED));
    }
}
