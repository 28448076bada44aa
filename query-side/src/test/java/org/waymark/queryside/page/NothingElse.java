package org.waymark.queryside.page;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.bearing.CommunityLoadBearingView;
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.bearing.LoadBearingView;
import org.waymark.queryside.change.CommunityComparisonView;
import org.waymark.queryside.change.ComparisonView;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.determination.CommunityDeterminationsView;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.determination.PartnershipDeterminationsView;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.next.CommunityNextView;
import org.waymark.queryside.next.NextSteps;
import org.waymark.queryside.next.NextView;
import org.waymark.queryside.report.PeriodAsked;
import org.waymark.queryside.report.ReportView;
import org.waymark.queryside.report.Reports;
import org.waymark.queryside.trajectory.Trajectories;
import org.waymark.queryside.trajectory.TrajectoryFilter;
import org.waymark.queryside.trajectory.TrajectoryView;

/** Of a told story nothing else is known: no other moment, and nothing to think away. */
final class NothingElse implements Comparisons, LoadBearing, Determinations, Reports, Trajectories, NextSteps {

    @Override
    public Optional<NextView> next(String partnership, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityNextView> nextOfAll(String community, Clocks clocks, int page, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<ReportView> report(String community, PeriodAsked period, Clocks clocks) {
        return Optional.empty();
    }

    @Override
    public Optional<TrajectoryView> of(String community, TrajectoryFilter filter, Clocks clocks) {
        return Optional.empty();
    }

    @Override
    public Optional<ComparisonView> partnership(
            String id, ThenClocks then, Clocks now, Order order, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityComparisonView> community(
            String id, ThenClocks then, Clocks now, Order order, int page, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityLoadBearingView> ofCommunity(
            String community, Clocks clocks, int page, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<LoadBearingView> of(String partnership, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<PartnershipDeterminationsView> partnership(String id, Clocks clocks, Audience audience) {
        return Optional.empty();
    }

    @Override
    public Optional<CommunityDeterminationsView> community(String id, Clocks clocks, int page, Audience audience) {
        return Optional.empty();
    }
}
