package org.waymark.access.sqlite;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.waymark.access.account.AccountStore;
import org.waymark.access.admission.AdmissionStore;
import org.waymark.access.draft.DraftStore;
import org.waymark.access.feed.FeedStore;
import org.waymark.access.link.LinkStore;
import org.waymark.access.session.SessionStore;
import org.waymark.access.store.AccessStore;
import org.waymark.access.token.ApiTokenStore;

/** Everything in one file, for one process and its console commands. */
public record SqliteAccess(
        AccessDatabase database,
        AccountStore accounts,
        LinkStore links,
        SessionStore sessions,
        ApiTokenStore tokens,
        FeedStore feeds,
        AdmissionStore admissions,
        DraftStore drafts)
        implements AccessStore {

    /** Opens {@code access.db} in this directory, making both when missing. */
    public static SqliteAccess open(Path directory) {
        var database = AccessDatabase.open(directory);
        return new SqliteAccess(
                database,
                new SqliteAccounts(database),
                new SqliteLinks(database),
                new SqliteSessions(database),
                new SqliteApiTokens(database),
                new SqliteFeeds(database),
                new SqliteAdmissions(database),
                new SqliteDrafts(database));
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return database.transact(rows -> work.get());
    }

    @Override
    public void close() {
        database.close();
    }
}
