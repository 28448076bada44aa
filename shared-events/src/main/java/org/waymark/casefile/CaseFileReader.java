package org.waymark.casefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartRef;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.admission.Admission;
import org.waymark.record.admission.Refusal;
import org.waymark.record.admission.Refusal.Code;
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
    private final boolean eachAlone;
    private final List<LineDefect> defects = new ArrayList<>();
    private final List<ReadLines.Line> sound = new ArrayList<>();
    private final Map<Home, Admission> admissions = new HashMap<>();
    private final Set<String> entriesTaken = new HashSet<>();
    private final Map<PartRef, String> texts = new HashMap<>();
    private Entries entries = Entries.NONE;
    private @Nullable Instant last;

    private CaseFileReader(String file, boolean eachAlone) {
        this.file = file;
        this.eachAlone = eachAlone;
    }

    /**
     * Reads a whole file; blank lines are skipped.
     *
     * @param file how defects name it
     */
    public static ReadCaseFile read(String file, InputStream in) throws IOException {
        var reader = new CaseFileReader(file, false);
        reader.takeAll(in);
        return reader.defects.isEmpty()
                ? new ReadCaseFile.Sound(new CaseFile(reader.entries, reader.texts))
                : new ReadCaseFile.Unsound(reader.defects);
    }

    /**
     * Reads each line of a file by itself. A history may be in several files, and one may end what another began; so
     * whether lines fit together shows only when all of them are read as one.
     *
     * @param file how defects name it
     */
    public static ReadLines readLines(String file, InputStream in) throws IOException {
        var reader = new CaseFileReader(file, true);
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
            Envelope.read(text, found::add)
                    .flatMap(envelope -> take(envelope, line.number(), found))
                    .ifPresent(recordedAt -> sound.add(new ReadLines.Line(file, line.number(), recordedAt, text)));
        }
        found.forEach(defect -> defects.add(new LineDefect(file, line.number(), defect)));
    }

    /** When the line was recorded, if nothing is wrong with it. */
    private Optional<Instant> take(Envelope envelope, int line, List<Defect> found) {
        Map<PartRef, String> parts = new HashMap<>();
        @Nullable Fact fact = fact(envelope, line, parts, found);
        checkOrder(envelope, found);
        if (fact == null) {
            return Optional.empty();
        }
        Home home = Home.of(fact.header());
        if (!eachAlone) {
            checkAgainstLinesBefore(fact, home, found);
        }
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        Instant recordedAt = recordedAt(envelope, fact);
        last = recordedAt;
        if (!eachAlone) {
            keep(fact, home, recordedAt, parts);
        }
        return Optional.of(recordedAt);
    }

    private void checkAgainstLinesBefore(Fact fact, Home home, List<Defect> found) {
        for (Refusal refusal : admissions.getOrDefault(home, Admission.NONE).check(fact)) {
            if (refusal.code() != Code.REPEATED_ENTRY) {
                found.add(across(refusal).defect());
            }
        }
        if (entriesTaken.contains(fact.entry())) {
            found.add(new Defect(
                    "entry",
                    fact.entry(),
                    Code.REPEATED_ENTRY.word(),
                    "Each entry of a file has an id of its own, and an earlier line has this one.",
                    "Give this entry another id."));
        }
    }

    private static @Nullable Fact fact(Envelope envelope, int line, Map<PartRef, String> parts, List<Defect> found) {
        if (envelope.type() == null) {
            return null;
        }
        var reader = new FactReader(Texts.incoming(text -> {
            var part = new PartRef(line + "-" + (parts.size() + 1));
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

    /** An entry that is unknown in one record may stand in another one of the file; say so. */
    private Refusal across(Refusal refusal) {
        return refusal.code() == Code.UNKNOWN_ENTRY && entriesTaken.contains(refusal.value())
                ? new Refusal(
                        Code.OTHER_RECORD,
                        refusal.field(),
                        refusal.value(),
                        "A line about an entry carries the partnership or community of that entry.",
                        "Give the partnership or community that the entry stands on.")
                : refusal;
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

    private void keep(Fact fact, Home home, Instant recordedAt, Map<PartRef, String> parts) {
        entriesTaken.add(fact.entry());
        texts.putAll(parts);
        entries = entries.append(new Logged(fact, entries.size() + 1L, recordedAt));
        admissions.put(home, admissions.getOrDefault(home, Admission.NONE).with(fact));
    }
}
