package org.waymark.stage.naive;

import static org.waymark.fact.Vocabulary.AttestationRole.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.*;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.fact.Vocabulary.PlanForm;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.stage.naive.NaiveNotions.Version;
import org.waymark.stage.naive.NaiveWords.Asked;

/** The active indicators A5 to A8 of section 5: what is done, where, by what plan. */
final class NaiveResults {
    private final NaiveNotions notions;
    private final NaiveCase facts;
    private final NaiveWords words;
    private final NaiveClauses clauses;
    private final NaiveIndustry industry;
    private final List<Endeavor> endeavors;
    private final Map<String, Asked> endorsements = new HashMap<>();

    private final Asked mixConfirmed = Asked.of("A5.confirmed", 27, REVIEWER);
    private final Asked laborMarket = Asked.of("A6.labor-market", 39, REVIEWER);
    private final Asked operates = Asked.of("A7.operates", 15, REVIEWER);
    private final Asked endorsed = Asked.of("A8.endorsed", 27, INDUSTRY_MEMBER, CHAMPION);

    /** "records of one activity are one item, and so is a series". */
    private record Endeavor(Domain domain, List<Item<ActivityRecorded>> records) {}

    NaiveResults(NaiveNotions notions, NaiveWords words, NaiveClauses clauses, NaiveIndustry industry) {
        this.notions = notions;
        this.facts = notions.facts;
        this.words = words;
        this.clauses = clauses;
        this.industry = industry;
        this.endeavors = endeavors();
    }

    /** Records that share an activity or a series, directly or by others, are one item. */
    private List<Endeavor> endeavors() {
        List<Item<ActivityRecorded>> rest = new ArrayList<>(facts.of(ActivityRecorded.class));
        List<Endeavor> found = new ArrayList<>();
        while (!rest.isEmpty()) {
            Set<String> names = new HashSet<>();
            List<Item<ActivityRecorded>> records = new ArrayList<>();
            Item<ActivityRecorded> next = rest.getFirst();
            while (next != null) {
                records.add(next);
                rest.remove(next);
                names.addAll(names(next));
                next = rest.stream()
                        .filter(each -> names(each).stream().anyMatch(names::contains))
                        .findFirst()
                        .orElse(null);
            }
            Domain domain = domain(records);
            if (domain != null) {
                found.add(new Endeavor(domain, records));
            }
        }
        return found;
    }

    private static List<String> names(Item<ActivityRecorded> each) {
        String activity = "activity " + each.fact().activity();
        String series = each.fact().series();
        return series == null ? List.of(activity) : List.of(activity, "series " + series);
    }

    /** "under the domain of its first activity that has one (order of section 2)"; "(none: left out)". */
    private @Nullable Domain domain(List<Item<ActivityRecorded>> records) {
        List<Item<ActivityRecorded>> ordered = new ArrayList<>(records);
        ordered.sort(Item.ORDER);
        for (Item<ActivityRecorded> each : ordered) {
            Domain domain = notions.domain(each);
            if (domain != null) {
                return domain;
            }
        }
        return null;
    }

    /** "activities within [18] months, or ongoing, current and started or confirmed within [15]". */
    private Two in(Endeavor endeavor, Day day) {
        return Two.any(endeavor.records, each -> day.within(each, 18))
                .or(Two.any(facts.chains(ActivityRecorded.class), chain -> {
                    boolean one = endeavor.records.contains(chain.first());
                    return one ? ongoing(chain, day) : Two.NO;
                }));
    }

    private Two ongoing(NaiveChain<ActivityRecorded> chain, Day day) {
        return chain.current(
                day.t, link -> link.fact().ongoing() ? notions.startedOrConfirmed(chain, link, day, 15) : Two.NO);
    }

