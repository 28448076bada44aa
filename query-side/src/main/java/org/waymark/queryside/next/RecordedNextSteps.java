package org.waymark.queryside.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.calendar.WordsAsked;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.next.CommunityNextView.Row;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.Staging;

/** Joins what the engine finds with names and entries, as the reader may see them. */
public final class RecordedNextSteps implements NextSteps {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final LongFunction<Names> namesAt;
    private final KeptPlans plans;

    public RecordedNextSteps(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Judgements judgements,
            LongFunction<Names> namesAt) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.namesAt = namesAt;
        this.plans = new KeptPlans(judgements);
    }

    @Override
    public Optional<NextView> next(String partnership, Clocks clocks, Audience audience) {
        return partnerships.ask(partnership, clocks).map(asked -> view(asked, audience));
    }

    private NextView view(Asked asked, Audience audience) {
        Named.requireBegun(List.of(asked), asked.moment().asOf());
        return view(asked, plans.of(List.of(asked)).getFirst(), audience);
    }

    private NextView view(Asked asked, Planned planned, Audience audience) {
        LocalDate asOf = asked.moment().asOf();
        LocalDate to = asOf.plusYears(Staging.HORIZON_YEARS);
        Map<String, LocalDate> since = WordsAsked.since(asked.judged(), asOf);
        var naming = new Naming(
                new Named(partnerships, asked, audience),
                namesAt.apply(asked.moment().position()),
                audience,
                since);
        return new NextView(
                asked.judged().id(),
                RecordedPartnerships.name(asked),
                RecordedPartnerships.stage(asked),
                to,
                new Staging(asked.judged(), asked.moment()).indicators(asOf, to),
                planned.ways().stream().map(naming::way).toList(),
                planned.renewals().stream().map(naming::keeping).toList(),
                NextView.HEURISTIC);
    }

    @Override
    public Optional<CommunityNextView> nextOfAll(String community, Clocks clocks, int page, Audience audience) {
        return communities
                .ask(community, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> view(asked, page, audience));
    }

    private CommunityNextView view(RecordedCommunities.Asked asked, int page, Audience audience) {
        List<Judged> followed = communities.partnerships(asked);
        List<Asked> all = followed.stream()
                .map(judged -> partnerships.at(judged, asked.moment()))
                .toList();
        Named.requireBegun(all, asked.moment().asOf());
        List<Planned> found = plans.of(all);
        List<NextView> views = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            views.add(view(all.get(i), found.get(i), audience));
        }
        List<Row> rows =
                views.stream().map(RecordedNextSteps::row).sorted(LEAST).toList();
        return new CommunityNextView(
                asked.id(),
                asked.name(),
                asked.basis(),
                all.size(),
                page,
                ListPage.count(rows.size(), PAGE),
                rows.stream().skip((page - 1L) * PAGE).limit(PAGE).toList(),
                SharedWords.in(views),
                NextView.HEURISTIC,
                communities.moment(asked, followed).freshness());
    }

    /** Back to good standing before up; those without a way after all others. */
    private static final Comparator<Row> LEAST = Comparator.comparing((Row row) -> row.way() == null)
            .thenComparing(row -> row.way() == null || row.way().unknown() != null)
            .thenComparing(row -> row.way() == null || !row.way().aim().equals("back"))
            .thenComparingInt(row -> row.way() == null ? 0 : row.way().effort())
            .thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Row::partnership);

    private static Row row(NextView view) {
        var way = view.ways().stream().findFirst().orElse(null);
        var ends = view.keeping().stream().findFirst().orElse(null);
        List<NextView.Act> acts = way != null ? way.acts() : ends != null ? ends.acts() : List.of();
        return new Row(
                view.partnership(),
                view.name(),
                view.stage().label(),
                view.stage().standing(),
                doubt(view.stage()),
                way,
                acts.stream().findFirst().orElse(null),
                ends);
    }

    private static @Nullable String doubt(StageView stage) {
        return stage.stage() != null || stage.mayBe().isEmpty()
                ? null
                : stage.mayBe().getLast().label();
    }
}
