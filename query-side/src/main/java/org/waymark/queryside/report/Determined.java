package org.waymark.queryside.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.queryside.report.Period.Within;
import org.waymark.record.Chain;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.stage.StageStanding;
import org.waymark.stage.drift.Determination;
import org.waymark.stage.drift.Drift;

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
    List<ReportView.Determination> made() {
        return all.stream()
                .flatMap(this::made)
                .sorted(Comparator.comparing(
                                (ReportView.Determination each) -> each.on().first())
                        .thenComparing(ReportView.Determination::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ReportView.Determination::entry))
                .toList();
    }

    private Stream<ReportView.Determination> made(Judged judged) {
        return judged.record().chains().of(DeterminationMade.class).stream()
                .flatMap(chain ->
                        chain.links().stream().map(Chain.Link::start).flatMap(made -> made(judged, chain, made)));
    }

    private Stream<ReportView.Determination> made(
            Judged judged, Chain<DeterminationMade> chain, Standing<DeterminationMade> standing) {
        Within within = period.within(standing.span());
        DeterminationMade fact = standing.fact();
        return within == Within.OUTSIDE
                ? Stream.of()
                : Stream.of(new ReportView.Determination(
                        fact.header().requireOn(),
                        judged.id(),
                        name(judged),
                        standing.entry(),
                        fact.body(),
                        meant(judged, fact.stage()),
                        fact.standing(),
                        fact.effective(),
                        fact.until(),
                        within == Within.INSIDE,
                        fact.basis() != null,
                        withdrawn(chain)));
    }

    private static @Nullable String meant(Judged judged, @Nullable String stage) {
        return stage == null
                ? null
                : judged.judgement().rubrics().stageMeant(stage).orElse(stage);
    }

    private boolean withdrawn(Chain<DeterminationMade> chain) {
        Span until = chain.until();
        return until != null && !until.last().isAfter(period.to());
    }

    /** Where a determination that stands on the last day differs, by partnership. */
    List<ReportView.Drift> drift() {
        return all.stream()
                .flatMap(this::drift)
                .sorted(Comparator.comparing(ReportView.Drift::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ReportView.Drift::partnership)
                        .thenComparing(ReportView.Drift::body))
                .toList();
    }

    private Stream<ReportView.Drift> drift(Judged judged) {
        StageStanding computed = judged.judgement().standing().at(period.to());
        return Determination.of(judged.record().chains()).stream()
                .map(each -> Drift.of(each, judged.judgement()))
                .filter(drift -> drift.days().contains(period.to()))
                .map(drift -> drift.determination().made())
                .map(made -> new ReportView.Drift(
                        judged.id(),
                        name(judged),
                        made.entry(),
                        made.fact().body(),
                        meant(judged, made.fact().stage()),
                        made.fact().standing(),
                        computed.stage(),
                        computed.kind().word()));
    }
}
