package org.waymark.stage.excerpt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.record.Entries;
import org.waymark.record.Logged;

/** A record sorted into what is read or not read together, worked out once for all excerpts of it. */
public final class Families {
    private final Entries entries;
    private final List<Family> all;
    private final Map<String, Family> byEntry = new HashMap<>();
    private final Set<Family> firstEngagements;

    private Families(Entries entries, List<Family> all) {
        this.entries = entries;
        this.all = all;
        all.forEach(family -> family.members().forEach(each -> byEntry.put(each.entry(), family)));
        this.firstEngagements = FirstEngagements.of(all);
    }

    public static Families of(Entries entries) {
        Map<String, String> roots = new HashMap<>();
        Map<String, List<Logged>> byRoot = new LinkedHashMap<>();
        for (Logged logged : entries.list()) {
            String root = amended(logged.fact())
                    .map(named -> roots.getOrDefault(named, named))
                    .orElse(logged.entry());
            roots.put(logged.entry(), root);
            byRoot.computeIfAbsent(root, any -> new ArrayList<>(1)).add(logged);
        }
        return new Families(entries, byRoot.values().stream().map(Family::new).toList());
    }

    private static Optional<String> amended(Fact fact) {
        return switch (fact) {
            case EntryCorrected correction -> Optional.of(correction.corrects());
            case EntryVoided voiding -> Optional.of(voiding.voids());
            case Fact ignored -> Optional.empty();
        };
    }

    /** The record that was sorted. */
    public Entries entries() {
        return entries;
    }

    List<Family> all() {
        return all;
    }

    /** Whether an entry, or what it amends, is about this. */
    public boolean isAbout(Topic topic, String entry) {
        Family family = byEntry.get(entry);
        return family != null && family.contents().anyMatch(fact -> Topic.of(fact) == topic);
    }

    /** Those by which organisations may have become partners before they are said to have joined. */
    Set<Family> firstEngagements() {
        return firstEngagements;
    }

    /** The clause, or indicator, of which a fact speaks, if it does. */
    static Optional<String> clauseOf(Fact fact) {
        return switch (fact) {
            case AttestationGiven given -> Optional.of(given.clause());
            case AttestationDeclined declined -> Optional.of(declined.clause());
            case ExemptionGranted granted -> Optional.of(granted.clause());
            case Fact ignored -> Optional.empty();
        };
    }
}
