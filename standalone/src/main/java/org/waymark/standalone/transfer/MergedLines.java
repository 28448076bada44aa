package org.waymark.standalone.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        List<String> texts = inOrder.stream().map(ReadLines.Line::text).toList();
        Stream<LineDefect> alone = files.stream().flatMap(file -> file.defects().stream());
        return switch (together(texts)) {
            case ReadCaseFile.Sound sound
            when files.stream().allMatch(file -> file.defects().isEmpty()) -> new MergedLines(sound.file(), texts);
            case ReadCaseFile.Sound ignored -> throw CaseFiles.refused(alone.toList());
            case ReadCaseFile.Unsound unsound ->
                throw CaseFiles.refused(
                        Stream.concat(alone, atHome(unsound, inOrder)).toList());
        };
    }

    private static ReadCaseFile together(List<String> texts) {
        byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        try {
            return CaseFileReader.read("", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LineDefect> atHome(ReadCaseFile.Unsound unsound, List<ReadLines.Line> lines) {
        return unsound.defects().stream().map(each -> {
            ReadLines.Line line = lines.get(each.line() - 1);
            return new LineDefect(line.file(), line.number(), each.defect());
        });
    }
}
