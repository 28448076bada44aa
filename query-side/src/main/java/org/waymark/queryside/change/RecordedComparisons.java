package org.waymark.queryside.change;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;

/** Compares what was recorded by two moments. */
public final class RecordedComparisons implements Comparisons {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Judgements judgements;

    public RecordedComparisons(
            RecordedPartnerships partnerships, RecordedCommunities communities, Judgements judgements) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.judgements = judgements;
    }

    @Override
    public Optional<ComparisonView> partnership(
            String id, ThenClocks then, Clocks now, Order order, Audience audience) {
        return partnerships.ask(id, now).map(one -> {
            Clocks clocks = then.beside(one.moment().asOf(), now.rubric());
            new Named(partnerships, one, audience).requireBegun();
            Asked another = ThenClocks.named(() -> begun(id, clocks, audience));
            boolean exchanged = exchanged(order, another.moment(), one.moment());
            Asked asked = exchanged ? another : one;
            Asked other = exchanged ? one : another;
            var compared = Compared.of(other, asked, partnerships, judgements, audience);
            return new ComparisonView(
                    id,
                    RecordedPartnerships.name(asked),
                    RecordedPartnerships.stage(other),
                    RecordedPartnerships.stage(asked),
                    compared.changes(),
                    compared.entries());
        });
    }

    private static boolean exchanged(Order order, Moment then, Moment now) {
        return switch (order) {
            case AS_ASKED -> false;
            case BY_DAY -> then.asOf().isAfter(now.asOf());
        };
    }

    private Asked begun(String id, Clocks clocks, Audience audience) {
        Asked asked = partnerships.ask(id, clocks).orElseThrow(() -> nothingThen(clocks));
        new Named(partnerships, asked, audience).requireBegun();
        return asked;
    }

    private static RuntimeException nothingThen(Clocks clocks) {
        String knownAt = clocks.knownAt();
        return knownAt == null || knownAt.isBlank()
                ? Named.before("knownOn", String.valueOf(clocks.knownOn()), "is before anything of it was recorded")
                : Named.before("knownAt", knownAt, "is before anything of it was recorded");
    }

    @Override
    public Optional<CommunityComparisonView> community(
            String id, ThenClocks then, Clocks now, Order order, int page, Audience audience) {
        return communities
                .ask(id, now)
                .filter(RecordedCommunities.Asked::registered)
                .map(one -> {
                    Clocks clocks = then.beside(one.moment().asOf(), now.rubric());
                    var another =
                            ThenClocks.named(() -> communities.ask(id, clocks).orElseThrow(() -> nothingThen(clocks)));
                    boolean exchanged = exchanged(order, another.moment(), one.moment());
                    return new CommunityComparison(
                                    partnerships,
                                    communities,
                                    judgements,
                                    exchanged ? one : another,
                                    exchanged ? another : one)
                            .view(page, audience);
                });
    }
}
