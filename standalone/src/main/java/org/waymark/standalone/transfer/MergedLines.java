package org.waymark.standalone.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.waymark.casefile.CaseFile;
import org.waymark.record.Logged;

/** Several case files as one, in the order in which their lines were recorded; each file keeps its own order. */
public final class MergedLines {

    private MergedLines() {}

    /**
     * One line and where it stands.
     *
     * @param recordedAt when it was recorded, by its own word or by what a case file takes for it when it says nothing
     */
    record Line(Instant recordedAt, String file, int number, String text) {}

    /** The lines of these texts, blank ones left out. */
    public static List<String> of(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.addAll(ofFile("", text, CaseFiles.read("", text.lines().toList())));
        }
        return texts(inOrder(lines));
    }

    /** The lines of one file; the case file that was read from it knows when each was recorded. */
    static List<Line> ofFile(String file, String text, CaseFile cases) {
        List<Line> lines = new ArrayList<>();
        Iterator<Logged> logged = cases.entries().list().iterator();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!bare.isBlank()) {
                lines.add(new Line(logged.next().recordedAt(), file, number, bare));
            }
        }
        return lines;
    }

    static List<Line> inOrder(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparing(Line::recordedAt)).toList();
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