    Two a5(Day day) {
        Two mix = clauses.of("A5.mix", day, () -> {
            Map<Domain, List<Two>> byDomain = new LinkedHashMap<>();
            List<Two> all = new ArrayList<>();
            for (Endeavor each : endeavors) {
                Two in = in(each, day);
                all.add(in);
                byDomain.computeIfAbsent(each.domain, key -> new ArrayList<>()).add(in);
            }
            // "`domains` distinct >= [2]"
            Two domains = clauses.of(
                    "A5.domains", day, () -> Two.atLeast(2, byDomain.values(), items -> Two.any(items, in -> in)));
            Two balance = clauses.of("A5.balance", day, () -> balance(byDomain, all));
            // "known when certain items >= [3] (fewer even of the possible ones: not met)"
            return NaiveActive.knownWhen(Two.atLeast(3, all, in -> in), domains.and(balance));
        });
        Two said = clauses.of("A5.confirmed", day, () -> words.required(mixConfirmed, day));
        return mix.and(said);
    }

    /**
     * "no domain's share over [0.8] (lo: `cU / (cU + othersL) <= 0.8` for all c; hi: `cL / (cL + othersU) <= 0.8` for all
     * c)".
     */
    private static Two balance(Map<Domain, List<Two>> byDomain, List<Two> all) {
        boolean lo = true;
        boolean hi = true;
        for (List<Two> items : byDomain.values()) {
            long certain = items.stream().filter(Two::lo).count();
            long possible = items.stream().filter(Two::hi).count();
            long othersCertain = all.stream().filter(Two::lo).count() - certain;
            long othersPossible = all.stream().filter(Two::hi).count() - possible;
            lo &= 10 * possible <= 8 * (possible + othersCertain);
            hi &= 10 * certain <= 8 * (certain + othersPossible);
        }
        return Two.of(lo, hi);
    }

    Two a6(Day day) {
        List<NaiveChain<RegionDefined>> regions = facts.chains(RegionDefined.class);
        // "the current one is within nothing or gives a reason"
        Two region = clauses.of(
                "A6.region",
                day,
                () -> Two.any(
                        regions,
                        chain -> chain.current(
                                day.t,
                                link -> Two.of(link.fact().within() == null
                                        || link.fact().reason() != null))));
        Two spread = clauses.of(
                "A6.spread",
                day,
                () -> Two.any(
                        regions,
                        chain -> chain.current(
                                day.t,
                                link -> spread(new LinkedHashSet<>(link.fact().counties()), day))));
        // "required attested by [reviewer], given on or after the current region (span starts), [39] months"
        Two said = clauses.of(
                "A6.labor-market",
                day,
                () -> Two.any(
                        regions, chain -> chain.current(day.t, link -> words.required(laborMarket, day, link.a()))));
        return region.and(spread).and(said);
    }

    /**
     * "distinct counties of the current region among those of engaged industry orgs >= min([2], its number of counties)
     * (a possibly engaged org without counties: hi holds; no region: not met)".
     */
    private Two spread(Set<String> counties, Day day) {
        Two spread = Two.atLeast(Math.min(2, counties.size()), counties, county -> industry.someIn(county, day));
        return industry.someMayLackCounties(day) ? spread.or(Two.MAYBE) : spread;
    }

    Two a7(Day day) {
        Two plan = clauses.of(
                "A7.plan",
                day,
                () -> Two.any(
                        facts.chains(StrategicPlanAdopted.class),
                        chain -> chain.current(day.t, adopted -> shared(NaiveNotions.versions(chain, adopted), day))));
        return plan.or(clauses.of("A7.operates", day, () -> words.attested(operates, day)));
    }

    /**
     * "with a document ..., whose adopters (adoption and revisions by t together) name a champion's organisation (at that
     * fact) and a different org on side public; and some adoption or revision of it is within [60] months with a `through`
     * not before t, or within [27] months without one".
     */
    private Two shared(List<Version> versions, Day day) {
        Two recent = Two.any(
                versions,
                version -> version.through() == Days.NONE
                        ? NaiveNotions.within(version, day, 27)
                        : NaiveNotions.within(version, day, 60).and(Two.of(version.through() >= day.t)));
        return NaiveNotions.documented(versions, day)
                .and(adopted(versions, day))
                .and(recent);
    }

