package org.waymark.queryside.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartnershipFact.ActivityConfirmed;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.AttendanceRecorded;
import org.waymark.fact.PartnershipFact.CoordinatorAppointed;
import org.waymark.fact.PartnershipFact.CoordinatorConfirmed;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.PartnershipFact.StrategicPlanAdopted;
import org.waymark.fact.PartnershipFact.StrategicPlanRevised;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.today.TodayView.StillTrue;
import org.waymark.queryside.today.TodayView.Unattended;
import org.waymark.record.Chain;
import org.waymark.record.Standing;

/**
 * What a partnership's record leaves open on a day.
 *
 * <p>When to ask is a choice of ours, not a rule: half a year, less than half of the 15 months for which the shipped rubrics
 * believe an appointment or an ongoing activity, and a year for a plan, which is believed for 27 months.
 */
record Doubtful(Judged judged, String name, Names names, LocalDate day) {

    private static final int MONTHS_OF_MEETINGS = 12;
    private static final int MONTHS_BELIEVED = 6;
    private static final int MONTHS_OF_A_PLAN = 12;

    List<Unattended> unattended() {
        var reading = judged.record().reading();
        List<String> attended = reading.of(AttendanceRecorded.class).stream()
                .map(each -> each.fact().meeting())
                .toList();
        return reading.of(MeetingHeld.class).stream()
                .filter(each -> !attended.contains(each.fact().meeting()))
                .filter(each -> !each.span().first().isAfter(day)
                        && each.span().last().isAfter(day.minusMonths(MONTHS_OF_MEETINGS)))
                .map(each -> new Unattended(
                        home(),
                        name,
                        each.fact().meeting(),
                        each.entry(),
                        each.fact().kind(),
                        date(each)))
                .toList();
    }

    List<StillTrue> stillTrue() {
        return Stream.of(coordinators(), activities(), plans())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<StillTrue> coordinators() {
        return open(CoordinatorAppointed.class)
                .flatMap(chain -> aged(
                        chain,
                        CoordinatorConfirmed.class,
                        MONTHS_BELIEVED,
                        StillTrue.Kind.COORDINATOR,
                        holder(chain.links().getLast().start().fact())));
    }

    private String holder(CoordinatorAppointed appointed) {
        return switch (appointed.form()) {
            case PERSON -> names.person(appointed.holder(), Audience.SIGNED_IN).shown();
            case ORGANISATION -> names.organisation(appointed.holder()).shown();
            case TEAM -> names.people(appointed.members(), Audience.SIGNED_IN).orElse(appointed.holder());
        };
    }

    private Stream<StillTrue> activities() {
        return open(ActivityRecorded.class)
                .filter(chain -> chain.links().getLast().start().fact().ongoing())
                .flatMap(chain -> aged(
                        chain,
                        ActivityConfirmed.class,
                        MONTHS_BELIEVED,
                        StillTrue.Kind.ACTIVITY,
                        chain.links().getLast().start().fact().title()));
    }

    private Stream<StillTrue> plans() {
        return open(StrategicPlanAdopted.class)
                .flatMap(chain -> aged(chain, StrategicPlanRevised.class, MONTHS_OF_A_PLAN, StillTrue.Kind.PLAN, ""));
    }

    private <S extends Fact> Stream<Chain<S>> open(Class<S> start) {
        return judged.record().chains().of(start).stream()
                .filter(chain -> !chain.from().first().isAfter(day))
                .filter(chain ->
                        chain.end() == null || chain.end().span().last().isAfter(day));
    }

    private <S extends Fact> Stream<StillTrue> aged(
            Chain<S> chain, Class<? extends Fact> confirms, int months, StillTrue.Kind kind, String what) {
        return Stream.<Standing<?>>concat(chain.links().stream().map(Chain.Link::start), chain.marks(confirms).stream())
                .filter(said -> !said.span().first().isAfter(day))
                .max(Standing.ORDER)
                .filter(last -> !last.span().last().isAfter(day.minusMonths(months)))
                .stream()
                .map(last -> new StillTrue(home(), name, kind, chain.id(), what, date(last)));
    }

    private Home home() {
        return Home.partnership(judged.id());
    }

    private static FuzzyDate date(Standing<?> entry) {
        return entry.fact().header().requireOn();
    }
}
