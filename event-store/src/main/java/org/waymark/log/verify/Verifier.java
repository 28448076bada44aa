package org.waymark.log.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Walks the stored bytes of a log file and says whether they are what was once acknowledged. */
public final class Verifier {
    private static final String APPLICATION_ID = Integer.toString(0x57594D4B);

    /** The format that is known here; a walk by the wrong rules would call a sound log unsound. */
    private static final String VERSION = "1";

    private Verifier() {}

    /** Verifies a file by itself. A tail that was cut, or a chain rewritten whole, looks sound from inside. */
    public static Report verify(Path file) {
        return verify(file, null);
    }

    /** Verifies a file against a place that was kept outside. */
    public static Report verify(Path file, @Nullable KnownPlace known) {
        if (!Files.isRegularFile(file)) {
            return Report.unreadable("there is no file " + file);
        }
        try (RawRows rows = new RawRows(file)) {
            if (!rows.ask("PRAGMA application_id").equals(APPLICATION_ID)) {
                return Report.unreadable(file + " is not a Waymark log");
            }
            String version = rows.ask("PRAGMA user_version");
            if (!version.equals(VERSION)) {
                return Report.unreadable(file + " has format version " + version + ", and this program checks version "
                        + VERSION + "; use the Waymark that wrote it");
            }
            RawGenesis genesis = rows.genesis();
            if (genesis == null) {
                return Report.unreadable(file + " has no genesis record");
            }
            Walk walk = new Walk(genesis, known);
            rows.eachCommit(walk::commit);
            strays(rows, walk);
            Surroundings.check(rows, walk);
            return walk.report();
        } catch (SQLException | RuntimeException e) {
            return Report.unreadable(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void strays(RawRows rows, Walk walk) throws SQLException {
        rows.list("SELECT position FROM events WHERE commit_number NOT IN (SELECT number FROM commits)")
                .forEach(at -> walk.defect(
                        new Defect(Defect.FILE, "events.commit_number", "position " + at + " is of no commit")));
        rows.list("SELECT part FROM event_parts WHERE position NOT IN (SELECT position FROM events)")
                .forEach(part ->
                        walk.defect(new Defect(Defect.FILE, "event_parts", "text " + part + " is of no event")));
        rows.list("PRAGMA integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> walk.defect(new Defect(Defect.FILE, "integrity", line)));
    }
}
