package org.waymark.access.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.store.AccessFullException;
import org.waymark.access.store.Secrets;

/** The file itself: who may read it, what a failure leaves, which versions it opens. */
class AccessDatabaseTest {

    @TempDir
    Path data;

    @Test
    void onlyItsOwnerMayReadIt() throws Exception {
        try (var database = AccessDatabase.open(data.resolve("made"));
                var files = Files.list(data.resolve("made"))) {
            assertThat(count(database)).isZero();
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void workIsDoneWholeOrNotAtAllAlsoInsideOtherWork() {
        try (var database = AccessDatabase.open(data)) {
            assertThatThrownBy(() -> database.transact(rows -> {
                        insert(database, "outer");
                        throw new IllegalStateException("halfway");
                    }))
                    .hasMessage("halfway");
            assertThat(count(database)).isZero();

            database.transact(rows -> {
                insert(database, "one");
                return insert(database, "two");
            });
        }
        try (var again = AccessDatabase.open(data)) {
            assertThat(count(again)).isEqualTo(2);
        }
    }

    @Test
    void aFileOfANewerWaymarkIsRefusedWithTheReason() throws SQLException {
        AccessDatabase.open(data).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve(AccessDatabase.FILE));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> AccessDatabase.open(data)).hasMessageContaining("newer Waymark");
    }

    @Test
    void aFullDiskSaysThatItIsFullAndNothingElse() {
        try (var database = AccessDatabase.open(data)) {
            limit(database, 1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            insert(database, "/form/" + i + "x".repeat(2_000));
                        }
                    })
                    .isInstanceOf(AccessFullException.class)
                    .hasMessageContaining("disk of the accounts is full")
                    .hasMessageContaining("Make room");
            int kept = count(database);

            limit(database, 100_000);
            insert(database, "/another");
            assertThat(count(database)).isEqualTo(kept + 1);
        }
    }

    @Test
    void aKeyHas256BitsAndIsStoredAsItsHash() {
        var secrets = new Secrets(new SecureRandom());
        assertThat(secrets.freshKey()).hasSize(43).isNotEqualTo(secrets.freshKey());
        assertThat(secrets.freshId()).matches("[0-9a-f]{24}");
        assertThat(Secrets.hash("abc")).startsWith("ba7816bf");
    }

    private static int insert(AccessDatabase database, String form) {
        return database.transact(rows -> rows.change(
                "INSERT INTO draft (owner, form, cause, saved, fields) VALUES ('o', ?, 'AUTOSAVED', 1, '{}')", form));
    }

    /** In pages; the database takes it for what it has at least. */
    private static void limit(AccessDatabase database, int pages) {
        database.transact(rows -> rows.first("PRAGMA max_page_count = " + pages, row -> row.getInt(1)));
    }

    private static int count(AccessDatabase database) {
        return database.transact(rows -> rows.first("SELECT count(*) FROM draft", row -> row.getInt(1)))
                .orElseThrow();
    }
}
