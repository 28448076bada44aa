package org.waymark.access.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.waymark.access.store.AccessStoreException;

/**
 * The tables of {@code access.db} and the steps that led to them. A released step never changes: a new one is added
 * at the end, and the file remembers how many it has taken ({@code user_version}).
 */
final class Schema {

    private static final List<String> STEPS = List.of("""
            CREATE TABLE account (
              id TEXT PRIMARY KEY,
              email TEXT NOT NULL,
              email_key TEXT NOT NULL UNIQUE,
              display_name TEXT NOT NULL,
              password_hash TEXT NOT NULL,
              created INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE one_time_link (
              key_hash TEXT PRIMARY KEY,
              purpose TEXT NOT NULL,
              account TEXT REFERENCES account (id) ON DELETE CASCADE,
              created INTEGER NOT NULL,
              expires INTEGER NOT NULL,
              used INTEGER
            ) STRICT;
            CREATE TABLE session (
              id_hash TEXT PRIMARY KEY,
              account TEXT REFERENCES account (id) ON DELETE CASCADE,
              created INTEGER NOT NULL,
              last_access INTEGER NOT NULL,
              idle_limit INTEGER NOT NULL,
              expires INTEGER NOT NULL,
              attributes TEXT NOT NULL
            ) STRICT;
            CREATE INDEX session_by_account ON session (account);
            CREATE INDEX session_by_expiry ON session (expires);
            CREATE TABLE api_token (
              id TEXT PRIMARY KEY,
              key_hash TEXT NOT NULL UNIQUE,
              account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
              name TEXT NOT NULL,
              created INTEGER NOT NULL,
              last_used INTEGER,
              revoked INTEGER
            ) STRICT;
            CREATE INDEX api_token_by_account ON api_token (account);
            CREATE TABLE draft (
              owner TEXT NOT NULL,
              form TEXT NOT NULL,
              for_account TEXT,
              cause TEXT NOT NULL,
              saved INTEGER NOT NULL,
              fields TEXT NOT NULL,
              PRIMARY KEY (owner, form)
            ) STRICT;
            CREATE INDEX draft_by_age ON draft (saved);
            """, """
            CREATE TABLE recorded_form (
              owner TEXT NOT NULL,
              sending_hash TEXT NOT NULL,
              recorded INTEGER NOT NULL,
              PRIMARY KEY (owner, sending_hash)
            ) STRICT;
            CREATE INDEX recorded_form_by_age ON recorded_form (recorded);
            """, """
            CREATE TABLE calendar_feed (
              id TEXT PRIMARY KEY,
              key_hash TEXT NOT NULL UNIQUE,
              account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
              about TEXT NOT NULL,
              name TEXT NOT NULL,
              created INTEGER NOT NULL,
              last_read INTEGER,
              revoked INTEGER
            ) STRICT;
            CREATE INDEX calendar_feed_by_account ON calendar_feed (account);
            """, """
            CREATE TABLE admission (
              community TEXT NOT NULL,
              account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
              admitted_by TEXT NOT NULL,
              since INTEGER NOT NULL,
              PRIMARY KEY (community, account)
            ) STRICT;
            """);

    private Schema() {}

    static void bringUpToDate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            int version = statement.executeQuery("PRAGMA user_version").getInt(1);
            if (version > STEPS.size()) {
                throw new AccessStoreException("access.db was written by a newer Waymark (schema " + version
                        + ", this one knows " + STEPS.size() + "). Start the newer version instead.");
            }
            for (var step : STEPS.subList(version, STEPS.size())) {
                statement.executeUpdate(step);
            }
            statement.execute("PRAGMA user_version = " + STEPS.size());
            statement.execute("COMMIT");
        }
    }
}
