package org.waymark.standalone.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.LineDefect;
import org.waymark.casefile.ReadLines;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.Unreadable;

/** Reads case files for the command line; files with defects are refused with all of them. */
final class CaseFiles {

    private CaseFiles() {}

    /** These files as one history. */
    static MergedLines read(List<Path> files) {
        List<String> said = new ArrayList<>();
        List<ReadLines> read = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(lines(file));
            } catch (SaidPlainly unreadable) {
                said.add(unreadable.getMessage());
            }
        }
        if (!said.isEmpty()) {
            read.stream()
                    .flatMap(each -> each.defects().stream())
                    .map(LineDefect::toString)
                    .forEach(said::add);
            throw new SaidPlainly(String.join("\n", said));
        }
        return MergedLines.of(read);
    }

    private static ReadLines lines(Path file) {
        if (Files.isDirectory(file)) {
            throw new SaidPlainly(file + ": this is a folder. Give the path of a case file in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new SaidPlainly(file + ": there is no such file. Give the path of a case file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CaseFileReader.readLines(file.toString(), in);
        } catch (IOException e) {
            throw new SaidPlainly(
                    file + ": cannot be read: " + Unreadable.why(e) + ". Give the path of a case file.", e);
        }
    }

    /** By line: what a line says by itself and what it says after the others is found one after the other. */
    static SaidPlainly refused(List<LineDefect> defects) {
        List<String> files = defects.stream().map(LineDefect::file).distinct().toList();
        return new SaidPlainly(defects.stream()
                .sorted(Comparator.comparingInt((LineDefect defect) -> files.indexOf(defect.file()))
                        .thenComparingInt(LineDefect::line))
                .map(LineDefect::toString)
                .collect(Collectors.joining("\n")));
    }
}
