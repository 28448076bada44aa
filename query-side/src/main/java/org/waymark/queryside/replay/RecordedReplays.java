package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.judged.ForcedRubric;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.replay.PartnershipReplayView.StageLabel;
import org.waymark.queryside.replay.ReplayDesk.State;
import org.waymark.queryside.replay.ReplayView.JudgedBy;
import org.waymark.registry.Defect;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricReading;

/** Replays of what is recorded: the question is resolved here, judged at the {@link ReplayDesk}. */
public final class RecordedReplays implements Replays {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final RecordedCommunities communities;
    private final RecordedPartnerships partnerships;
    private final Judgements judgements;
    private final DraftShelf drafts;
    private final ReplayDesk desk;

    public RecordedReplays(
            RecordedCommunities communities,
            RecordedPartnerships partnerships,
            Judgements judgements,
            DraftShelf drafts,
            ReplayDesk desk) {
        this.communities = communities;
        this.partnerships = partnerships;
        this.judgements = judgements;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public RubricReading draft(String text) {
        return drafts.read(text);
    }

    @Override
    public Optional<Rubric> rubric(String digest) {
        return drafts.at(digest);
    }

    private Rubric candidate(ReplayTerms terms) {
        String asked = terms.requireCandidate();
        return DIGEST.matcher(asked).matches()
                ? drafts.at(asked).orElseThrow(() -> gone(asked))
                : ForcedRubric.named("candidate", asked, drafts);
    }

    private static ClockException gone(String digest) {
        return new ClockException(
                ClockException.Kind.UNKNOWN_RUBRIC,
                List.of(new Defect(
                        "candidate",
                        digest,
                        "unknown",
                        "is the digest of no rubric that ships or was published, and of no draft that is held here",
                        "send the text again: a draft is held for a while only, and not over a restart")));
    }

    @Override
    public Optional<Replayed> community(String community, Clocks clocks, ReplayTerms terms) {
        return communities
                .ask(community, clocks)
                .filter(RecordedCommunities.Asked::registered)
                .map(asked -> community(asked, terms));
    }

    private Replayed community(RecordedCommunities.Asked asked, ReplayTerms terms) {
        long position = asked.moment().position();
        LocalDate asOf = asked.moment().asOf();
        List<String> ids = judgements.idsOf(asked.id(), position);
        Named.requireBegun(ids.stream().map(id -> judgements.records().partnership(id, position)), asOf);
        Rubric candidate = candidate(terms);
        LocalDate from = terms.day();
        Rubric forced = asked.forced();
        var key = new ReplayDesk.Key(
                asked.id(), position, asOf, forced == null ? null : forced.digest(), candidate.digest(), from);
        var lines = new ReplayLines(new Trial(judgements.rubrics(), forced, candidate, from), asOf);
        JudgedBy before = new JudgedBy(asked.basis().requireRubric(), false, null);
        JudgedBy after = after(candidate, asked.record(), from);
        State state = desk.ask(
                key,
                () -> ids,
                id -> lines.of(judgements.at(id, position, forced).orElseThrow()));
        return switch (state) {
            case State.Done done ->
                new Replayed.Done(new ReplaySummary(asked, before, after, candidate)
                        .view(
                                done.lines(),
                                lines.to(),
                                communities.moment(asked, ids.stream()).freshness()));
            case State.Running running -> underway(asked, before, after, "running", running.judged(), running.of());
            case State.Waiting ignored -> underway(asked, before, after, "waiting", 0, 0);
        };
    }

    private static Replayed underway(
            RecordedCommunities.Asked asked, JudgedBy before, JudgedBy after, String state, int judged, int of) {
        return new Replayed.Underway(
                new ReplayProgress(asked.id(), asked.name(), before, after, state, judged, of, asked.basis()));
    }

    private JudgedBy after(Rubric candidate, Folded community, @Nullable LocalDate from) {
        return new JudgedBy(
                judgements.rubrics().ref(candidate, community.reading(), true), drafts.isDraft(candidate), from);
    }

    @Override
    public Optional<PartnershipReplayView> partnership(String partnership, Clocks clocks, ReplayTerms terms) {
        return partnerships.ask(partnership, clocks).map(asked -> partnership(asked, terms));
    }

    private PartnershipReplayView partnership(RecordedPartnerships.Asked asked, ReplayTerms terms) {
        var judged = asked.judged();
        LocalDate asOf = asked.moment().asOf();
        Named.requireBegun(List.of(asked), asOf);
        LocalDate first = ReplayLines.firstDay(judged.record()).orElse(asOf);
        Rubric candidate = candidate(terms);
        var basis = asked.basis();
        boolean forced = basis.requireRubric().forced();
        Rubric against = forced ? judged.judgement().rubrics().at(asOf) : null;
        var trial = new Trial(judgements.rubrics(), against, candidate, terms.day());
        var lines = new ReplayLines(trial, asOf);
        var after = trial.of(judged);
        return new PartnershipReplayView(
                judged.id(),
                judged.community(),
                new JudgedBy(basis.requireRubric(), false, null),
                after(candidate, judged.communityRecord(), terms.day()),
                lines.of(judged, after),
                stages(asked.judged().judgement().rubrics().at(asOf), candidate),
                Staging.stretches(judged.judgement(), first, lines.to()),
                Staging.stretches(after, first, lines.to()),
                first,
                lines.to(),
                basis,
                asked.moment().freshness());
    }

    /** The stages of either, lowest first. */
    private static List<StageLabel> stages(Rubric before, Rubric after) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        after.stages().forEach(stage -> labels.put(stage.id(), stage.label()));
        before.stages().forEach(stage -> labels.putIfAbsent(stage.id(), stage.label()));
        return labels.entrySet().stream()
                .map(each -> new StageLabel(each.getKey(), each.getValue()))
                .toList();
    }

    /** The order of a board. */
    static final Comparator<ReplayView.Line> BY_NAME = Comparator.comparing(
                    ReplayView.Line::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ReplayView.Line::partnership);
}
