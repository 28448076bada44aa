package org.waymark.stage.evidence.testimony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.stage.evidence.testimony.Word.Attestation;
import org.waymark.stage.evidence.testimony.Word.Decline;
import org.waymark.stage.interval.Verdicts;

/**
 * What was said about each clause, and what of it counts. Where a reviewer is asked and the community may have had none,
 * two support-team members from different organisations speak together as one.
 */
public final class Testimony {
    private final Map<String, List<Word>> byClause = new HashMap<>();
    private final Map<String, List<Word>> byClauseAndSubject = new HashMap<>();
    private final Map<String, List<Attestation>> bySubject = new HashMap<>();
    private final Roles roles;

    public Testimony(Reading reading, Chains chains, Roles roles) {
        this.roles = roles;
        chains.of(AttestationGiven.class)
                .forEach(chain -> chain.links().forEach(link -> {
                    AttestationGiven given = link.start().fact();
                    add(given.clause(), original(reading, given.subject()), Attestation.of(chain, link));
                }));
        for (Standing<AttestationDeclined> declined : reading.of(AttestationDeclined.class)) {
            String subject = original(reading, declined.fact().subject());
            add(declined.fact().clause(), subject, new Decline(declined));
        }
    }

    private static @Nullable String original(Reading reading, @Nullable String subject) {
        return subject == null ? null : reading.original(subject);
    }

    private void add(String clause, @Nullable String subject, Word word) {
        byClause.computeIfAbsent(clause, any -> new ArrayList<>()).add(word);
        if (subject != null) {
            if (word instanceof Attestation attestation) {
                bySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(attestation);
            }
            byClauseAndSubject
                    .computeIfAbsent(key(clause, subject), any -> new ArrayList<>())
                    .add(word);
        }
    }

    private static String key(String clause, String subject) {
        return clause + ' ' + subject;
    }

    /** Attestations that speak of an entry or organisation, whatever the clause. */
    public List<Attestation> onSubject(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Everything said about what is asked, in whatever role and at whatever time. */
    public List<Word> about(Asked asked) {
        return asked.subject()
                .map(subject -> byClauseAndSubject.getOrDefault(key(asked.clause(), subject), List.of()))
                .orElseGet(() -> byClause.getOrDefault(asked.clause(), List.of()));
    }

    private List<Word> wordsFor(Asked asked) {
        return about(asked).stream().filter(asked::takes).toList();
    }

    public boolean mayBeTrue(Word word) {
        return roles.mayBeTrue(word.role(), word.person(), word.org(), word.span());
    }

    /** Whether a word counts by itself: in a role that is asked, and that may be true. */
    public boolean counts(Word word, List<AttestationRole> by) {
        return by.contains(word.role()) && mayBeTrue(word);
    }

    /** Whether a word counts together with another one, in the place of a reviewer. */
    public boolean countsInPair(Word word, List<AttestationRole> by) {
        return by.contains(AttestationRole.REVIEWER)
                && word.role() == AttestationRole.SUPPORT_TEAM
                && roles.mayLackReviewer(word.span())
                && mayBeTrue(word);
    }

    /** An attestation of the clause, by one of these roles, covers t, stands and is not too old. */
    public Verdicts attested(Asked asked) {
        List<Verdicts> holding = new ArrayList<>();
        for (Word word : wordsFor(asked)) {
            if (word instanceof Attestation attestation && counts(word, asked.by())) {
                holding.add(attestation.holds(asked.within(), asked.reachesBack()));
            }
        }
        holding.add(standIns(asked).together());
        return Verdicts.any(holding);
    }

    /** The attestations of a clause that count in pairs only, by who gave them. */
    public StandIns standIns(Asked asked) {
        StandIns standIns = new StandIns();
        for (Word word : wordsFor(asked)) {
            if (word instanceof Attestation attestation
                    && !counts(word, asked.by())
                    && countsInPair(word, asked.by())) {
                standIns.add(attestation, speaker(word), attestation.holds(asked.within(), asked.reachesBack()));
            }
        }
        return standIns;
    }

    private StandIns.Speaker speaker(Word word) {
        return new StandIns.Speaker(word.person(), roles.supportTeamOrganisations(word.person(), word.span()));
    }

    /** As {@link #attested}, but the last word decides, and silence leaves it open. */
    public Verdicts requiredAttested(Asked asked) {
        LastWord lastWord = new LastWord();
        List<Word> halves = new ArrayList<>();
        for (Word word : wordsFor(asked)) {
            if (counts(word, asked.by())) {
                lastWord.add(said(word, asked));
            } else if (countsInPair(word, asked.by())) {
                halves.add(word);
            }
        }
        addPairs(lastWord, halves, word -> word instanceof Attestation, asked);
        addPairs(lastWord, halves, word -> word instanceof Decline, asked);
        return lastWord.verdicts();
    }

    private void addPairs(LastWord lastWord, List<Word> halves, Predicate<Word> kind, Asked asked) {
        List<Word> same = halves.stream().filter(kind).toList();
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                if (speaker(same.get(i)).pairsWith(speaker(same.get(j)))) {
                    LastWord.Said one = said(same.get(i), asked);
                    lastWord.add(one.togetherWith(said(same.get(j), asked)));
                }
            }
        }
    }

    private static LastWord.Said said(Word word, Asked asked) {
        return switch (word) {
            case Attestation attestation -> {
                LocalDate from = attestation.mayCoverFrom(asked.reachesBack());
                Verdicts holds = attestation.holds(asked.within(), asked.reachesBack());
                yield new LastWord.Attests(attestation.entry(), holds, from);
            }
            case Decline decline -> new LastWord.Declines(decline.entry(), decline.span());
        };
    }
}