    private Two adopted(List<Version> versions, Day day) {
        return Two.any(
                versions,
                one -> Two.any(one.adopters(), champions -> {
                    Two named = NaiveNotions.by(one, day);
                    Two champion = named.hi() ? notions.championsOrganisation(champions.org(), one.fact()) : Two.NO;
                    return named.and(champion).and(different(versions, champions.org(), day));
                }));
    }

    private Two different(List<Version> versions, String org, Day day) {
        return Two.any(
                versions,
                other -> Two.any(
                        other.adopters(),
                        each -> !each.org().equals(org) && facts.onSide(each.org(), other.fact(), Side.PUBLIC)
                                ? NaiveNotions.by(other, day)
                                : Two.NO));
    }

    Two a8(Day day) {
        // "open >= [2], one of them with owner"
        Two priorities = clauses.of(
                "A8.priorities",
                day,
                () -> Two.atLeast(2, notions.priorityIds(), id -> notions.open(id, day))
                        .and(Two.any(
                                notions.priorityIds(),
                                id -> notions.open(
                                        id, day, chain -> notions.owners(chain).someBy(day)))));
        Two actions =
                clauses.of("A8.actions", day, () -> due(day).or(completed(day)).or(actionPlan(day)));
        Two results = clauses.of(
                "A8.results",
                day,
                () -> Two.any(
                                facts.of(ActivityRecorded.class),
                                each -> isResult(each) ? day.within(each, 15).and(endorsed(each, day)) : Two.NO)
                        .or(Two.any(
                                facts.chains(ActivityRecorded.class),
                                chain -> chain.current(
                                        day.t,
                                        link -> link.fact().ongoing() && isResult(link)
                                                ? notions.startedOrConfirmed(chain, link, day, 15)
                                                        .and(endorsed(link, day))
                                                : Two.NO))));
        return priorities.and(actions).and(results);
    }

    /** "a current action (not completed or abandoned) with a due date not over [90] days past". */
    private Two due(Day day) {
        return Two.any(
                facts.chains(ActionPlanned.class),
                chain -> chain.current(
                        day.t,
                        link -> Two.of(link.fact().due() != null
                                && day.t <= Days.of(link.fact().due()) + 90)));
    }

    /** "an action completed within [90] days". */
    private Two completed(Day day) {
        return Two.any(facts.chains(ActionPlanned.class), chain -> {
            Item<?> end = chain.end();
            return end != null && end.fact() instanceof ActionCompleted ? day.withinDays(end, 90) : Two.NO;
        });
    }

    /** "a current plan of form action-plan with a document, adopted or revised within [15] months". */
    private Two actionPlan(Day day) {
        return Two.any(
                facts.chains(StrategicPlanAdopted.class),
                chain -> chain.current(day.t, adopted -> {
                    List<Version> versions = NaiveNotions.versions(chain, adopted);
                    return adopted.fact().form() == PlanForm.ACTION_PLAN
                            ? NaiveNotions.documented(versions, day)
                                    .and(Two.any(versions, each -> NaiveNotions.within(each, day, 15)))
                            : Two.NO;
                }));
    }

    /** "an activity, service, product or outcome with `direct`, linked to a priority, with evidence [on]". */
    private boolean isResult(Item<ActivityRecorded> each) {
        return each.fact().direct()
                && notions.isPriority(each.fact().priority())
                && !each.fact().header().evidence().isEmpty();
    }

    /** "`endorsed`: required attested, subject = its entry, by [industry-member, champion], [27] months". */
    private Two endorsed(Item<ActivityRecorded> each, Day day) {
        Asked about = endorsements.computeIfAbsent(each.entry(), endorsed::about);
        return clauses.of("A8.endorsed", day, () -> words.required(about, day));
    }
}
