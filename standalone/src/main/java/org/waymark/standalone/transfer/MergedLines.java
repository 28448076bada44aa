package org.waymark.standalone.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several case files as one, in the order in which their lines were recorded; each file keeps its own order. */
public final class MergedLines {

    private MergedLines() {}

    /** One line and when it was recorded; a line without a time goes with the line before it. */
    private record Line(String recordedAt, String text) {}

    static List<String> ofFiles(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return of(texts);
    }

    /** The lines of these texts, blank ones left out. */
    public static List<String> of(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            String last = "";
            for (String line : text.lines().toList()) {
                String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!bare.isBlank()) {
                    String own = CaseLine.parse(bare).path("recordedAt").asString("");
                    last = own.isEmpty() ? last : own;
                    lines.add(new Line(last, bare));
                }
            }
        }
        if (texts.size() > 1) {
            lines.sort((one, other) -> CaseLine.compareInstants(one.recordedAt(), other.recordedAt()));
        }
        return lines.stream().map(Line::text).toList();
    }
}
