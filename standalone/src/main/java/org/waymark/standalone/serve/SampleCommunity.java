package org.waymark.standalone.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadLines;
import org.waymark.commandside.bulk.Importing;
import org.waymark.log.read.LogReader;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.transfer.CaseImport;
import org.waymark.standalone.transfer.MergedLines;
import org.waymark.standalone.transfer.Progress;

/**
 * Loads the sample into an empty log. A marker in the data folder tells a sample from somebody's own record, so that
 * reading without signing in is never opened on the latter by a slip of the command line.
 */
final class SampleCommunity {

    static final String MARKER = "this-is-the-sample.txt";
    private static final String SOURCE = "samples/tamarack";

    /** The names of its files. A build leaves old files where they were, so not all that are there belong to it. */
    private static final String CONTENTS = "contents.txt";

    private final Path folder;
    private final LogReader log;
    private final Importing importing;
    private final org.waymark.queryside.basis.Progress views;

    SampleCommunity(Path folder, LogReader log, Importing importing, org.waymark.queryside.basis.Progress views) {
        this.folder = folder;
        this.log = log;
        this.importing = importing;
        this.views = views;
    }

    /** To be asked before anything answers: a start that is refused later has shown the record to who asked meanwhile. */
    static void requireSampleOrNothing(Path folder) {
        if (Files.exists(folder.resolve(SqliteLogFile.NAME))
                && !Files.exists(folder.resolve(MARKER))
                && holdsEntries(folder)) {
            throw new SaidPlainly(
                    "--sample: " + folder
                            + " holds a record that is not the sample. Leave the option out, or name another folder with --data.");
        }
    }

    private static boolean holdsEntries(Path folder) {
        try (SqliteLog log = SqliteLogFile.openForReading(folder)) {
            return log.head().isPresent();
        }
    }

    void load() {
        try {
            Files.writeString(
                    folder.resolve(MARKER), "Waymark's sample community. Delete this folder to begin it anew.\n");
            MergedLines sample = sample();
            int entries = sample.lines().size();
            if (log.head().position() < entries) {
                System.out.println("Loading the sample community, " + entries + " entries");
                views.expect(entries);
                new CaseImport(importing, SOURCE, true)
                        .run(sample, new Progress(entries, new PrintWriter(System.out, true, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            views.expect(0);
            throw new UncheckedIOException(e);
        }
    }

    private static MergedLines sample() throws IOException {
        List<ReadLines> files = new ArrayList<>();
        for (String file : contents()) {
            try (InputStream in = open(file)) {
                files.add(CaseFileReader.readLines(file, in));
            }
        }
        return MergedLines.of(files);
    }

    private static List<String> contents() throws IOException {
        try (InputStream in = open(CONTENTS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String file) throws IOException {
        return new ClassPathResource(SOURCE + "/" + file).getInputStream();
    }
}
