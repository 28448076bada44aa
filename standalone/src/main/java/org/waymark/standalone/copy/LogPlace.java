package org.waymark.standalone.copy;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.mongodb.MongoConnection;
import org.waymark.log.mongodb.MongoLog;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.log.verify.Known;
import org.waymark.log.verify.Report;
import org.waymark.log.verify.Verifier;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Option;

/** Where a log is kept, for every command that may be told so: in a folder, or in a database. */
public final class LogPlace {
    /** What is done with a log while it is open. */
    @FunctionalInterface
    public interface Use<T> {
        T of(CommitLog log) throws IOException, InterruptedException;
    }

    private static final Path FOLDER = Path.of("waymark-data");

    @Option(names = "--data", paramLabel = "FOLDER", description = "Folder of the log. Default: waymark-data.")
    @Nullable
    Path data;

    @Option(
            names = "--mongodb",
            paramLabel = "URI",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Or the database of the log, such as mongodb://host1,host2,host3/waymark?replicaSet=name. User,"
                            + " password and the rest come from the settings in docs/mongodb.md; without a URI it does too.")
    @Nullable
    String mongodb;

    /** Reads a log that is there, beside the server or without it. */
    public <T> T read(Use<T> use) throws IOException, InterruptedException {
        MongoSettings database = settings();
        if (database != null) {
            try (MongoLog log = MongoLog.openForReading(database, Clock.systemUTC())) {
                return use.of(log);
            }
        }
        try (SqliteLog log = SqliteLogFile.openForReading(folder())) {
            return use.of(log);
        }
    }

    /** Checks what is stored there, by other code than that which wrote it. */
    public Report verify(Known... known) {
        MongoSettings database = settings();
        if (database != null) {
            try (MongoClient client = MongoConnection.to(database)) {
                return Verifier.verify(client.getDatabase(database.database()), known);
            }
        }
        return Verifier.verify(folder().resolve(SqliteLogFile.NAME), known);
    }

    /** A file beside the log, unless that is in a database. */
    public Optional<Path> beside(String name) {
        return settings() == null ? Optional.of(folder().resolve(name)) : Optional.empty();
    }

    /** Whether somebody said where. */
    public boolean isGiven() {
        return data != null || mongodb != null;
    }

    Path folder() {
        return data == null ? FOLDER : data;
    }

    /** The settings of the database, when it is one. */
    @Nullable
    MongoSettings settings() {
        if (mongodb == null) {
            return null;
        }
        if (data != null) {
            throw new SaidPlainly("--data and --mongodb: a log is in one place. Name the folder or the database.");
        }
        return mongodb.isEmpty() ? MongoSettings.fromEnvironment() : MongoSettings.at(mongodb);
    }
}
