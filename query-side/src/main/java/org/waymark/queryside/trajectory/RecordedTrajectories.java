package org.waymark.queryside.trajectory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.Followed;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.board.RecordedCommunities.Asked;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.record.Standing;
import org.waymark.rubric.Stage;
import org.waymark.stage.trajectory.Trajectory;

/**
 * Ways read off the judgements of a community's partnerships. The launch of a partnership is its first launch meeting; a
 * date known to the month stands for the end of it.
 */
public final class RecordedTrajectories implements Trajectories {

    private final RecordedCommunities communities;
    private final Judgements judgements;

    public RecordedTrajectories(RecordedCommunities communities, Judgements judgements) {
        this.communities = communities;
        this.judgements = judgements;
    }

    @Override
    public Optional<TrajectoryView> of(String community, TrajectoryFilter filter, Clocks clocks) {
        Group group = filter.read();
        return communities.ask(community, clocks).filter(Asked::registered).map(asked -> {
            Followed followed = Followed.by(asked, judgements);
            ClockException.requireBegun("asOf", asked.moment().asOf(), followed.first());
            return view(followed, group);
        });
    }

    private TrajectoryView view(Followed followed, Group group) {
        Asked asked = followed.asked();
        Stage stage = asked.rubric().stages().getLast();
        LocalDate last = asked.moment().asOf();
        List<Launched> launched = new ArrayList<>();
        int undated = 0;
        int notLaunched = 0;
        for (Judged each : followed.partnerships()) {
            Optional<Standing<MeetingHeld>> launch = launch(each, last);
            if (launch.isEmpty()) {
                notLaunched++;
            } else if (isRough(launch.get())) {
                undated++;
            } else {
                launched.add(launched(each, stage.id(), launch.get().span().last(), last));
            }
        }
        var curves = new Curves(launched, group);
        return new TrajectoryView(
                asked.id(),
                asked.name(),
                group.industry(),
                group.regionKind(),
                group.startYear(),
                stage.id(),
                stage.label(),
                notLaunched,
                undated,
                curves.reaching(),
                curves.keeping(),
                launched.stream()
                        .map(Launched::regionKind)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                launched.stream().map(Launched::year).distinct().sorted().toList(),
                asked.basis(),
                followed.freshness());
    }

    /** The first launch meeting, once it has certainly been held. */
    private static Optional<Standing<MeetingHeld>> launch(Judged judged, LocalDate last) {
        return judged.record().reading().of(MeetingHeld.class).stream()
                .filter(held -> held.fact().kind() == MeetingKind.LAUNCH)
                .findFirst()
                .filter(held -> !held.span().last().isAfter(last));
    }

    /** A way is counted in months: from a quarter or a year none can be counted. */
    private static boolean isRough(Standing<MeetingHeld> launch) {
        FuzzyDate.Precision precision = launch.fact().header().requireOn().precision();
        return precision == FuzzyDate.Precision.QUARTER || precision == FuzzyDate.Precision.YEAR;
    }

    private static Launched launched(Judged judged, String stage, LocalDate launch, LocalDate last) {
        var states = new StatesFold(judged.record(), last);
        PartnershipView.Industry industry = states.industry();
        return new Launched(
                judged.id(),
                launch.getYear(),
                industry == null ? List.of() : industry.naics(),
                states.regionKind(),
                Trajectory.of(judged.judgement().standing(), stage, launch, last));
    }
}
