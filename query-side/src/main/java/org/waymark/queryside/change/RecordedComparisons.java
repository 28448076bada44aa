package org.waymark.queryside.change;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
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
    public Optional<ComparisonView> partnership(String id, ThenClocks then, Clocks now, Audience audience) {
        return partnerships.ask(id, now).map(asked -> {
            Clocks clocks = then.beside(asked.moment().asOf(), now.rubric());
            new Named(partnerships, asked, audience).requireBegun();
            Asked other = ThenClocks.named(() -> begun(id, clocks, audience));
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
            String id, ThenClocks then, Clocks now, int page, Audience audience) {
        return communities
                .ask(id, now)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> {
                    Clocks clocks = then.beside(asked.moment().asOf(), now.rubric());
                    var other =
                            ThenClocks.named(() -> communities.ask(id, clocks).orElseThrow(() -> nothingThen(clocks)));
                    return new CommunityComparison(partnerships, communities, judgements, other, asked)
                            .view(page, audience);
                });
    }
}
