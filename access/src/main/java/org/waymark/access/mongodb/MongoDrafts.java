package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.waymark.access.draft.Draft;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.store.TextJson;

/** Knows the fields of a draft and of a recorded sending. Their ids begin with the owner, which holds no space. */
final class MongoDrafts implements DraftStore {

    static final String SAVED = "saved";
    static final String RECORDED_AT = "recorded";
    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String FORM = "form";
    private static final String FOR_ACCOUNT = "forAccount";
    private static final String CAUSE = "cause";
    private static final String FIELDS = "fields";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final AccessCollections collections;

    MongoDrafts(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void put(String owner, String form, Row row) {
        var document = new Document(ID, id(owner, form))
                .append(OWNER, owner)
                .append(FORM, form)
                .append(FOR_ACCOUNT, row.forAccount())
                .append(CAUSE, row.draft().cause().name())
                .append(SAVED, row.draft().savedAt())
                .append(FIELDS, TextJson.write(row.draft().fields()));
        collections.in(
                AccessCollections.DRAFTS, drafts -> drafts.replaceOne(eq(ID, id(owner, form)), document, UPSERT));
    }

    @Override
    public Optional<Row> find(String owner, String form, Instant notBefore) {
        return collections.in(
                AccessCollections.DRAFTS,
                drafts -> Optional.ofNullable(drafts.find(and(eq(ID, id(owner, form)), gte(SAVED, notBefore)))
                                .first())
                        .map(MongoDrafts::read));
    }

    @Override
    public void delete(String owner, String form) {
        delete(AccessCollections.DRAFTS, eq(ID, id(owner, form)));
    }

    @Override
    public void delete(String owner, String form, Instant saved) {
        delete(AccessCollections.DRAFTS, and(eq(ID, id(owner, form)), eq(SAVED, saved)));
    }

    @Override
    public void deleteBefore(Instant instant) {
        delete(AccessCollections.DRAFTS, lt(SAVED, instant));
        delete(AccessCollections.RECORDED, lt(RECORDED_AT, instant));
    }

    @Override
    public void keepNewest(String ownerPrefix, int count) {
        collections.in(AccessCollections.DRAFTS, drafts -> {
            var old = drafts.find(regex(OWNER, "^" + Pattern.quote(ownerPrefix)))
                    .projection(Projections.include(ID))
                    .sort(Sorts.descending(SAVED, ID))
                    .skip(count)
                    .map(draft -> draft.getString(ID))
                    .into(new ArrayList<>());
            return old.isEmpty() ? 0 : drafts.deleteMany(in(ID, old)).getDeletedCount();
        });
    }

    @Override
    public void noteRecorded(String owner, String sendingHash, Instant now) {
        var document = new Document(ID, id(owner, sendingHash)).append(RECORDED_AT, now);
        collections.in(
                AccessCollections.RECORDED,
                recorded -> recorded.replaceOne(eq(ID, id(owner, sendingHash)), document, UPSERT));
    }

    @Override
    public boolean isRecorded(String owner, String sendingHash) {
        return collections.in(
                AccessCollections.RECORDED,
                recorded -> recorded.find(eq(ID, id(owner, sendingHash))).first() != null);
    }

    private void delete(String collection, Bson filter) {
        collections.in(collection, documents -> documents.deleteMany(filter));
    }

    private static String id(String owner, String rest) {
        return owner + " " + rest;
    }

    private static Row read(Document stored) {
        var draft = new Draft(
                TextJson.readLists(stored.getString(FIELDS)),
                Draft.Cause.valueOf(stored.getString(CAUSE)),
                stored.getDate(SAVED).toInstant());
        return new Row(stored.getString(FOR_ACCOUNT), draft);
    }
}
