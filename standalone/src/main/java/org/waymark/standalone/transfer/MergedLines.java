package org.waymark.standalone.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several case files as one, in the order in which their lines were recorded; each file keeps its own order. */
public final class MergedLines {

    private MergedLines() {}

    /**
     * One line and where it stands.
     *
     * @param recordedAt its own time, else that of the line before it; empty before the first
     */
    record Line(String recordedAt, String file, int number, String text) {}

    /** The lines of these texts, blank ones left out. */
    public static List<String> of(List<String> texts) {
        List<List<Line>> files = new ArrayList<>();
        texts.forEach(text -> files.add(lines("", text)));
        return texts(merged(files));
    }

    static List<Line> ofFiles(List<Path> files) throws IOException {
        List<List<Line>> all = new ArrayList<>();
        for (Path file : files) {
            all.add(lines(file.toString(), Files.readString(file)));
        }
        return merged(all);
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<Line> lines(String file, String text) {
        List<Line> lines = new ArrayList<>();
        String last = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!bare.isBlank()) {
                String own = CaseLine.parse(bare).path("recordedAt").asString("");
                last = own.isEmpty() ? last : own;
                lines.add(new Line(last, file, number, bare));
            }
        }
        return lines;
    }

    private static List<Line> merged(List<List<Line>> files) {
        List<Line> lines = new ArrayList<>();
        files.forEach(lines::addAll);
        if (files.size() > 1) {
            lines.sort((one, other) -> CaseLine.compareInstants(one.recordedAt(), other.recordedAt()));
        }
        return lines;
    }
}
