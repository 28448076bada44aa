package org.waymark.standalone.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.LineDefect;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.standalone.SaidPlainly;
import org.waymark.standalone.transfer.MergedLines.Line;

/** Reads case files for the command line; a file with a defect is refused with all of them. */
final class CaseFiles {

    private CaseFiles() {}

    static CaseFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw new SaidPlainly(file + ": this is a folder. Give the path of a case file in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new SaidPlainly(file + ": there is no such file. Give the path of a case file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return sound(CaseFileReader.read(file.toString(), in));
        } catch (IOException e) {
            throw new SaidPlainly(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static CaseFile read(String name, List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try {
            return sound(CaseFileReader.read(name, new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new SaidPlainly(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The lines of several files in the order of recording, once each file and all of them together are sound. */
    static List<String> requireSound(List<Path> files) throws IOException {
        List<String> said = new ArrayList<>();
        List<Line> each = new ArrayList<>();
        for (Path file : files) {
            try {
                CaseFile cases = read(file);
                each.addAll(MergedLines.ofFile(file.toString(), Files.readString(file), cases));
            } catch (SaidPlainly defects) {
                said.add(defects.getMessage());
            }
        }
        if (!said.isEmpty()) {
            throw new SaidPlainly(String.join("\n", said));
        }
        List<Line> lines = MergedLines.inOrder(each);
        List<String> texts = MergedLines.texts(lines);
        byte[] together = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        sound(atHome(CaseFileReader.read("", new ByteArrayInputStream(together)), lines));
        return texts;
    }

    /** What is wrong only with the files together, each defect where its line stands. */
    private static ReadCaseFile atHome(ReadCaseFile read, List<Line> lines) {
        return switch (read) {
            case ReadCaseFile.Sound sound -> sound;
            case ReadCaseFile.Unsound unsound ->
                new ReadCaseFile.Unsound(unsound.defects().stream()
                        .map(each -> {
                            Line line = lines.get(each.line() - 1);
                            return new LineDefect(line.file(), line.number(), each.defect());
                        })
                        .toList());
        };
    }

    private static CaseFile sound(ReadCaseFile read) {
        return switch (read) {
            case ReadCaseFile.Sound sound -> sound.file();
            case ReadCaseFile.Unsound unsound ->
                throw new SaidPlainly(
                        unsound.defects().stream().map(LineDefect::toString).collect(Collectors.joining("\n")));
        };
    }
}
