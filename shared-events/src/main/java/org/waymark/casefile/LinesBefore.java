package org.waymark.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.admission.Admission;
import org.waymark.record.admission.Refusal;
import org.waymark.record.admission.Refusal.Code;
import org.waymark.registry.Defect;

/** The lines of a history up to a place: what they have against a next one, and the case file that they make. */
final class LinesBefore {

    private final Map<Home, Admission> admissions = new HashMap<>();
    private final Set<String> entriesTaken = new HashSet<>();
    private final Map<PartRef, String> texts = new HashMap<>();
    private Entries entries = Entries.NONE;

    List<Defect> objections(Fact fact) {
        List<Defect> found = new ArrayList<>();
        for (Refusal refusal : standing(fact).check(fact)) {
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
        return found;
    }

    private Admission standing(Fact fact) {
        return admissions.getOrDefault(Home.of(fact.header()), Admission.NONE);
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

    void add(ReadLines.Line line) {
        Fact fact = line.fact();
        admissions.put(Home.of(fact.header()), standing(fact).with(fact));
        entriesTaken.add(fact.entry());
        texts.putAll(line.texts());
        entries = entries.append(new Logged(fact, entries.size() + 1L, line.recordedAt()));
    }

    CaseFile caseFile() {
        return new CaseFile(entries, texts);
    }
}
