package org.waymark.queryside.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.fact.PartnershipFact.ActivityRecorded;
import org.waymark.fact.PartnershipFact.ContributionReceived;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Values.Measure;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.report.Period.Within;
import org.waymark.queryside.report.ReportView.Amount;
import org.waymark.record.Standing;

/** What was held, given and measured in a period, over all partnerships of a community. */
final class Given {

    private final List<Judged> all;
    private final Period period;

    Given(List<Judged> all, Period period) {
        this.all = all;
        this.period = period;
    }

    /** Meetings by kind. */
    List<Amount> meetings() {
        var amounts = new Amounts();
        for (Judged each : all) {
            each.record()
                    .reading()
                    .of(MeetingHeld.class)
                    .forEach(held -> amounts.count(held.fact().kind().word(), period.within(held.span())));
        }
        return amounts.all();
    }

    /** Contributions by kind: value by currency, hours by themselves; what has neither is counted alone. */
    List<Amount> contributions() {
        var amounts = new Amounts();
        for (Judged each : all) {
            each.record()
                    .reading()
                    .of(ContributionReceived.class)
                    .forEach(received -> add(received.fact(), period.within(received.span()), amounts));
        }
        return amounts.all();
    }

    private static void add(ContributionReceived given, Within within, Amounts amounts) {
        String kind = given.kind().word();
        if (given.value() != null) {
            amounts.add(kind, given.currency() == null ? "" : given.currency(), given.value(), within);
        }
        if (given.hours() != null) {
            amounts.add(kind, "hours", given.hours(), within);
        }
        if (given.value() == null && given.hours() == null) {
            amounts.count(kind, within);
        }
    }

    /**
     * An activity and one of its measures.
     *
     * @param owner the partnership, or nothing for an activity that several share
     */
    private record Measured(String owner, String activity, String name, String unit) {}

    /**
     * Measures by name and unit, each once for an activity, however many partnerships or entries record it: the first
     * entry of the period speaks, by day and then in log order.
     */
    List<Amount> measures() {
        var amounts = new Amounts();
        Set<Measured> counted = new HashSet<>();
        for (Recorded each : activities()) {
            Within within = period.within(each.standing().span());
            for (Measure measure : each.standing().fact().measures()) {
                if (within != Within.OUTSIDE && counted.add(each.measured(measure))) {
                    amounts.add(measure.name(), measure.unit(), measure.value(), within);
                }
            }
        }
        return amounts.all();
    }

    private record Recorded(String partnership, Standing<ActivityRecorded> standing) {

        Measured measured(Measure measure) {
            String shared = standing.fact().shared();
            return shared == null
                    ? new Measured(partnership, standing.fact().activity(), measure.name(), measure.unit())
                    : new Measured("", shared, measure.name(), measure.unit());
        }
    }

    /** What lies in the period for certain speaks before what may. */
    private List<Recorded> activities() {
        return all.stream()
                .flatMap(each -> each.record().reading().of(ActivityRecorded.class).stream()
                        .map(standing -> new Recorded(each.id(), standing)))
                .sorted((one, other) -> {
                    int certain = period.within(one.standing().span())
                            .compareTo(period.within(other.standing().span()));
                    return certain != 0 ? certain : Standing.ORDER.compare(one.standing(), other.standing());
                })
                .toList();
    }
}
