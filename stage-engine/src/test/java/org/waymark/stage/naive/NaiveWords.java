package org.waymark.stage.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.Vocabulary.AttestationRole;

/** Attestations and declines: "attested" and "required attested" of section 3, with the stand-ins of section 1. */
final class NaiveWords {
    private static final int COVERS_BACK_MONTHS = 36;

    /** "`subject` matters only in those two." */
    private static final Set<String> WITH_SUBJECT = Set.of("A3.otherwise", "A8.endorsed");

    private final NaiveRoles roles;
    private final List<Said> all = new ArrayList<>();
    private final IdentityHashMap<Asked, List<Word>> words = new IdentityHashMap<>();

    /** What is asked: a clause, of somebody in one of these roles, for so many months. Kept by whoever asks. */
    record Asked(String clause, @Nullable String subject, Set<AttestationRole> by, int months) {
        static Asked of(String clause, int months, AttestationRole... by) {
            return new Asked(clause, null, Set.of(by), months);
        }

        Asked about(String other) {
            return new Asked(clause, other, by, months);
        }
    }

    /** One attestation or decline. */
    private record Said(
            Item<?> item,
            boolean attests,
            String clause,
            @Nullable String subject,
            String person,
            @Nullable String org,
            AttestationRole role,
            int coversFrom,
            int validUntil,
            @Nullable Item<?> next,
            @Nullable Item<?> withdrawn) {

        /** "from coversFrom, but not before on minus [36] months (lo b, hi a), else from its on". */
        Two beganToCover(Day day) {
            if (coversFrom == Days.NONE) {
                return day.happened(item);
            }
            boolean from = coversFrom <= day.t;
            return Two.of(
                    from && minusMonths(item.b(), COVERS_BACK_MONTHS) <= day.t,
                    from && minusMonths(item.a(), COVERS_BACK_MONTHS) <= day.t);
        }

        /** "not withdrawn, covering t ...; to validUntil if any; and its `on` not older than the months". */
        Two holds(Day day, int months) {
            return beganToCover(day)
                    .and(lasts(day, next))
                    .and(lasts(day, withdrawn))
                    .and(Two.of(day.t <= validUntil))
                    .and(day.notOlder(item, months));
        }

        private static Two lasts(Day day, @Nullable Item<?> until) {
            return until == null ? Two.YES : day.happened(until).not();
        }
    }

    /** What counts as one: somebody's, or two support-team members' where a reviewer is asked. */
    private record Word(List<Said> said) {
        boolean attests() {
            return said.getFirst().attests;
        }

        Two each(Function<Said, Two> holds) {
            return Two.all(said, holds);
        }

        /** "it ... stands at the later one's place". */
        Item<?> place() {
            return said.stream().<Item<?>>map(Said::item).max(Item.ORDER).orElseThrow();
        }

        boolean after(Word other) {
            return Item.ORDER.compare(place(), other.place()) > 0;
        }

        /** "given on or after the current selection (span starts)", and "each meeting" it. */
        boolean givenFrom(int a) {
            return said.stream().allMatch(each -> each.item.a() >= a);
        }
    }

    NaiveWords(NaiveCase facts, NaiveRoles roles) {
        this.roles = roles;
        for (NaiveChain<AttestationGiven> chain : facts.chains(AttestationGiven.class)) {
            for (int i = 0; i < chain.links().size(); i++) {
                @Nullable
                Item<?> next = i + 1 < chain.links().size() ? chain.links().get(i + 1) : null;
                all.add(given(chain.links().get(i), next, chain.end(), facts));
            }
        }
        for (Item<AttestationDeclined> each : facts.of(AttestationDeclined.class)) {
            AttestationDeclined f = each.fact();
            all.add(new Said(
                    each,
                    false,
                    f.clause(),
                    subject(f.clause(), f.subject(), facts),
                    f.person(),
                    f.org(),
                    f.role(),
                    Days.NONE,
                    Days.NONE,
                    null,
                    null));
        }
        all.removeIf(each -> !roles.mayBeTrue(each.role, each.person, each.org, each.item));
    }

