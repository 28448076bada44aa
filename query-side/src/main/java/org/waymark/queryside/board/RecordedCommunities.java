package org.waymark.queryside.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.CommunityFact.ReviewerAppointed;
import org.waymark.fact.CommunityFact.RubricAdopted;
import org.waymark.fact.CommunityFact.RubricPublished;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.basis.RubricRef;
import org.waymark.queryside.judged.ForcedRubric;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.record.Logged;
import org.waymark.record.Standing;
import org.waymark.registry.FactTypes;
import org.waymark.rubric.Rubric;
import org.waymark.stage.interval.Verdict;

/** Boards, put together from judgements that are kept: only the partnerships an event touched are judged anew. */
public final class RecordedCommunities implements Communities {

    /** How far back a row's strip reaches. */
    static final int STRIP_YEARS = 5;

    private final Judgements judgements;
    private final Rubrics rubrics;
    private final Moments moments;

    public RecordedCommunities(Judgements judgements, Rubrics rubrics, Moments moments) {
        this.judgements = judgements;
        this.rubrics = rubrics;
        this.moments = moments;
    }

    @Override
    public List<CommunityLine> all() {
        Moment moment = moments.resolve(Clocks.newest(), ZoneOffset.UTC);
        return judgements.records().communities().stream()
                .flatMap(id -> line(id, moment).stream())
                .sorted(Comparator.comparing(CommunityLine::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(CommunityLine::id))
                .toList();
    }

    private Optional<CommunityLine> line(String id, Moment moment) {
        Folded record = judgements.records().community(id, moment.position());
        return judgements
                .community(id, moment.position())
                .map(known -> new CommunityLine(
                        id,
                        known.name(),
                        known.zone(),
                        judgements.idsOf(id, moment.position()).size(),
                        rubric(record, moments.today(known.zone())),
                        record.entries().list().getFirst().recordedAt()));
    }

    private RubricRef rubric(Folded record, LocalDate day) {
        return judgements.rubrics().ref(adopted(record, day), record.reading(), false);
    }

    private Rubric adopted(Folded record, LocalDate day) {
        return judgements.rubrics().adoptedBy(record.reading()).at(day);
    }

    @Override
    public List<String> reviewers(String community, LocalDate day) {
        Folded record = judgements.records().community(community, Long.MAX_VALUE);
        return record.chains().of(ReviewerAppointed.class).stream()
                .filter(chain -> chain.until() == null || chain.until().last().isAfter(day))
                .filter(chain -> !chain.first().span().first().isAfter(day))
                .map(chain -> chain.first().fact().person())
                .distinct()
                .toList();
    }

    @Override
    public List<RubricLine> rubrics(String community) {
        Folded record = judgements.records().community(community, Long.MAX_VALUE);
        return record.reading().of(RubricPublished.class).stream()
                .map(published -> line(published.fact(), record))
                .toList();
    }

    private RubricLine line(RubricPublished published, Folded record) {
        List<LocalDate> adopted = record.reading().of(RubricAdopted.class).stream()
                .map(Standing::fact)
                .filter(each -> each.rubric().equals(published.rubric()) && each.version() == published.version())
                .map(RubricAdopted::from)
                .sorted()
                .toList();
        String title = judgements.rubrics().published(published).title();
        return new RubricLine(published.rubric(), published.version(), title, published.digest(), adopted);
    }

    @Override
    public LocalDate today(String community) {
        return moments.today(zone(community));
    }

    private ZoneId zone(String community) {
        return judgements
                .community(community, Long.MAX_VALUE)
                .map(CommunityRegistered::zone)
                .orElse(ZoneOffset.UTC);
    }

    /**
     * A community at a moment, with the basis of every answer about it.
     *
     * @param name as it is, or as it was registered once that is voided
     * @param registered whether its registration stands
     * @param zone in which its days are reckoned
     * @param rubric that judges the day
     * @param forced the same where the question named it, and it judges all days; null otherwise
     */
    public record Asked(
            String id,
            String name,
            boolean registered,
            ZoneId zone,
            Folded record,
            Rubric rubric,
            @Nullable Rubric forced,
            Moment moment,
            Basis basis) {}

    /** Resolves the clocks and the rubric of a question about a community; empty when nothing of it is known by then. */
    public Optional<Asked> ask(String id, Clocks clocks) {
        ZoneId zone = zone(id);
        Moment resolved = moments.resolve(clocks, zone);
        Moment moment =
                resolved.without(judgements.records().unread().on(Stream.of(Home.community(id)), resolved.position()));
        Folded record = judgements.records().community(id, moment.position());
        var known = judgements.community(id, moment.position());
        Rubric forced = ForcedRubric.of(clocks, rubrics);
        Rubric judging = forced == null ? adopted(record, moment.asOf()) : forced;
        var ref = judgements.rubrics().ref(judging, record.reading(), forced != null);
        return record.entries().isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(
                        id,
                        known.map(CommunityRegistered::name).orElseGet(() -> firstName(id, record)),
                        known.isPresent(),
                        zone,
                        record,
                        judging,
                        forced,
                        moment,
                        moment.basis(ref, Staging.ENGINE_VERSION)));
    }

