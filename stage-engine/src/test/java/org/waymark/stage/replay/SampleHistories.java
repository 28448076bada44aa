package org.waymark.stage.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.CaseFileReader;
import org.waymark.casefile.ReadCaseFile;

/** The sample community as its case files tell it, all of them as one history. */
public final class SampleHistories {

    private static final Path FOLDER = Path.of("..", "samples", "tamarack");
    private static final Pattern RECORDED = Pattern.compile("\"recordedAt\":\"([^\"]+)");

    private SampleHistories() {}

    public static CaseFile read() {
        try {
            List<String> lines = new ArrayList<>();
            for (String name : Files.readAllLines(FOLDER.resolve("contents.txt"))) {
                lines.addAll(Files.readAllLines(FOLDER.resolve(name)));
            }
            lines.sort(Comparator.comparing(SampleHistories::recordedAt));
            byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return switch (CaseFileReader.read("tamarack", new ByteArrayInputStream(bytes))) {
                case ReadCaseFile.Sound sound -> sound.file();
                case ReadCaseFile.Unsound unsound ->
                    throw new IllegalStateException(unsound.defects().getFirst().toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recordedAt(String line) {
        var found = RECORDED.matcher(line);
        return found.find() ? found.group(1) : "";
    }
}
