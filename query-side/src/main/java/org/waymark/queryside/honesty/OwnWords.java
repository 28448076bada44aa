package org.waymark.queryside.honesty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.record.Chain.Link;
import org.waymark.record.Standing;
import org.waymark.stage.explanation.Explanation;

/**
 * Attestations in force on the day, and those recorded by an account that recorded what they are about: the entry that one
 * names, or, where it names none, any entry by which the indicator of its clause counts that day. Accounts are compared,
 * because the log does not know which person one belongs to.
 */
record OwnWords(Kept kept, Tally tally) {

    static final String WORDS = "words";
    static final String OWN = "own-words";

    void count() {
        if (kept.judgement() == null) {
            return;
        }
        Map<String, Set<String>> byIndicator = recorders(kept.judgement().explain(kept.asOf()));
        inForce().forEach(word -> {
            var entry = kept.ref(word.entry());
            tally.add(WORDS, entry);
            if (recordersOf(word, byIndicator).contains(kept.author().apply(word.entry()))) {
                tally.add(OWN, entry);
            }
        });
    }

    private Stream<Standing<AttestationGiven>> inForce() {
        return kept.record().chains().of(AttestationGiven.class).stream()
                .flatMap(chain -> chain.links().stream())
                .filter(this::holds)
                .map(Link::start);
    }

    private boolean holds(Link<AttestationGiven> link) {
        var last = link.start().fact().validUntil();
        return !link.from().first().isAfter(kept.asOf())
                && (last == null || !last.isBefore(kept.asOf()))
                && (link.until() == null || link.until().last().isAfter(kept.asOf()));
    }

    private Set<String> recordersOf(Standing<AttestationGiven> word, Map<String, Set<String>> byIndicator) {
        String subject = word.fact().subject();
        if (subject != null) {
            return kept.record()
                    .reading()
                    .find(subject)
                    .map(about -> Set.of(kept.author().apply(about.entry())))
                    .orElse(Set.of());
        }
        return byIndicator.getOrDefault(word.fact().clause().split("\\.", 2)[0], Set.of());
    }

    /** Who recorded the entries, words aside, by which each indicator counts. */
    private Map<String, Set<String>> recorders(Explanation explanation) {
        Map<String, Set<String>> recorders = new HashMap<>();
        explanation.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .forEach(indicator -> indicator.clauses().stream()
                        .flatMap(clause -> clause.asks().stream())
                        .flatMap(ask -> ask.counted().stream())
                        .flatMap(each -> Stream.concat(Stream.of(each.entry()), each.through().stream()))
                        .filter(each -> !(each.fact() instanceof AttestationGiven))
                        .forEach(each -> recorders
                                .computeIfAbsent(indicator.id(), any -> new HashSet<>())
                                .add(kept.author().apply(each.entry()))));
        return recorders;
    }
}
