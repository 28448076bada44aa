package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.admission.Admission;
import org.waymark.access.admission.AdmissionStore;

/** Knows the fields of an admission; community and account together are its key, so that it is there once. */
final class MongoAdmissions implements AdmissionStore {

    static final String COMMUNITY = "community";
    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String BY = "by";
    private static final String SINCE = "since";

    private final AccessCollections collections;

    MongoAdmissions(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public void insert(Admission admission) {
        collections.in(
                AccessCollections.ADMISSIONS,
                admissions -> admissions.updateOne(
                        eq(ID, id(admission.community(), admission.account())),
                        Updates.combine(
                                Updates.setOnInsert(COMMUNITY, admission.community()),
                                Updates.setOnInsert(ACCOUNT, admission.account()),
                                Updates.setOnInsert(BY, admission.by()),
                                Updates.setOnInsert(SINCE, admission.since())),
                        new UpdateOptions().upsert(true)));
    }

    @Override
    public void remove(String community, String account) {
        collections.in(
                AccessCollections.ADMISSIONS, admissions -> admissions.deleteOne(eq(ID, id(community, account))));
    }

    @Override
    public List<Admission> of(String community) {
        return collections.in(
                AccessCollections.ADMISSIONS,
                admissions -> admissions
                        .find(eq(COMMUNITY, community))
                        .sort(Sorts.ascending(SINCE, ACCOUNT))
                        .map(stored -> new Admission(
                                stored.getString(COMMUNITY),
                                stored.getString(ACCOUNT),
                                stored.getString(BY),
                                stored.getDate(SINCE).toInstant()))
                        .into(new ArrayList<>()));
    }

    /** An account's id holds no space, so two pairs never make one key. */
    private static String id(String community, String account) {
        return account + " " + community;
    }
}
