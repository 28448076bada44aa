package org.waymark.standalone.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.LineDefect;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.casefile.ReadLines;

/**
 * Several files as one history, in the order in which their lines were recorded; each file keeps its own order. One file
 * may go on where another ends, so only the history as a whole is judged sound or not.
 *
 * @param cases what the lines say
 * @param lines the lines themselves, one for each entry
 */
public record MergedLines(CaseFile cases, List<String> lines) {

    public MergedLines {
        lines = List.copyOf(lines);
    }

    /** All of these; refused with every defect of every file, each where it stands. */
    public static MergedLines of(List<ReadLines> files) {
        List<ReadLines.Line> inOrder = files.stream()
                .flatMap(file -> file.sound().stream())
                .sorted(Comparator.comparing(ReadLines.Line::recordedAt))
                .toList();
        List<LineDefect> alone =
                files.stream().flatMap(file -> file.defects().stream()).toList();
        return switch (CaseFileReader.read(inOrder)) {
            case ReadCaseFile.Sound sound
            when alone.isEmpty() ->
                new MergedLines(
                        sound.file(), inOrder.stream().map(ReadLines.Line::text).toList());
            case ReadCaseFile.Sound ignored -> throw CaseFiles.refused(alone);
            case ReadCaseFile.Unsound unsound ->
                throw CaseFiles.refused(Stream.concat(alone.stream(), unsound.defects().stream())
                        .toList());
        };
    }
}
