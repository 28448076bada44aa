package org.waymark.queryside.ripple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.ripple.RestatementsView.Restatement;
import org.waymark.queryside.working.LongAnswers;

/** Judges each partnership before and after each of its corrections, once, and keeps what came of it. */
public final class RecordedRestatements implements Restatements {

    /** Partnerships of which the answer is kept: those of a large nation. */
    static final int KEPT = 5_000;

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Judgements judgements;
    private final LongAnswers<Version, List<Restating.Found>> answers = LongAnswers.kept(KEPT, "restatements");

    /** How much was known of a partnership and its community, which only grows, the rubric if one is forced, and the zone. */
    private record Version(
            String partnership,
            int entries,
            @Nullable String community,
            int communityEntries,
            @Nullable String forced,
            ZoneId zone) {
        static Version of(Asked asked) {
            var judged = asked.judged();
            return new Version(
                    judged.id(),
                    judged.record().entries().size(),
                    judged.community(),
                    judged.communityRecord().entries().size(),
                    asked.basis().forcedRubric(),
                    asked.zone());
        }
    }

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
                        newestFirst(List.of(asked)),
                        asked.moment().freshness()));
    }

    @Override
    public Optional<RestatementsView> ofCommunity(String community, Clocks clocks) {
        return communities
                .ask(community, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(this::view);
    }

    private RestatementsView view(RecordedCommunities.Asked asked) {
        List<Judged> all = communities.partnerships(asked);
        return new RestatementsView(
                asked.id(),
                asked.name(),
                asked.basis(),
                newestFirst(all.stream()
                        .map(judged -> partnerships.at(judged, asked.moment()))
                        .toList()),
                communities.moment(asked, all).freshness());
    }

    private List<Restatement> newestFirst(List<Asked> all) {
        Map<Version, Asked> versions = new LinkedHashMap<>();
        all.forEach(asked -> versions.put(Version.of(asked), asked));
        List<List<Restating.Found>> found = answers.all(
                List.copyOf(versions.keySet()),
                version -> Optional.ofNullable(versions.get(version))
                        .map(asked -> new Restating(judgements, asked).all())
                        .orElseThrow());
        List<Restatement> restatements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String name = RecordedPartnerships.name(all.get(i));
            LocalDate asOf = all.get(i).moment().asOf();
            found.get(i).forEach(each -> restatements.add(each.of(name).upTo(asOf)));
        }
        restatements.removeIf(each -> each.moves().isEmpty());
        restatements.sort(Comparator.comparingLong(Restatement::position).reversed());
        return restatements;
    }
}
