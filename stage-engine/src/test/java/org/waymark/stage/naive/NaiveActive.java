package org.waymark.stage.naive;

import static org.waymark.fact.Vocabulary.AttestationRole.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.stage.naive.NaiveWords.Asked;

/** The active indicators A1 to A4 of section 5: who leads, who takes part. */
final class NaiveActive {
    private static final List<Field> THREE = List.of(Field.WORKFORCE, Field.ECONOMIC_DEVELOPMENT, Field.EDUCATION);
    private static final Set<Field> OTHERS = Set.of(Field.COMMUNITY, Field.OTHER);

    private final NaiveNotions notions;
    private final NaiveCase facts;
    private final NaiveWords words;
    private final NaiveClauses clauses;
    private final NaiveIndustry industry;

    private final Asked confirmed = Asked.of("A2.confirmed", 15, CHAMPION);
    private final Asked listed = Asked.of("A4.listed", 27, CHAMPION);

    NaiveActive(NaiveNotions notions, NaiveWords words, NaiveClauses clauses, NaiveIndustry industry) {
        this.notions = notions;
        this.facts = notions.facts;
        this.words = words;
        this.clauses = clauses;
        this.industry = industry;
    }

    Two a1(Day day) {
        return clauses.of("A1.coordinator", day, () -> {
            List<NaiveChain<CoordinatorAppointed>> all = facts.chains(CoordinatorAppointed.class);
            // "a current standing coordinator with a contact ..., reconfirmed within [15] months"
            Two standing = Two.any(
                    all,
                    chain -> chain.current(
                            day.t,
                            by -> by.fact().kind() == CoordinatorKind.STANDING && contact(by.fact())
                                    ? notions.reconfirmed(chain, by, day, 15)
                                    : Two.NO));
            // "a current interim one with a contact, the end of a standing one ... within [6] months and no standing
            // one
            // current"
            Two interim = Two.any(
                    all,
                    chain -> chain.current(
                            day.t, by -> Two.of(by.fact().kind() == CoordinatorKind.INTERIM && contact(by.fact()))));
            Two noneStanding = Two.any(
                            all,
                            chain -> chain.current(day.t, by -> Two.of(by.fact().kind() == CoordinatorKind.STANDING)))
                    .not();
            return standing.or(interim.and(Two.any(all, chain -> standingEnded(chain, day)))
                    .and(noneStanding));
        });
    }

    /** "(form `person`: the holder counts)". */
    private static boolean contact(CoordinatorAppointed by) {
        return by.contact() != null || by.form() == CoordinatorForm.PERSON;
    }

    /** "the end of a standing one (by an end, or a new start as interim) within [6] months". */
    private static Two standingEnded(NaiveChain<CoordinatorAppointed> chain, Day day) {
        Two ended = Two.NO;
        for (int i = 0; i < chain.links().size(); i++) {
            boolean last = i + 1 == chain.links().size();
            if (chain.links().get(i).fact().kind() == CoordinatorKind.STANDING) {
                Item<?> end = chain.end();
                if (last && end != null) {
                    ended = ended.or(day.within(end, 6));
                } else if (!last && chain.links().get(i + 1).fact().kind() == CoordinatorKind.INTERIM) {
                    ended = ended.or(day.within(chain.links().get(i + 1), 6));
                }
            }
        }
        return ended;
    }

    Two a2(Day day) {
        // "distinct current private champions with >= [1] act within [15] months, >= [2]"
        Two champions = clauses.of("A2.champions", day, () -> {
            Set<String> persons = new LinkedHashSet<>();
            facts.of(ChampionAdded.class)
                    .forEach(each -> persons.add(each.fact().person()));
            return Two.atLeast(
                    2,
                    persons,
                    person -> Two.any(
                            facts.chains(ChampionAdded.class),
                            chain -> chain.current(
                                    day.t,
                                    link -> link.fact().person().equals(person)
                                            ? notions.acted(link, day, 15)
                                            : Two.NO)));
        });
        Two leading = clauses.of("A2.leading", day, () -> chairs(day).or(owners(day)));
        Two said = clauses.of("A2.confirmed", day, () -> words.required(confirmed, day));
        return champions.and(leading).and(said);
    }

