package org.waymark.queryside.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.Followed;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.board.RecordedCommunities.Asked;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;

/** Reports counted from the facts that were known at the position asked for. */
public final class RecordedReports implements Reports {

    private final RecordedCommunities communities;
    private final Judgements judgements;
    private final LongFunction<Names> namesAt;

    public RecordedReports(RecordedCommunities communities, Judgements judgements, LongFunction<Names> namesAt) {
        this.communities = communities;
        this.judgements = judgements;
        this.namesAt = namesAt;
    }

    @Override
    public Optional<ReportView> report(String community, PeriodAsked period, Clocks clocks) {
        LocalDate today = communities.today(community);
        Period asked = period.read(today);
        return ask(community, asked, clocks).map(found -> {
            LocalDate first = found.first();
            if (period.isSet()) {
                ClockException.requireBegun("from", asked.from(), first);
                return view(found, asked);
            }
            Period within = since(first, asked, today);
            return view(ask(community, within, clocks).orElseThrow(), within);
        });
    }

    /** The quarter as far as the community is that old; all of its days where it began afterwards. */
    private static Period since(LocalDate first, Period quarter, LocalDate today) {
        if (first.isAfter(quarter.to())) {
            return new Period(first.isAfter(today) ? today : first, today);
        }
        return first.isAfter(quarter.from()) ? new Period(first, quarter.to()) : quarter;
    }

    private Optional<Followed> ask(String community, Period period, Clocks clocks) {
        return communities
                .ask(community, PeriodAsked.about(period, clocks))
                .filter(Asked::registered)
                .map(asked -> Followed.by(asked, judgements));
    }

    private ReportView view(Followed followed, Period period) {
        Asked asked = followed.asked();
        List<Judged> all = followed.partnerships();
        var moves = new StageMoves(all, period);
        var given = new Given(all, period);
        var part = new TakingPart(all, period);
        var determined = new Determined(all, period);
        return new ReportView(
                asked.id(),
                asked.name(),
                period.from(),
                period.to(),
                all.size(),
                moves.counts(asked.rubric()),
                moves.lapses(),
                moves.doubtful(),
                moves.moves(),
                given.meetings(),
                part.all(namesAt.apply(asked.moment().position())),
                part.maybe(),
                given.contributions(),
                given.measures(),
                determined.made(),
                determined.drift(),
                asked.basis(),
                followed.freshness());
    }
}
