package org.waymark.stage.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Speaker, List<Verdicts>> halves = new HashMap<>();
        for (Word word : about(clause)) {
            if (word instanceof Attestation attestation) {
                Verdicts holds = attestation.holds(within, reachesBack);
                if (counts(word, by)) {
                    holding.add(holds);
                } else if (countsInPair(word, by)) {
                    halves.computeIfAbsent(speaker(word), any -> new ArrayList<>())
                            .add(holds);
                }
            }
        }
        holding.addAll(pairs(halves));
        return Verdicts.any(holding);
    }

    /** Every pair that speaks as one reviewer, taken by who speaks and not by what was said, lest it grow too fast. */
    private static List<Verdicts> pairs(Map<Speaker, List<Verdicts>> halves) {
        List<Verdicts> pairs = new ArrayList<>();
        List<Map.Entry<Speaker, List<Verdicts>>> speakers = List.copyOf(halves.entrySet());
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i + 1; j < speakers.size(); j++) {
                if (speakers.get(i).getKey().pairsWith(speakers.get(j).getKey())) {
                    Verdicts one = Verdicts.any(speakers.get(i).getValue());
                    pairs.add(one.and(Verdicts.any(speakers.get(j).getValue())));
                }
            }
        }
        return pairs;
    }

    private Speaker speaker(Word word) {
        return new Speaker(word.person(), roles.supportTeamOrganisations(word.person(), word.span()));
    }

    /** Somebody, and the organisations they may have come from when they spoke. */
    private record Speaker(String person, Set<String> orgs) {
        boolean pairsWith(Speaker other) {
            Set<String> both = new HashSet<>(orgs);
            both.addAll(other.orgs);
            return !person.equals(other.person) && both.size() > 1 && !orgs.isEmpty() && !other.orgs.isEmpty();
        }
    }

    /** Those who, together with this one, speak as a reviewer; each must hold too. */
    public List<Attestation> secondVoices(Attestation first, List<AttestationRole> by) {
        Speaker speaker = speaker(first);
        List<Attestation> seconds = new ArrayList<>();
        for (Word word : about(first.entry().fact().clause())) {
            if (word instanceof Attestation second && countsInPair(word, by) && speaker.pairsWith(speaker(word))) {
                seconds.add(second);
            }
        }
        return seconds;
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
