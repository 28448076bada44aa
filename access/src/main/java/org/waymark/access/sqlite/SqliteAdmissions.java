package org.waymark.access.sqlite;

import java.time.Instant;
import java.util.List;
import org.waymark.access.admission.Admission;
import org.waymark.access.admission.AdmissionStore;

/** Knows the columns of {@code admission}. */
final class SqliteAdmissions implements AdmissionStore {

    private final AccessDatabase database;

    SqliteAdmissions(AccessDatabase database) {
        this.database = database;
    }

    @Override
    public void insert(Admission admission) {
        database.transact(rows -> rows.change(
                "INSERT INTO admission (community, account, admitted_by, since) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                admission.community(),
                admission.account(),
                admission.by(),
                admission.since().toEpochMilli()));
    }

    @Override
    public void remove(String community, String account) {
        database.transact(
                rows -> rows.change("DELETE FROM admission WHERE community = ? AND account = ?", community, account));
    }

    @Override
    public List<Admission> of(String community) {
        return database.transact(rows -> rows.list(
                "SELECT community, account, admitted_by, since FROM admission WHERE community = ?"
                        + " ORDER BY since, account",
                row -> new Admission(
                        row.getString("community"),
                        row.getString("account"),
                        row.getString("admitted_by"),
                        Instant.ofEpochMilli(row.getLong("since"))),
                community));
    }
}
