package org.waymark.queryside.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.DisputeResolved;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.queryside.known.Folded;
import org.waymark.record.Logged;
import org.waymark.record.Silenced;
import org.waymark.record.Standing;

/** What later entries did to each entry of one record. */
final class Amended {

    private final Folded record;
    private final Map<String, Silenced> silenced = new HashMap<>();
    private final Map<String, Logged> sources = new HashMap<>();
    private final Map<String, List<Logged>> disputes = new HashMap<>();

    Amended(Folded record) {
        this.record = record;
        record.reading().silenced().forEach(each -> silenced.put(each.logged().entry(), each));
        record.reading().facts().forEach(each -> sources.put(each.entry(), each.source()));
        record.chains().of(EntryDisputed.class).stream()
                .filter(chain -> chain.end() == null)
                .map(chain -> chain.links().getLast().start())
                .forEach(each -> disputes.computeIfAbsent(
                                record.reading().original(each.fact().disputes()), id -> new ArrayList<>())
                        .add(each.source()));
    }

    /** Whether an entry is not silent: read itself, read through a correction, or an amendment that has effect. */
    boolean counts(Logged logged) {
        return switch (logged.fact()) {
            case EntryVoided ignored -> !silenced.containsKey(logged.entry());
            case EntryCorrected ignored -> !silenced.containsKey(logged.entry());
            case Fact ignored -> sources.containsKey(logged.entry());
        };
    }

    /** The fact that is read in an entry's place; its own content when it is silent. */
    Fact content(Logged logged) {
        if (logged.fact() instanceof EntryCorrected) {
            return logged.fact();
        }
        return record.reading().find(logged.entry()).<Fact>map(Standing::fact).orElse(logged.fact());
    }

    /** The correction that is read in its place. */
    Optional<Logged> correction(Logged logged) {
        return Optional.ofNullable(sources.get(logged.entry()))
                .filter(source -> !source.entry().equals(logged.entry()));
    }

    /** The void that silences it. */
    Optional<Logged> voiding(Logged logged) {
        Silenced found = silenced.get(logged.entry());
        return found != null && found.why() instanceof Silenced.VoidedBy voided
                ? Optional.of(voided.voiding())
                : Optional.empty();
    }

    /** Open disputes about it. */
    List<Logged> disputes(Logged logged) {
        return disputes.getOrDefault(logged.entry(), List.of());
    }

    /** The entry that an amendment names. */
    static @Nullable String target(Fact fact) {
        return switch (fact) {
            case EntryCorrected each -> each.corrects();
            case EntryVoided each -> each.voids();
            case EntryDisputed each -> each.disputes();
            case DisputeResolved ignored -> null;
            case Fact ignored -> null;
        };
    }

    /** Everything that amends an entry, and everything that amends those, in log order. */
    List<Logged> about(String entry) {
        Set<String> named = new LinkedHashSet<>(List.of(entry));
        List<Logged> found = new ArrayList<>();
        for (Logged each : record.entries().list()) {
            String target = target(each.fact());
            if (target != null && named.contains(target)) {
                named.add(each.entry());
                found.add(each);
            }
        }
        return found;
    }
}
