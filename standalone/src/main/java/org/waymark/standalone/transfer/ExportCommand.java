package org.waymark.standalone.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseFileWriter;
import org.waymark.log.Commit;
import org.waymark.log.StoredEvent;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.LogOpenException;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.record.Logged;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes every fact of a log as a case file, texts included; it may run beside the server. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes every fact as case-file lines. They hold names of people: keep them accordingly.")
public final class ExportCommand implements Callable<Integer> {

    private static final int COMMITS_AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Option(names = "--data", description = "Folder of the log.", defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Option(names = "--out", description = "File to write. Default: standard output.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null && Files.exists(out)) {
            throw new SaidPlainly("--out: " + out + " exists already. Name a new file, or remove that one.");
        }
        try (SqliteLog log = SqliteLogFile.openForReading(data)) {
            LogReader reader = new LogReader(log, new PositionGate(0));
            if (out == null) {
                OutputStream console = new BufferedOutputStream(System.out);
                write(reader, console);
                console.flush();
            } else {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
                    write(reader, file);
                }
            }
        } catch (LogOpenException e) {
            throw new SaidPlainly(String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private static void write(LogReader log, OutputStream target) throws IOException {
        var lines = new CaseFileWriter(part -> log.partText(part.id()));
        CommitFeed feed = log.follow();
        for (var commits = feed.next(COMMITS_AT_ONCE); !commits.isEmpty(); commits = feed.next(COMMITS_AT_ONCE)) {
            for (Commit commit : commits) {
                long position = commit.first();
                for (StoredEvent event : commit.events()) {
                    target.write(lines.line(logged(event, position++, commit)).getBytes(StandardCharsets.UTF_8));
                    target.write('\n');
                }
            }
        }
    }

    private static Logged logged(StoredEvent event, long position, Commit commit) {
        FactType type = FactTypes.named(event.type())
                .orElseThrow(() -> new SaidPlainly("Position " + position + " holds a " + event.type()
                        + ", which this version does not know. Use a newer Waymark."));
        return new Logged(
                FactReader.stored(type, JSON.readTree(event.payload().toArray())), position, commit.recordedAt());
    }
}
