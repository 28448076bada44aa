package org.waymark.stage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Chains;
import org.waymark.record.Reading;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.evidence.Word.Attestation;
import org.waymark.stage.evidence.Word.Decline;
import org.waymark.stage.interval.Verdicts;

/**
 * What was said about each clause, and what of it counts. Where a reviewer is asked and the community may have had none,
 * two support-team members from different organisations speak together as one.
 */
public final class Testimony {
    private final Map<String, List<Word>> byClause = new HashMap<>();
    private final Roles roles;

    Testimony(Reading reading, Chains chains, Roles roles) {
        this.roles = roles;
        chains.of(AttestationGiven.class)
                .forEach(chain ->
                        chain.links().forEach(link -> add(link.start().fact().clause(), Attestation.of(chain, link))));
        for (Standing<AttestationDeclined> declined : reading.of(AttestationDeclined.class)) {
            add(declined.fact().clause(), new Decline(declined));
        }
    }

    private void add(String clause, Word word) {
        byClause.computeIfAbsent(clause, any -> new ArrayList<>()).add(word);
    }

    /** Everything said about a clause, whether or not it counts. */
    public List<Word> about(String clause) {
        return byClause.getOrDefault(clause, List.of());
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
    public Verdicts attested(String clause, List<AttestationRole> by, Window within, Window reachesBack) {
        List<Verdicts> holding = new ArrayList<>();
        for (Word word : about(clause)) {
            if (word instanceof Attestation attestation && counts(word, by)) {
                holding.add(attestation.holds(within, reachesBack));
            }
        }
        holding.add(standIns(clause, by, within, reachesBack).together());
        return Verdicts.any(holding);
    }

    /** The attestations of a clause that count in pairs only, by who gave them. */
    public StandIns standIns(String clause, List<AttestationRole> by, Window within, Window reachesBack) {
        StandIns standIns = new StandIns();
        for (Word word : about(clause)) {
            if (word instanceof Attestation attestation && !counts(word, by) && countsInPair(word, by)) {
                standIns.add(attestation, speaker(word), attestation.holds(within, reachesBack));
            }
        }
        return standIns;
    }

    private StandIns.Speaker speaker(Word word) {
        return new StandIns.Speaker(word.person(), roles.supportTeamOrganisations(word.person(), word.span()));
    }

    /** As {@link #attested}, but the last word decides, and silence leaves it open. */
    public Verdicts requiredAttested(String clause, List<AttestationRole> by, Window within, Window reachesBack) {
        LastWord lastWord = new LastWord();
        List<Word> halves = new ArrayList<>();
        for (Word word : about(clause)) {
            if (counts(word, by)) {
                lastWord.add(said(word, within, reachesBack));
            } else if (countsInPair(word, by)) {
                halves.add(word);
            }
        }
        addPairs(lastWord, halves, word -> word instanceof Attestation, within, reachesBack);
        addPairs(lastWord, halves, word -> word instanceof Decline, within, reachesBack);
        return lastWord.verdicts();
    }

    private void addPairs(
            LastWord lastWord, List<Word> halves, Predicate<Word> kind, Window within, Window reachesBack) {
        List<Word> same = halves.stream().filter(kind).toList();
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                if (speaker(same.get(i)).pairsWith(speaker(same.get(j)))) {
                    LastWord.Said one = said(same.get(i), within, reachesBack);
                    lastWord.add(one.togetherWith(said(same.get(j), within, reachesBack)));
                }
            }
        }
    }

    private static LastWord.Said said(Word word, Window within, Window reachesBack) {
        return switch (word) {
            case Attestation attestation -> {
                LocalDate from = attestation.mayCoverFrom(reachesBack);
                yield new LastWord.Attests(attestation.entry(), attestation.holds(within, reachesBack), from);
            }
            case Decline decline -> new LastWord.Declines(decline.entry(), decline.span());
        };
    }
}
