package org.waymark.standalone.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.standalone.SaidPlainly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes every fact of a log as a case file, texts included; it may run beside the server. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole record as one case file, which judge and import read again. The server may keep running.",
            "The file holds names, notes and reasons in the clear: keep it accordingly. What was erased reads [erased].",
            "Exit 0: written; 2: the folder has no log that can be read, or the file cannot be written."
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--data",
            description = "Folder of the log. Default: ${DEFAULT-VALUE}.",
            defaultValue = "waymark-data")
    Path data = Path.of("waymark-data");

    @Option(names = "--out", paramLabel = "FILE", description = "New file to write. Default: standard output.")
    @Nullable
    Path out;

    @Option(names = "--facts", description = "Write the facts as case-file lines (what happens by default).")
    boolean facts;

    @Option(
            names = "--opaque-ids",
            description = "Use the log's own ids also for what was imported. Default: the ids that the imported files"
                    + " gave, which may be names of people.")
    boolean opaque;

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        if (out != null && Files.exists(out)) {
            throw new SaidPlainly("--out: " + out + " exists already. Name a new file, or remove that one.");
        }
        try (SqliteLog log = SqliteLogFile.openForReading(data)) {
            var export = new CaseExport(new LogReader(log, new PositionGate(0)), opaque);
            if (out == null) {
                write(export, spec.commandLine().getOut(), "standard output");
            } else {
                writeFile(export, out.toAbsolutePath());
            }
        }
        return 0;
    }

    /** Beside its place first: whoever finds the file under its name finds all of it. */
    private static void writeFile(CaseExport export, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (var writer = new PrintWriter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8))) {
                write(export, writer, file.toString());
            }
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new SaidPlainly("--out: " + file + " cannot be written: " + e, e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(CaseExport export, PrintWriter target, String name) {
        export.write(line -> target.print(line + "\n"));
        if (target.checkError()) {
            throw new SaidPlainly("--out: " + name + " does not take all of it. Make room, or name another place.");
        }
    }
}
