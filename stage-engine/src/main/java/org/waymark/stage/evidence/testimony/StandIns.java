package org.waymark.stage.evidence.testimony;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.stage.evidence.testimony.Word.Attestation;
import org.waymark.stage.interval.Verdicts;

/**
 * Support-team members who attested where no reviewer was: any two from different organisations speak as one reviewer.
 * They are paired by who speaks, not by what was said, because words are many and speakers are few.
 */
public final class StandIns {
    private final Map<Speaker, List<Verdicts>> said = new LinkedHashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<Speaker, Verdicts> holding = new HashMap<>();
    private final Map<Speaker, Verdicts> seconds = new HashMap<>();

    /** Somebody, and the organisations they may have come from when they spoke. */
    record Speaker(String person, Set<String> orgs) {
        boolean pairsWith(Speaker other) {
            Set<String> both = new HashSet<>(orgs);
            both.addAll(other.orgs);
            return !person.equals(other.person) && both.size() > 1 && !orgs.isEmpty() && !other.orgs.isEmpty();
        }
    }

    StandIns() {}

    void add(Attestation attestation, Speaker speaker, Verdicts holds) {
        said.computeIfAbsent(speaker, any -> new ArrayList<>()).add(holds);
        speakers.put(attestation.entry().entry(), speaker);
    }

    /** Whether an attestation counts in a pair only. */
    public boolean includes(Attestation attestation) {
        return speakers.containsKey(attestation.entry().entry());
    }

    /** Some pair holds. */
    Verdicts together() {
        return Verdicts.any(said.keySet().stream()
                .map(speaker -> holds(speaker).and(second(speaker)))
                .toList());
    }

    /** Somebody else speaks beside this one. */
    public Verdicts second(Attestation attestation) {
        Speaker speaker = speakers.get(attestation.entry().entry());
        return speaker == null ? Verdicts.NEVER : second(speaker);
    }

    private Verdicts second(Speaker first) {
        return seconds.computeIfAbsent(
                first,
                any -> Verdicts.any(said.keySet().stream()
                        .filter(first::pairsWith)
                        .map(this::holds)
                        .toList()));
    }

    private Verdicts holds(Speaker speaker) {
        return holding.computeIfAbsent(speaker, any -> Verdicts.any(said.getOrDefault(speaker, List.of())));
    }
}