    /**
     * "share of industry meetings within [15] months with a chair of a champion's organisation (at the meeting) >= [1/2],
     * at least [2] (no chair recorded: may or may not; nothing possible: not met)".
     */
    private Two chairs(Day day) {
        NaiveShare share = new NaiveShare();
        for (NaiveMeeting meeting : facts.meetings) {
            if (meeting.industry()) {
                Two within = day.within(meeting.held, 15);
                Two chaired = meeting.chairs().isEmpty()
                        ? Two.MAYBE
                        : Two.any(meeting.chairs(), chair -> notions.championsOrganisation(chair.org(), meeting.held));
                share.add(within.and(chaired), within.and(chaired.not()), within);
            }
        }
        return share.atLeast(1, 2, 2);
    }

    /**
     * "share of open priorities owned by a champion's organisation (at t) >= [1/2], at least [1] (no owner: outside;
     * nothing possible: not met)".
     */
    private Two owners(Day day) {
        NaiveShare share = new NaiveShare();
        for (String id : notions.priorityIds()) {
            Two owned = notions.open(id, day, chain -> ownedByChampion(chain, day));
            Two outside =
                    notions.open(id, day, chain -> ownedByChampion(chain, day).not());
            share.add(owned, outside, notions.open(id, day));
        }
        return share.atLeast(1, 2, 1);
    }

    private Two ownedByChampion(NaiveChain<PriorityIdentified> chain, Day day) {
        return notions.owners(chain).current(day.t, owner -> notions.championsOrganisation(owner.org(), day.t));
    }

    /**
     * "known when two working meetings certainly within [18] months have `a` of one >= `b` of the other + [120] days (no
     * two possibly within so far apart: not met): all of".
     */
    Two a3(Day day) {
        Two breadth = clauses.of("A3.breadth", day, () -> breadth(day));
        // "regular engaged orgs >= [5]; arms used by at least one engaged org >= [2]"
        Two depth = clauses.of(
                "A3.depth", day, () -> industry.regularAtLeast(5, day).or(industry.armsAtLeast(2, day)));
        return knownWhen(meetingsApart(day), breadth.and(depth));
    }

    /** "known when(c, inner): inner where c is certain, else cannot tell", and not met where c cannot be. */
    static Two knownWhen(Two known, Two inner) {
        return known.lo() ? inner : known.hi() ? Two.MAYBE : Two.NO;
    }

    /** Possibly so far apart are two of which some days are, or the bounds would not be sound. */
    private Two meetingsApart(Day day) {
        Two apart = Two.NO;
        for (NaiveMeeting one : facts.meetings) {
            for (NaiveMeeting other : facts.meetings) {
                if (one != other && one.working() && other.working()) {
                    Two far = Two.of(one.held.a() >= other.held.b() + 120, one.held.b() >= other.held.a() + 120);
                    apart = apart.or(far.and(day.within(one.held, 18)).and(day.within(other.held, 18)));
                }
            }
        }
        return apart;
    }

    /**
     * "engaged industry orgs >= [8]; engaged >= [4] and engaged / establishments of the current selection >= [0.15];
     * engaged >= [4] and their employees / its employment >= [0.30]".
     */
    private Two breadth(Day day) {
        Two eight = industry.engagedAtLeast(8, day);
        Two four = industry.engagedAtLeast(4, day);
        if (eight.lo() || !four.hi()) {
            return eight;
        }
        long certain = industry.engaged(day).stream().filter(Two::lo).count();
        long possible = industry.engaged(day).stream().filter(Two::hi).count();
        Two establishments = ratio(
                day, IndustrySelected::establishments, n -> Two.of(100 * certain >= 15 * n, 100 * possible >= 15 * n));
        long atLeast = industry.certainEmployees(day);
        long atMost = industry.possibleEmployees(day);
        boolean unknown = industry.someMayLackEmployees(day);
        Two employment = ratio(
                day,
                IndustrySelected::employment,
                n -> Two.of(100 * atLeast >= 30 * n, unknown || 100 * atMost >= 30 * n));
        return eight.or(four.and(establishments)).or(four.and(employment));
    }

