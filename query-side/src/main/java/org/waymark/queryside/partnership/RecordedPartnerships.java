package org.waymark.queryside.partnership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.basis.Unread;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.judged.ForcedRubric;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.record.EntryViews;

/** Answers about one partnership, folded from its record at the moment asked for. */
public final class RecordedPartnerships implements Partnerships {

    private final Judgements judgements;
    private final Rubrics rubrics;
    private final Moments moments;
    private final LongFunction<Names> namesAt;

    public RecordedPartnerships(Judgements judgements, Rubrics rubrics, Moments moments, LongFunction<Names> namesAt) {
        this.judgements = judgements;
        this.rubrics = rubrics;
        this.moments = moments;
        this.namesAt = namesAt;
    }

    /**
     * A partnership at a moment, with the basis of every answer about it.
     *
     * @param zone in which its days are reckoned
     */
    public record Asked(Judged judged, Moment moment, Basis basis, ZoneId zone) {}

    /** Resolves the clocks and the rubric of a question about a partnership; empty when nothing of it is known by then. */
    public Optional<Asked> ask(String id, Clocks clocks) {
        Moment resolved = moments.resolve(clocks, zoneOf(id));
        return judgements
                .at(id, resolved.position(), ForcedRubric.of(clocks, rubrics))
                .map(judged -> at(judged, resolved));
    }

    /** A partnership as it was judged at a moment that is resolved already. */
    public Asked at(Judged judged, Moment resolved) {
        Moment moment = resolved.without(unread(judged, resolved.position()));
        var rubric = judgements
                .rubrics()
                .ref(
                        judged.judgement().rubrics().at(moment.asOf()),
                        judged.communityRecord().reading(),
                        judged.forced() != null);
        return new Asked(judged, moment, moment.basis(rubric, Staging.ENGINE_VERSION), zoneOf(judged.id()));
    }

    /** The rubric and the reviewers of its community count as much as what stands on itself. */
    private List<Unread> unread(Judged judged, long position) {
        String community = judged.community();
        Stream<Home> of = Stream.of(Home.partnership(judged.id()));
        return judgements
                .records()
                .unread()
                .on(community == null ? of : Stream.concat(of, Stream.of(Home.community(community))), position);
    }

    /** Where "today" is asked: the newest that is known of its community. */
    private ZoneId zoneOf(String id) {
        String community = Judgements.communityOf(judgements.records().partnership(id, Long.MAX_VALUE));
        return community == null
                ? ZoneOffset.UTC
                : judgements
                        .community(community, Long.MAX_VALUE)
                        .<ZoneId>map(known -> known.zone())
                        .orElse(ZoneOffset.UTC);
    }

    @Override
    public Optional<StageView> stage(String id, Clocks clocks) {
        return ask(id, clocks).map(RecordedPartnerships::stage);
    }

    @Override
    public Optional<TimelineView> timeline(String id, Clocks clocks, Audience audience) {
        return ask(id, clocks).map(asked -> timeline(asked, audience));
    }

    private TimelineView timeline(Asked asked, Audience audience) {
        LocalDate asOf = asked.moment().asOf();
        LocalDate from = asked.judged().record().reading().facts().stream()
                .map(each -> each.span().first())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(asOf))
                .orElse(asOf);
        LocalDate to = asOf.plusYears(Staging.HORIZON_YEARS);
        var staging = new Staging(asked.judged(), asked.moment());
        return new TimelineView(
                asked.judged().id(),
                from,
                to,
                staging.stages(from, to),
                staging.indicators(from, to),
                entries(asked, audience).all().stream()
                        .sorted(EntryViews.byDate(asked.zone()))
                        .toList(),
                asked.basis(),
                asked.moment().freshness());
    }

    @Override
    public Optional<PartnershipView> partnership(String id, Clocks clocks, Audience audience) {
        return ask(id, clocks).map(asked -> partnership(asked, audience));
    }

    private PartnershipView partnership(Asked asked, Audience audience) {
        Judged judged = asked.judged();
        var states = new StatesFold(judged.record(), asked.moment().asOf());
        var parties = new Parties(namesAt.apply(asked.moment().position()), audience);
        return new PartnershipView(
                judged.id(),
                states.name(judged.id()),
                community(asked),
                states.region(),
                states.industry(),
                stage(asked),
                new RosterFold(judged.record().reading(), states.current(), parties).lines(),
                states.meetings(parties),
                states.plans(parties),
                states.champions(parties),
                states.coordinators(parties),
                states.supportTeam(parties),
                states.priorities(parties),
                entries(asked, audience).newestFirst(asked.zone()));
    }

    private PartnershipView.@Nullable Community community(Asked asked) {
        String id = asked.judged().community();
        if (id == null) {
            return null;
        }
        return judgements
                .community(id, asked.moment().position())
                .map(known -> new PartnershipView.Community(id, known.name(), known.zone()))
                .orElseGet(() -> new PartnershipView.Community(id, id, ZoneOffset.UTC));
    }

    /** The entries of a partnership at a moment, for one reader. */
    public EntryViews entries(Asked asked, Audience audience) {
        return entries(asked.judged().record(), asked.moment().position(), audience);
    }

    /** Those of the community that follows it. */
    public EntryViews entriesOfCommunity(Asked asked, Audience audience) {
        return entries(asked.judged().communityRecord(), asked.moment().position(), audience);
    }

    /** The entries of any record at a position, for one reader. */
    public EntryViews entries(Folded record, long position, Audience audience) {
        return new EntryViews(
                record,
                namesAt.apply(position),
                audience,
                home -> called(home, position),
                judgements.records()::author);
    }

    /** What a partnership or a community is called, the name recorded last. */
    private Text called(Home home, long position) {
        return switch (home.kind()) {
            case PARTNERSHIP -> StatesFold.lastName(judgements.records().partnership(home.id(), position));
            case COMMUNITY ->
                judgements
                        .community(home.id(), position)
                        .map(known -> Text.shown(known.name()))
                        .orElseGet(Text::unknown);
            case PERSON, ORGANIZATION -> Text.unknown();
        };
    }

    /** The stage of a partnership at a moment. */
    public static StageView stage(Asked asked) {
        return new Staging(asked.judged(), asked.moment()).view(asked.basis());
    }

    /** What a partnership is called at a moment. */
    public static String name(Asked asked) {
        return new StatesFold(asked.judged().record(), asked.moment().asOf())
                .name(asked.judged().id());
    }
}
