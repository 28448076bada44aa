package org.waymark.queryside.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.queryside.report.Period.Within;
import org.waymark.queryside.report.ReportView.Determination;
import org.waymark.queryside.report.ReportView.Drift;
import org.waymark.record.Chain;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.StageStanding;

/** What bodies determined, beside what the facts give. A determination is never changed by it. */
final class Determined {

    private final List<Judged> all;
    private final Period period;

    Determined(List<Judged> all, Period period) {
        this.all = all;
        this.period = period;
    }

    private String name(Judged judged) {
        return new StatesFold(judged.record(), period.to()).name(judged.id());
    }

    /** Those made in the period, by day. */
    List<Determination> made() {
        return all.stream()
                .flatMap(this::made)
                .sorted(Comparator.comparing((Determination each) -> each.on().first())
                        .thenComparing(Determination::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Determination::entry))
                .toList();
    }

    private Stream<Determination> made(Judged judged) {
        return judged.record().chains().of(DeterminationMade.class).stream()
                .flatMap(chain ->
                        chain.links().stream().map(Chain.Link::start).flatMap(made -> made(judged, chain, made)));
    }

    private Stream<Determination> made(
            Judged judged, Chain<DeterminationMade> chain, Standing<DeterminationMade> standing) {
        Within within = period.within(standing.span());
        DeterminationMade fact = standing.fact();
        return within == Within.OUTSIDE
                ? Stream.of()
                : Stream.of(new Determination(
                        fact.header().requireOn(),
                        judged.id(),
                        name(judged),
                        standing.entry(),
                        fact.body(),
                        fact.stage(),
                        fact.standing(),
                        fact.effective(),
                        fact.until(),
                        within == Within.INSIDE,
                        fact.basis() != null,
                        withdrawn(chain)));
    }

    private boolean withdrawn(Chain<DeterminationMade> chain) {
        Span until = chain.until();
        return until != null && !until.last().isAfter(period.to());
    }

    /** Where a determination in force on the last day differs, by partnership. */
    List<Drift> drift() {
        return all.stream()
                .flatMap(this::drift)
                .sorted(Comparator.comparing(Drift::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Drift::partnership)
                        .thenComparing(Drift::body))
                .toList();
    }

    private Stream<Drift> drift(Judged judged) {
        StageStanding computed = judged.judgement().standing().at(period.to());
        Map<String, Standing<DeterminationMade>> latest = new LinkedHashMap<>();
        judged.record().chains().of(DeterminationMade.class).stream()
                .filter(chain -> !withdrawn(chain))
                .map(chain -> chain.links().getLast().start())
                .filter(this::begun)
                .sorted(Comparator.comparing((Standing<DeterminationMade> each) ->
                                each.fact().effective())
                        .thenComparing(Standing.ORDER))
                .forEach(each -> latest.put(each.fact().body(), each));
        return latest.values().stream()
                .filter(this::lasts)
                .filter(each -> !Objects.equals(each.fact().stage(), computed.stage()))
                .map(each -> new Drift(
                        judged.id(),
                        name(judged),
                        each.entry(),
                        each.fact().body(),
                        each.fact().stage(),
                        computed.stage(),
                        computed.kind().word()));
    }

    private boolean begun(Standing<DeterminationMade> made) {
        return !made.span().last().isAfter(period.to())
                && !made.fact().effective().isAfter(period.to());
    }

    /** {@code until} is its last day. */
    private boolean lasts(Standing<DeterminationMade> made) {
        return made.fact().until() == null || !period.to().isAfter(made.fact().until());
    }
}
