package org.waymark.casefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartRef;
import org.waymark.registry.Defect;
import org.waymark.registry.FactReader;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;

/**
 * Reads case files line by line, each as if it were recorded after the lines before it. A refused line is not there for
 * those that follow, so that each defect is told with what it leads to.
 */
public final class CaseFileReader {

    private final String file;
    private final @Nullable LinesBefore before;
    private final List<LineDefect> defects = new ArrayList<>();
    private final List<ReadLines.Line> sound = new ArrayList<>();
    private @Nullable Instant last;

    /** With {@code before}, each line must fit to those that stand there already; without, it is read by itself. */
    private CaseFileReader(String file, @Nullable LinesBefore before) {
        this.file = file;
        this.before = before;
    }

    /**
     * Reads a whole file; blank lines are skipped.
     *
     * @param file how defects name it
     */
    public static ReadCaseFile read(String file, InputStream in) throws IOException {
        var before = new LinesBefore();
        var reader = new CaseFileReader(file, before);
        reader.takeAll(in);
        return result(before, reader.defects);
    }

    /** Reads lines, each of them read by itself before, as one history in this order. */
    public static ReadCaseFile read(List<ReadLines.Line> inOrder) {
        var before = new LinesBefore();
        List<LineDefect> defects = new ArrayList<>();
        for (ReadLines.Line line : inOrder) {
            List<Defect> found = before.objections(line.fact());
            found.forEach(defect -> defects.add(new LineDefect(line.file(), line.number(), defect)));
            if (found.isEmpty()) {
                before.add(line);
            }
        }
        return result(before, defects);
    }

    private static ReadCaseFile result(LinesBefore before, List<LineDefect> defects) {
        return defects.isEmpty() ? new ReadCaseFile.Sound(before.caseFile()) : new ReadCaseFile.Unsound(defects);
    }

    /**
     * Reads each line of a file by itself. A history may be in several files, and one may end what another began; so
     * whether lines fit together shows only when all of them are read as one.
     *
     * @param file how defects name it
     */
    public static ReadLines readLines(String file, InputStream in) throws IOException {
        var reader = new CaseFileReader(file, null);
        reader.takeAll(in);
        return new ReadLines(reader.sound, reader.defects);
    }

    private void takeAll(InputStream in) throws IOException {
        var lines = new Lines(new BufferedInputStream(in));
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            take(line);
        }
    }

    private void take(Lines.Line line) {
        List<Defect> found = new ArrayList<>();
        String text = line.text();
        if (text == null) {
            found.add(new Defect(
                    "",
                    "",
                    "not-utf-8",
                    "Each line is UTF-8 text of at most " + Lines.LONGEST_LINE_BYTES + " bytes.",
                    "Save the file as UTF-8."));
        } else if (!text.isBlank()) {
            Envelope.read(text, found::add).ifPresent(envelope -> take(envelope, line.number(), text, found));
        }
        found.forEach(defect -> defects.add(new LineDefect(file, line.number(), defect)));
    }

    private void take(Envelope envelope, int number, String text, List<Defect> found) {
        Map<PartRef, String> parts = new LinkedHashMap<>();
        @Nullable Fact fact = fact(envelope, number, parts, found);
        checkOrder(envelope, found);
        if (fact != null && before != null) {
            found.addAll(before.objections(fact));
        }
        if (fact != null && found.isEmpty()) {
            last = recordedAt(envelope, fact);
            keep(new ReadLines.Line(file, number, last, text, fact, parts));
        }
    }

    private void keep(ReadLines.Line line) {
        if (before == null) {
            sound.add(line);
        } else {
            before.add(line);
        }
    }

    private @Nullable Fact fact(Envelope envelope, int line, Map<PartRef, String> parts, List<Defect> found) {
        if (envelope.type() == null) {
            return null;
        }
        var reader = new FactReader(Texts.incoming(text -> {
            var part = new PartRef(file + ":" + line + "-" + (parts.size() + 1));
            parts.put(part, text);
            return part;
        }));
        return switch (reader.read(envelope.type(), envelope.body())) {
            case ReadFact.Sound sound -> sound.fact();
            case ReadFact.Unsound unsound -> {
                found.addAll(unsound.defects());
                yield null;
            }
        };
    }

    private void checkOrder(Envelope envelope, List<Defect> found) {
        Instant given = envelope.recordedAt();
        if (given != null && last != null && given.isBefore(last)) {
            found.add(new Defect(
                    "recordedAt",
                    given.toString(),
                    "recorded-earlier",
                    "Lines stand in the order of recording, and the line before was recorded at " + last + ".",
                    "Move the line up, or give a later time."));
        }
    }

    /** The line's own time, else noon UTC of the last day it may have happened on, but never before the line before. */
    private Instant recordedAt(Envelope envelope, Fact fact) {
        Instant before = last == null ? Instant.EPOCH : last;
        if (envelope.recordedAt() != null) {
            return envelope.recordedAt();
        }
        FuzzyDate on = fact.header().on();
        if (on == null) {
            return before;
        }
        Instant noon = on.last().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return last != null && noon.isBefore(last) ? last : noon;
    }
}
