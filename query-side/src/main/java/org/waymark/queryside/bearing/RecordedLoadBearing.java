package org.waymark.queryside.bearing;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.bearing.LoadBearingView.Pillar;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Pillar.OfEntry;
import org.waymark.stage.bearing.Pillar.OfOrganisation;
import org.waymark.stage.bearing.Pillar.OfPerson;

/** Joins what the engine finds with names and entries, as the reader may see them. */
public final class RecordedLoadBearing implements LoadBearing {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final LongFunction<Names> namesAt;
    private final KeptBearings bearings;

    public RecordedLoadBearing(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            LongFunction<Names> namesAt) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.namesAt = namesAt;
        this.bearings = new KeptBearings(judgements);
    }

    @Override
    public Optional<LoadBearingView> of(String partnership, Clocks clocks, Audience audience) {
        return partnerships.ask(partnership, clocks).map(asked -> view(asked, audience));
    }

    private LoadBearingView view(Asked asked, Audience audience) {
        var named = new Named(partnerships, asked, audience);
        named.requireBegun();
        Names names = namesAt.apply(asked.moment().position());
        List<Pillar> pillars = bearings.of(List.of(asked)).getFirst().stream()
                .map(bearing -> pillar(bearing, named, names, audience))
                .toList();
        return new LoadBearingView(
                asked.judged().id(),
                RecordedPartnerships.name(asked),
                RecordedPartnerships.stage(asked),
                pillars,
                named.entries(pillars.stream()
                        .flatMap(each -> Stream.ofNullable(each.entry()))
                        .toList()));
    }

    private static Pillar pillar(Bearing bearing, Named named, Names names, Audience audience) {
        return new Pillar(
                bearing.pillar() instanceof OfEntry it ? it.entry() : null,
                bearing.pillar() instanceof OfPerson it ? names.person(it.person(), audience) : null,
                bearing.pillar() instanceof OfOrganisation it ? names.organisation(it.org()) : null,
                Labelled.without(bearing, named));
    }

    @Override
    public Optional<CommunityLoadBearingView> ofCommunity(
            String community, Clocks clocks, int page, Audience audience) {
        return communities
                .ask(community, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> view(asked, page, audience));
    }

    private CommunityLoadBearingView view(RecordedCommunities.Asked asked, int page, Audience audience) {
        List<Judged> followed = communities.partnerships(asked);
        List<Asked> all = followed.stream()
                .map(judged -> partnerships.at(judged, asked.moment()))
                .toList();
        Named.requireBegun(all, asked.moment().asOf());
        var shared = new SharedBearings(partnerships);
        List<List<Bearing>> found = bearings.of(all);
        for (int i = 0; i < all.size(); i++) {
            shared.add(all.get(i), found.get(i));
        }
        return new CommunityLoadBearingView(
                asked.id(),
                asked.name(),
                asked.basis(),
                all.size(),
                shared.resting(),
                page,
                ListPage.count(shared.size(), PAGE),
                shared.rows(
                        (long) (page - 1) * PAGE,
                        PAGE,
                        namesAt.apply(asked.moment().position()),
                        audience),
                communities.moment(asked, followed).freshness());
    }
}
