package org.waymark.stage.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.FuzzyDate;
import org.waymark.stage.Cases;
import org.waymark.stage.history.Draft.Drawn;

/** Some entries are corrected, some corrections corrected again, some of either voided, some voids voided. */
final class Amending {
    private final Draft draft;
    private final List<Drawn> amended = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    Amending(Draft draft, List<Drawn> entries) {
        this.draft = draft;
        for (Drawn each : entries) {
            keep(each, each.entry(), each.line());
        }
    }

    List<String> lines(int amendments) {
        for (int i = 0; i < amendments && !lines.isEmpty(); i++) {
            int which = draft.percent(35) && lines.size() > 3
                    ? lines.size() - 1 - draft.random.nextInt(3)
                    : draft.random.nextInt(lines.size());
            amend(amended.get(which), ids.get(which), "z" + i);
        }
        return lines;
    }

    private void amend(Drawn target, String id, String entry) {
        String home = target.community() ? "'community': 'c1'" : "'partnership': 'p1'";
        boolean isVoid = target.fact().equals("EntryVoided");
        if (isVoid || draft.percent(45)) {
            Drawn voiding = new Drawn("EntryVoided", entry, "", "", target.community());
            keep(voiding, entry, Cases.line("EntryVoided", entry, home, "", "'voids': '" + id + "', 'reason': 'r'"));
        } else {
            String fields = changed(target);
            keep(
                    target,
                    entry,
                    Cases.line(
                            "EntryCorrected",
                            entry,
                            home,
                            "",
                            "'corrects': '" + id + "', 'reason': 'r', 'with': {'fact': '" + target.fact()
                                    + "', 'revision': 1, 'fields': {" + fields + "}}"));
        }
    }

    private void keep(Drawn content, String id, String line) {
        amended.add(content);
        ids.add(id);
        lines.add(line);
    }

    /** The same on another day, or said otherwise. */
    private String changed(Drawn old) {
        String fields = old.fields();
        if (draft.percent(40)) {
            fields = fields.replace("true", "false").replace("'o1'", "'o2'").replace("'p1'", "'p0'");
        }
        if (old.on().isEmpty()) {
            return fields;
        }
        boolean word = old.fact().startsWith("Attestation");
        LocalDate day =
                draft.after(FuzzyDate.parse(old.on()).orElseThrow().first().minusDays(60), 150);
        String on = "'on': '" + (word ? draft.word(day) : draft.fuzzy(day)) + "'";
        return fields.isEmpty() ? on : on + ", " + fields;
    }
}