    private static Said given(
            Item<AttestationGiven> item, @Nullable Item<?> next, @Nullable Item<?> withdrawn, NaiveCase facts) {
        AttestationGiven f = item.fact();
        return new Said(
                item,
                true,
                f.clause(),
                subject(f.clause(), f.subject(), facts),
                f.person(),
                f.org(),
                f.role(),
                Days.of(f.coversFrom()),
                Days.of(f.validUntil()),
                next,
                withdrawn);
    }

    /** "naming a correction means the original". */
    private static @Nullable String subject(String clause, @Nullable String subject, NaiveCase facts) {
        return WITH_SUBJECT.contains(clause) && subject != null ? facts.log.original(subject) : null;
    }

    private static int minusMonths(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).minusMonths(months).toEpochDay();
    }

    private List<Word> words(Asked asked) {
        List<Word> known = words.get(asked);
        return known == null ? words.computeIfAbsent(asked, this::find) : known;
    }

    private List<Word> find(Asked asked) {
        List<Said> about = all.stream()
                .filter(each -> each.clause.equals(asked.clause) && Objects.equals(each.subject, asked.subject))
                .toList();
        List<Word> found = new ArrayList<>();
        about.stream().filter(each -> asked.by.contains(each.role)).forEach(each -> found.add(new Word(List.of(each))));
        if (asked.by.contains(AttestationRole.REVIEWER)) {
            found.addAll(standIns(about));
        }
        return found;
    }

    /**
     * "Where a reviewer is asked, two attestations (or two declines) with role support-team, by two different persons
     * who may come from different organisations, each given when on some day of its span the community may have had no
     * current reviewer ..., together count as one reviewer's (every such pair)".
     */
    private List<Word> standIns(List<Said> about) {
        List<Word> pairs = new ArrayList<>();
        List<Said> halves = about.stream()
                .filter(each -> each.role == AttestationRole.SUPPORT_TEAM && roles.mayLackReviewer(each.item))
                .toList();
        for (int i = 0; i < halves.size(); i++) {
            for (int j = i + 1; j < halves.size(); j++) {
                Said one = halves.get(i);
                Said other = halves.get(j);
                if (one.attests == other.attests
                        && !one.person.equals(other.person)
                        && roles.mayComeFromDifferent(one.person, one.item, other.person, other.item)) {
                    pairs.add(new Word(List.of(one, other)));
                }
            }
        }
        return pairs;
    }

    /** "attested(clause, roles, months)"; a pair holds "while both do". */
    Two attested(Asked asked, Day day) {
        return Two.any(
                words(asked), word -> word.attests() ? word.each(said -> said.holds(day, asked.months)) : Two.NO);
    }

    Two required(Asked asked, Day day) {
        return required(asked, day, Integer.MIN_VALUE);
    }

    /**
     * "among the attestations and declines of the clause, subject and these roles that count and meet any "given on or
     * after", the last word decides (order of section 2)."
     */
    Two required(Asked asked, Day day, int givenFrom) {
        List<Word> all = words(asked);
        List<Word> heard = givenFrom == Integer.MIN_VALUE
                ? all
                : all.stream().filter(word -> word.givenFrom(givenFrom)).toList();
        boolean lo = false;
        boolean hi = true;
        for (Word word : heard) {
            if (word.attests()) {
                // "lo: attested lo by one after which no decline may have happened by t."
                lo |= word.each(said -> said.holds(day, asked.months)).lo()
                        && heard.stream()
                                .noneMatch(later -> !later.attests()
                                        && later.after(word)
                                        && later.each(said -> day.happened(said.item))
                                                .hi());
            } else {
                // "hi: unless a decline certainly happened by t and no later attestation, withdrawn or not, may have
                // begun to cover by t."
                hi &= !(word.each(said -> day.happened(said.item)).lo()
                        && heard.stream()
                                .noneMatch(later -> later.attests()
                                        && later.after(word)
                                        && later.each(said -> said.beganToCover(day))
                                                .hi()));
            }
        }
        return Two.of(lo, hi);
    }

    /** "attested the clause" by support-team members: each attestation with who said it, as far as it holds. */
    Two anyBy(Asked asked, Day day, java.util.function.BiFunction<String, Item<?>, Two> more) {
        return Two.any(words(asked), word -> {
            Said said = word.said.getFirst();
            Two holds = word.attests() ? said.holds(day, asked.months) : Two.NO;
            return holds.hi() ? holds.and(more.apply(said.person, said.item)) : Two.NO;
        });
    }
}
