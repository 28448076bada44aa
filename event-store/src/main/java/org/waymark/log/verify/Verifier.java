package org.waymark.log.verify;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.log.verify.raw.RawGenesis;
import org.waymark.log.verify.raw.RawLog;
import org.waymark.log.verify.source.DocumentLog;
import org.waymark.log.verify.source.LineLog;
import org.waymark.log.verify.source.SqliteRows;

/**
 * Walks the stored bytes of a log and says whether they are what was once acknowledged. By itself a tail that was cut,
 * or a chain rewritten whole, looks sound from inside; against something that was kept outside it does not.
 */
public final class Verifier {
    /** Opens a log as it is. */
    @FunctionalInterface
    private interface Opening {
        RawLog open() throws IOException;
    }

    private Verifier() {}

    /** Verifies the file of an embedded log. */
    public static Report verify(Path file, Known... known) {
        return verify(file.toString(), () -> SqliteRows.open(file), known);
    }

    /** Verifies a log in a database, beside processes that write it or without them. */
    public static Report verify(MongoDatabase database, Known... known) {
        return verify("database " + database.getName(), () -> new DocumentLog(database), known);
    }

    /** Verifies a file that a log was exported to. */
    public static Report verifyFile(Path file, Known... known) {
        return verify(file.toString(), () -> LineLog.open(file), known);
    }

    private static Report verify(String what, Opening opening, Known... known) {
        try (RawLog log = opening.open()) {
            RawGenesis genesis = log.genesis();
            if (genesis == null) {
                return Report.unreadable(what + " has no genesis record");
            }
            Walk walk = new Walk(genesis, List.of(known));
            log.eachCommit(walk::commit, walk::note);
            log.surroundings(walk::note);
            walk.strayTexts(log.strayTexts(walk.texts()));
            return walk.report();
        } catch (RawLog.Unreadable e) {
            return Report.unreadable(String.valueOf(e.getMessage()));
        } catch (MongoException e) {
            return Report.unreadable(what + " cannot be read: code " + e.getCode() + ", " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            return Report.unreadable(what + " cannot be read: " + e.getMessage());
        }
    }
}
