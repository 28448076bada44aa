package org.waymark.standalone.copy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.access.sqlite.AccessDatabase;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.mongodb.MongoLog;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.portable.LogRestore;
import org.waymark.log.read.LogPosition;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.transfer.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a log of a file that export wrote, in an empty folder or database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a log of a file that waymark export --log wrote, in a folder without log and accounts,"
                    + " or an empty database: the same entries at"
                    + " the same positions, under an identity of its own.",
            "The file is checked first; of one that is not sound nothing is restored. A restore that was interrupted"
                    + " is served by nobody and goes on when it is started again. Accounts are not in the file.",
            "Exit 0: restored; 2: refused."
        })
public final class RestoreCommand implements Callable<Integer> {

    private final Clock clock = Clock.systemUTC();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file.")
    Path file = Path.of("");

    @Mixin
    LogPlace place = new LogPlace();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        PrintWriter out = spec.commandLine().getOut();
        MongoSettings database = place.settings();
        LogRestore restore = LogRestore.of(file);
        LogPosition end = database == null ? intoFolder(restore, out) : into(database, restore, out);
        out.println("Restored " + end.position() + " entries as log " + end.logId() + ", last hash " + end.hash()
                + ". Readers of the old log begin anew: what it gave out is not of this one.");
        return 0;
    }

    private LogPosition intoFolder(LogRestore restore, PrintWriter out) throws IOException, InterruptedException {
        requireNoAccounts();
        try (SqliteLog log = SqliteLogFile.openToRestore(place.folder(), genesis(restore))) {
            return restore.into(log, new Progress(restore.entries(), out));
        }
    }

    /** Accounts of another log would be let in here; those of this one come back when its log is whole. */
    private void requireNoAccounts() {
        if (Files.exists(place.folder().resolve(AccessDatabase.FILE))) {
            throw new SaidPlainly(
                    "--data: there are accounts in " + place.folder().toAbsolutePath()
                            + " (" + AccessDatabase.FILE + "). Restore into a folder without log and accounts;"
                            + " if they are those of this log, put them there afterwards.");
        }
    }

    private LogPosition into(MongoSettings database, LogRestore restore, PrintWriter out)
            throws IOException, InterruptedException {
        try (MongoLog log = MongoLog.openToRestore(database, clock, genesis(restore))) {
            return restore.into(log, new Progress(restore.entries(), out));
        }
    }

    private Supplier<Genesis> genesis(LogRestore restore) {
        return () -> restore.genesis(new LogId(UUID.randomUUID().toString()), clock.instant());
    }
}
