package org.waymark.queryside.determination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;

/** Reads determinations off what was recorded by a moment. Who drifts at all is known from judgements that are kept. */
public final class RecordedDeterminations implements Determinations {

    private static final Comparator<Some> DRIFTING_FIRST = Comparator.comparing(Some::drifts, Comparator.reverseOrder())
            .thenComparing(Some::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(some -> some.asked().judged().id());

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Judgements judgements;
    private final Moments moments;

    public RecordedDeterminations(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            Moments moments) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.judgements = judgements;
        this.moments = moments;
    }

    /** A partnership about which something was determined. */
    private record Some(Asked asked, List<Determined> all) {
        String name() {
            return RecordedPartnerships.name(asked);
        }

        boolean stands() {
            return all.stream().anyMatch(Determined::stands);
        }

        boolean drifts() {
            return all.stream().anyMatch(Determined::drifts);
        }
    }

    @Override
    public Optional<PartnershipDeterminationsView> partnership(String id, Clocks clocks, Audience audience) {
        return partnerships.ask(id, clocks).map(asked -> {
            Named.requireBegun(List.of(asked), asked.moment().asOf());
            return view(asked, audience);
        });
    }

    private PartnershipDeterminationsView view(Asked asked, Audience audience) {
        return new Drifting(asked, new Named(partnerships, asked, audience), judgements, moments).view();
    }

    @Override
    public Optional<CommunityDeterminationsView> community(String id, Clocks clocks, int page, Audience audience) {
        return communities
                .ask(id, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> view(asked, page, audience));
    }

    private CommunityDeterminationsView view(RecordedCommunities.Asked community, int page, Audience audience) {
        List<Judged> followed = communities.partnerships(community);
        List<Asked> all = followed.stream()
                .map(judged -> partnerships.at(judged, community.moment()))
                .toList();
        Named.requireBegun(all, community.moment().asOf());
        List<Some> some = all.stream()
                .map(asked -> new Some(
                        asked, Determined.of(asked.judged(), asked.moment().asOf())))
                .filter(each -> !each.all().isEmpty())
                .sorted(DRIFTING_FIRST)
                .toList();
        return new CommunityDeterminationsView(
                community.id(),
                community.name(),
                all.size(),
                Math.toIntExact(some.stream().filter(Some::stands).count()),
                Math.toIntExact(some.stream().filter(Some::drifts).count()),
                page,
                ListPage.count(some.size(), PAGE),
                some.stream()
                        .skip((long) (page - 1) * PAGE)
                        .limit(PAGE)
                        .map(each -> view(each.asked(), audience))
                        .toList(),
                community.basis(),
                communities.moment(community, followed).freshness());
    }
}
