package org.waymark.stage.criterion.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.IndustrySelected;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.record.Chain.Link;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Finding.Score;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Firm;
import org.waymark.stage.criterion.engagement.EngagedIndustry.Way;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Tally;
import org.waymark.stage.interval.Verdicts;

/** Is enough of the region's industry engaged, by its establishments or by its jobs? */
record IndustryShareQuestion(EngagementCriterion.IndustryShare asked, EngagedIndustry industry, Dossier dossier) {
    private static final int CERTAIN = 0;
    private static final int POSSIBLE = 1;
    private static final int UNCOUNTED = 2;
    private static final int COUNTS = 3;

    Finding answer() {
        Tally tally = switch (asked.of()) {
            case ESTABLISHMENTS -> firms();
            case EMPLOYMENT -> jobs();
        };
        Verdicts enough = Verdicts.atLeast(
                asked.atLeast(), industry.firms().stream().map(Firm::engaged).toList());
        List<State<IndustrySelected>> selections = dossier.selections();
        Verdicts ratio = Verdicts.any(selections.stream()
                .map(state -> state.current(link -> ratio(tally, link.start().fact())))
                .toList());
        Verdicts some = Verdicts.any(selections.stream().map(State::held).toList());
        Verdicts verdicts = enough.and(ratio.knownWhen(some));
        return new Finding(verdicts, groups(), this::score);
    }

    private Verdicts ratio(Tally tally, IndustrySelected selected) {
        Long whole = whole(selected);
        if (whole == null || whole == 0) {
            return Verdicts.UNKNOWN;
        }
        return new Verdicts(
                tally.where(count -> asked.share().isReachedBy(count[CERTAIN], whole)),
                tally.where(count -> count[UNCOUNTED] > 0 || asked.share().isReachedBy(count[POSSIBLE], whole)));
    }

    private @Nullable Long whole(IndustrySelected selected) {
        return switch (asked.of()) {
            case ESTABLISHMENTS -> selected.establishments();
            case EMPLOYMENT -> selected.employment();
        };
    }

    private Tally firms() {
        Tally tally = new Tally(COUNTS);
        for (Firm firm : industry.firms()) {
            tally.add(CERTAIN, firm.engaged().lo());
            tally.add(POSSIBLE, firm.engaged().hi());
        }
        return tally;
    }

    /** Where several joins may be in force, certainly the fewest jobs count, and possibly the most. */
    private Tally jobs() {
        Tally tally = new Tally(COUNTS);
        for (Firm firm : industry.firms()) {
            List<Joined> joins = joins(firm);
            addEach(tally, CERTAIN, joins, firm.engaged().lo());
            List<Joined> onIndustrySide = joins.reversed().stream()
                    .filter(join -> EngagedIndustry.isIndustry(join.link()))
                    .toList();
            addEach(tally, POSSIBLE, onIndustrySide, firm.active().hi());
            tally.add(
                    UNCOUNTED,
                    DaySet.anyOf(onIndustrySide.stream()
                                    .filter(join -> join.link().start().fact().employees() == null)
                                    .map(Joined::mayBeInForce)
                                    .toList())
                            .and(firm.active().hi()));
        }
        return tally;
    }

    private record Joined(Link<PartnerJoined> link, DaySet mayBeInForce) {
        long jobs() {
            Long employees = link.start().fact().employees();
            return employees == null ? 0 : employees;
        }
    }

    /** The joins of a firm, the one with the fewest jobs first. */
    private List<Joined> joins(Firm firm) {
        List<Joined> joins = new ArrayList<>();
        for (State<PartnerJoined> state : dossier.participation().partners().of(firm.org())) {
            state.links().forEach(link -> joins.add(new Joined(link, state.mayBeInForce(link))));
        }
        joins.sort(Comparator.comparingLong(Joined::jobs));
        return joins;
    }

    /** On each of the days, the first of the joins that may be in force gives the number. */
    private static void addEach(Tally tally, int count, List<Joined> joins, DaySet days) {
        DaySet left = days;
        for (Joined join : joins) {
            tally.add(count, left.and(join.mayBeInForce()), join.jobs());
            left = left.minus(join.mayBeInForce());
        }
    }

    private List<Group> groups() {
        var reasons = new EngagementReasons(industry.definition(), dossier);
        return industry.firms().stream()
                .map(firm -> new Group(firm.org(), firm.engaged(), () -> reasons.items(firm, List.of(Way.values()))))
                .toList();
    }

    private Score score(LocalDate day) {
        return new Score(engagedOn(day, true), engagedOn(day, false), asked.atLeast(), wholeOn(day));
    }

    private long wholeOn(LocalDate day) {
        long last = 0;
        for (State<IndustrySelected> state : dossier.selections()) {
            for (Link<IndustrySelected> link : state.links()) {
                Long whole = whole(link.start().fact());
                if (whole != null && state.mayBeInForce(link).contains(day)) {
                    last = whole;
                }
            }
        }
        return last;
    }

    private long engagedOn(LocalDate day, boolean certainly) {
        long sum = 0;
        for (Firm firm : industry.firms()) {
            Verdicts engaged = firm.engaged();
            if ((certainly ? engaged.lo() : engaged.hi()).contains(day)) {
                sum += asked.of() == EngagementCriterion.IndustryShare.Of.ESTABLISHMENTS ? 1 : jobsOn(firm, day);
            }
        }
        return sum;
    }

    private long jobsOn(Firm firm, LocalDate day) {
        return joins(firm).stream()
                .filter(join -> join.mayBeInForce().contains(day))
                .mapToLong(Joined::jobs)
                .max()
                .orElse(0);
    }
}