    /** "(no selection, or a missing or zero number: that ratio cannot tell)". */
    private Two ratio(
            Day day,
            java.util.function.Function<IndustrySelected, @org.jspecify.annotations.Nullable Long> number,
            java.util.function.LongFunction<Two> holds) {
        List<NaiveChain<IndustrySelected>> selections = facts.chains(IndustrySelected.class);
        Two judged = Two.any(
                selections,
                chain -> chain.current(day.t, link -> {
                    Long n = number.apply(link.fact());
                    return n == null || n == 0 ? Two.MAYBE : holds.apply(n);
                }));
        Two some = Two.any(selections, chain -> chain.current(day.t));
        return some.lo() ? judged : judged.or(Two.MAYBE);
    }

    Two a4(Day day) {
        // "each of [workforce, economic-development, education] has a partner with side `public` and that field at t,
        // and
        // >= [2] engagements as public within [15] months"
        Two fields = clauses.of(
                "A4.fields",
                day,
                () -> Two.all(
                        THREE,
                        field -> Two.any(
                                facts.partners(),
                                chain -> publicPartner(chain, f -> f.fields().contains(field), day))));
        // "such a partner with field [community, other], which may be one of those above"
        Two others = clauses.of(
                "A4.others",
                day,
                () -> Two.any(
                        facts.partners(),
                        chain -> publicPartner(chain, f -> f.fields().stream().anyMatch(OTHERS::contains), day)));
        // "distinct such partners with any of these fields >= [3]"
        Two organisations = clauses.of("A4.organisations", day, () -> {
            Set<String> orgs = new LinkedHashSet<>();
            facts.partners().forEach(chain -> orgs.add(chain.first().fact().org()));
            return Two.atLeast(
                    3,
                    orgs,
                    org -> Two.any(
                            facts.partners(),
                            chain -> chain.first().fact().org().equals(org)
                                    ? publicPartner(chain, f -> !f.fields().isEmpty(), day)
                                    : Two.NO));
        });
        // "every current critical partner that joined [6] or more months ago (as in E3) has >= [1] engagement within
        // [15]
        // months"
        Two critical = clauses.of(
                "A4.critical",
                day,
                () -> Two.all(
                        facts.partners(),
                        chain -> chain.current(day.t, link -> Two.of(link.fact().critical()))
                                .and(day.monthsAgo(chain.first(), 6))
                                .not()
                                .or(Two.any(engagements(chain), each -> day.within(each.fact(), 15)))));
        Two said = clauses.of("A4.listed", day, () -> words.required(listed, day));
        return fields.and(others).and(organisations).and(critical).and(said);
    }

    private List<NaiveEngagement> engagements(NaiveChain<PartnerJoined> chain) {
        return facts.engagements.getOrDefault(chain.first().fact().org(), List.of());
    }

    private Two publicPartner(NaiveChain<PartnerJoined> chain, Predicate<PartnerJoined> field, Day day) {
        Two current = chain.current(
                day.t, link -> Two.of(link.fact().sides().contains(Side.PUBLIC) && field.test(link.fact())));
        return current.hi() ? current.and(engagedAsPublic(chain, day)) : current;
    }

    private Two engagedAsPublic(NaiveChain<PartnerJoined> chain, Day day) {
        Set<String> keys = new LinkedHashSet<>();
        engagements(chain).forEach(each -> keys.add(each.key()));
        return Two.atLeast(
                2,
                keys,
                key -> Two.any(
                        engagements(chain),
                        each -> each.key().equals(key)
                                ? day.within(each.fact(), 15).and(each.asPublic())
                                : Two.NO));
    }
}
