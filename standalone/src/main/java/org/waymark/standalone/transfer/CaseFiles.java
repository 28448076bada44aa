package org.waymark.standalone.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.LineDefect;
import org.waymark.casefile.ReadCaseFile;
import org.waymark.standalone.SaidPlainly;

/** Reads case files for the command line; a file with a defect is refused with all of them. */
final class CaseFiles {

    private CaseFiles() {}

    static CaseFile read(Path file) {
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

    private static CaseFile sound(ReadCaseFile read) {
        return switch (read) {
            case ReadCaseFile.Sound sound -> sound.file();
            case ReadCaseFile.Unsound unsound ->
                throw new SaidPlainly(
                        unsound.defects().stream().map(LineDefect::toString).collect(Collectors.joining("\n")));
        };
    }
}
