package org.waymark.queryside.ripple;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.ripple.RestatementsView.Restatement;

/** Judges each partnership before and after each of its corrections, once, and keeps what came of it. */
public final class RecordedRestatements implements Restatements {

    /** Partnerships of which the answer is kept: those of a large nation. */
    static final int KEPT = 5_000;

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Judgements judgements;
    private final Cache<Version, List<Restatement>> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** How much was known of a partnership and its community, which only grows, and the rubric if one is forced. */
    private record Version(
            String partnership,
            int entries,
            @Nullable String community,
            int communityEntries,
            @Nullable String forced) {}

    public RecordedRestatements(
            RecordedPartnerships partnerships, RecordedCommunities communities, Judgements judgements) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.judgements = judgements;
    }

    @Override
    public Optional<RestatementsView> of(String partnership, Clocks clocks) {
        return partnerships
                .ask(partnership, clocks)
                .map(asked -> new RestatementsView(
                        partnership,
                        RecordedPartnerships.name(asked),
                        asked.basis(),
                        of(asked).reversed(),
                        asked.moment().freshness()));
    }

    @Override
    public Optional<RestatementsView> ofCommunity(String community, Clocks clocks) {
        return communities
                .ask(community, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> new RestatementsView(
                        community,
                        asked.name(),
                        asked.basis(),
                        judgements.ofCommunity(community, asked.moment().position(), asked.forced()).stream()
                                .flatMap(judged -> of(partnerships.at(judged, asked.moment())).stream())
                                .sorted(Comparator.comparingLong(Restatement::position)
                                        .reversed())
                                .toList(),
                        asked.moment().freshness()));
    }

    private List<Restatement> of(Asked asked) {
        var judged = asked.judged();
        var version = new Version(
                judged.id(),
                judged.record().entries().size(),
                judged.community(),
                judged.communityRecord().entries().size(),
                asked.basis().forcedRubric());
        return known.get(version, any -> new Restating(judgements, asked).all());
    }
}