    private static String firstName(String id, Folded record) {
        return record.entries().list().stream()
                .map(Logged::fact)
                .filter(CommunityRegistered.class::isInstance)
                .map(fact -> ((CommunityRegistered) fact).name())
                .findFirst()
                .orElse(id);
    }

    @Override
    public Optional<BoardView> board(String community, Clocks clocks) {
        return ask(community, clocks).filter(Asked::registered).map(this::board);
    }

    private BoardView board(Asked asked) {
        Basis basis = asked.basis();
        List<Judged> partnerships = partnerships(asked);
        Moment moment = moment(asked, partnerships);
        List<BoardView.Row> rows = new ArrayList<>();
        partnerships.forEach(judged -> rows.add(row(judged, moment, basis)));
        rows.sort(Comparator.comparing(BoardView.Row::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(BoardView.Row::id));
        return new BoardView(
                asked.id(), asked.name(), rows, coming(asked.record(), moment.asOf()), basis, moment.freshness());
    }

    private List<BoardView.Coming> coming(Folded record, LocalDate asOf) {
        return judgements.rubrics().adoptedBy(record.reading()).periods().stream()
                .filter(period -> period.days().from().isAfter(asOf))
                .map(period -> new BoardView.Coming(
                        period.days().from(), judgements.rubrics().ref(period.rubric(), record.reading(), false)))
                .toList();
    }

    /** The partnerships of a community as the question has them, by id. */
    public List<Judged> partnerships(Asked asked) {
        return judgements.ofCommunity(asked.id(), asked.moment().position(), asked.forced());
    }

    /** The moment of an answer about all of them: it is as wrong as any partnership in it. */
    public Moment moment(Asked asked, List<Judged> partnerships) {
        return moment(asked, partnerships.stream().map(Judged::id));
    }

    /** The same where only their ids are at hand. */
    public Moment moment(Asked asked, Stream<String> partnerships) {
        Moment moment = asked.moment();
        Stream<Home> homes = partnerships.map(Home::partnership);
        return moment.without(judgements
                .records()
                .unread()
                .on(Stream.concat(Stream.of(Home.community(asked.id())), homes), moment.position()));
    }

    /** What a community is called as known at a position; once its registration is voided, as it was recorded. */
    public String name(String id, long position) {
        return judgements
                .community(id, position)
                .map(CommunityRegistered::name)
                .orElseGet(() -> firstName(id, judgements.records().community(id, position)));
    }

    private static BoardView.Row row(Judged judged, Moment moment, Basis basis) {
        var staging = new Staging(judged, moment);
        var states = new StatesFold(judged.record(), moment.asOf());
        StageView stage = staging.view(basis);
        return new BoardView.Row(
                judged.id(),
                states.name(judged.id()),
                states.region(),
                states.industry(),
                stage.stage(),
                stage.label(),
                stage.standing(),
                stage.since(),
                stage.nextLapse(),
                lapsing(judged, stage.nextLapse()),
                stage.last(),
                stage.mayBe(),
                tallies(judged, stage, moment),
                staging.stages(
                        moment.asOf().minusYears(STRIP_YEARS), moment.asOf().plusYears(Staging.HORIZON_YEARS)),
                lastEntry(judged, moment),
                Determined.inForce(judged, moment.asOf()));
    }

    private static List<String> lapsing(Judged judged, StageView.@Nullable NextLapse next) {
        if (next == null) {
            return List.of();
        }
        Rubric rubric = judged.judgement().rubrics().at(next.day());
        return next.indicators().stream()
                .map(id -> rubric.indicator(id)
                        .map(indicator -> id + " " + indicator.label())
                        .orElse(id))
                .toList();
    }

    private static List<BoardView.Tally> tallies(Judged judged, StageView view, Moment moment) {
        return judged.judgement().rubrics().at(moment.asOf()).stages().stream()
                .map(stage -> new BoardView.Tally(
                        stage.id(),
                        stage.label(),
                        count(view, stage.id(), Verdict.MET),
                        count(view, stage.id(), Verdict.CANNOT_TELL),
                        stage.indicators().size()))
                .toList();
    }

    private static int count(StageView view, String stage, Verdict verdict) {
        return Math.toIntExact(view.indicators().stream()
                .filter(each -> each.stage().equals(stage) && each.verdict() == verdict)
                .count());
    }

    private static BoardView.@Nullable LastEntry lastEntry(Judged judged, Moment moment) {
        Standing<?> last = null;
        for (Standing<?> each : judged.record().reading().facts()) {
            boolean happened = !each.span().first().isAfter(moment.asOf());
            if (happened
                    && !(each.fact() instanceof Amendment)
                    && each.fact().header().on() != null) {
                last = each;
            }
        }
        return last == null
                ? null
                : new BoardView.LastEntry(
                        last.entry(),
                        FactTypes.of(last.fact()).name(),
                        last.fact().header().requireOn());
    }
}
