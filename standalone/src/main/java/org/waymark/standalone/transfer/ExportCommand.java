package org.waymark.standalone.transfer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.portable.LogExport;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.Unreadable;
import org.waymark.standalone.copy.LogPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what a log holds into a file, as facts or as it is; it may run beside the server. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole record into one file. The server may keep running.",
            "With --facts: as a case file, which judge and import read again. With --log: as it is stored, hashes"
                    + " included, which verify --file and restore read again.",
            "The file holds names, notes and reasons in the clear: keep it accordingly. What was erased reads [erased].",
            "Exit 0: written; 2: there is no log that can be read, or the file cannot be written."
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    LogPlace place = new LogPlace();

    @Option(names = "--out", paramLabel = "FILE", description = "New file to write. Default: standard output.")
    @Nullable
    Path out;

    @Option(names = "--facts", description = "Write the facts as case-file lines.")
    boolean facts;

    @Option(names = "--log", description = "Write the log itself, commit by commit.")
    boolean log;

    @Option(
            names = "--opaque-ids",
            description = "Use the log's own ids also for what was imported. Default: the ids that the imported files"
                    + " gave, which may be names of people. Only with --facts.")
    boolean opaque;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not read");
        }
        requireOneKind();
        if (out != null && Files.exists(out)) {
            throw new SaidPlainly("--out: " + out + " exists already. Name a new file, or remove that one.");
        }
        PrintWriter standardOutput = spec.commandLine().getOut();
        PrintWriter progress = spec.commandLine().getErr();
        return place.read(from -> {
            if (out == null) {
                write(from, standardOutput, progress, "standard output");
            } else {
                writeFile(from, progress, out.toAbsolutePath());
            }
            return 0;
        });
    }

    private void requireOneKind() {
        if (facts && log) {
            throw new SaidPlainly(
                    "export: --facts and --log are two different files. Give one of them, and then the other"
                            + " with another --out.");
        }
        if (!facts && !log) {
            throw new SaidPlainly("export: say what to write, --facts for case-file lines that judge and import read,"
                    + " or --log for the whole log that verify and restore read.");
        }
        if (log && opaque) {
            throw new SaidPlainly("--opaque-ids: the log is written with its own ids anyway. Leave the option out.");
        }
    }

    /** Beside its place first: whoever finds the file under its name finds all of it. */
    private void writeFile(CommitLog from, PrintWriter progress, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (var writer = new PrintWriter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8))) {
                write(from, writer, progress, file.toString());
            }
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new SaidPlainly(
                    "--out: " + file + " cannot be written: " + Unreadable.why(e)
                            + ". Name a file in a folder that you may write to.",
                    e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(CommitLog from, PrintWriter target, PrintWriter progress, String name) {
        Consumer<String> lines = line -> target.print(line + "\n");
        if (facts) {
            new CaseExport(new LogReader(from, new PositionGate(0)), opaque, progress).write(lines);
        } else {
            new LogExport(from).write(lines);
        }
        target.flush();
        if (target.checkError()) {
            throw new SaidPlainly("--out: " + name + " does not take all of it. Make room, or name another place.");
        }
    }
}
