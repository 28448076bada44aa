package org.waymark.queryside.ripple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.ripple.RippleView.Drifting;
import org.waymark.queryside.ripple.RippleView.Move;
import org.waymark.queryside.ripple.RippleView.Touched;
import org.waymark.record.Chains;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.Judgement;
import org.waymark.stage.change.Difference;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.drift.Determination;
import org.waymark.stage.drift.Drift;
import org.waymark.stage.interval.DaySet;

/** Judges what is known together with what would be recorded. */
public final class RecordedRipples implements Ripples {

    private final Judgements judgements;
    private final RecordedPartnerships partnerships;
    private final Moments moments;

    public RecordedRipples(Judgements judgements, RecordedPartnerships partnerships, Moments moments) {
        this.judgements = judgements;
        this.partnerships = partnerships;
        this.moments = moments;
    }

    @Override
    public RippleView of(List<Fact> facts) {
        Moment moment = moments.resolve(Clocks.newest(), ZoneOffset.UTC);
        List<Logged> logged = logged(facts, moment);
        NavigableSet<String> ids = touched(logged, moment.position());
        List<Judged> known = ids.stream()
                .limit(MOST)
                .flatMap(id -> judgements.at(id, moment.position(), null).stream())
                .toList();
        int looked = Math.min(ids.size(), MOST);
        return new RippleView(
                moment.known().logId().value(),
                moment.position(),
                moment.known().hash().hex(),
                known.stream()
                        .map(judged -> touched(judged, logged, moment))
                        .filter(each ->
                                !each.moves().isEmpty() || !each.drifts().isEmpty())
                        .toList(),
                known.size(),
                looked - known.size(),
                ids.size() - looked);
    }

    /** As the log would hold them next. */
    private static List<Logged> logged(List<Fact> facts, Moment moment) {
        Instant recordedAt = moment.known().recordedAt();
        List<Logged> logged = new ArrayList<>();
        for (Fact fact : facts) {
            logged.add(new Logged(fact, moment.position() + logged.size() + 1, recordedAt));
        }
        return logged;
    }

    /** The partnerships whose record or community they are on; some may become known only by them. */
    private NavigableSet<String> touched(List<Logged> logged, long position) {
        NavigableSet<String> touched = new TreeSet<>();
        Set<String> communities = new TreeSet<>();
        for (Logged each : logged) {
            Stream.ofNullable(each.fact().header().partnership()).forEach(touched::add);
            Stream.ofNullable(each.fact().header().community()).forEach(communities::add);
        }
        communities.forEach(community -> touched.addAll(judgements.idsOf(community, position)));
        return touched;
    }

    private Touched touched(Judged judged, List<Logged> logged, Moment moment) {
        var asked = partnerships.at(judged, moment);
        List<Logged> own = logged.stream().filter(each -> isOn(each, judged)).toList();
        Knowledge grown = judgements.knowledge(judged).with(own, List.of());
        Folded record = Folded.of(grown.partnership());
        String community = Judgements.communityOf(record);
        Folded followed = judgements.community(record, moment.position());
        List<Logged> above = logged.stream()
                .filter(each -> isAbove(each, community, followed))
                .toList();
        Knowledge known =
                new Knowledge(grown.partnership(), followed.entries(), grown.rubrics()).with(List.of(), above);
        Judgement after = known.judge();
        var day = asked.moment().today();
        List<Move> moves =
                new Moves(judged.judgement().rubrics().at(day), day).of(Difference.between(judged.judgement(), after));
        var touched = new Touched(
                judged.id(),
                RecordedPartnerships.name(asked),
                moves,
                drifts(judged, known, after),
                isAmended(own) || isAmended(above));
        return touched.restates() && !touched.movesPast()
                ? new Touched(touched.partnership(), touched.name(), moves, touched.drifts(), false)
                : touched;
    }

    private static boolean isAmended(List<Logged> logged) {
        return logged.stream()
                .anyMatch(each -> each.fact() instanceof EntryCorrected || each.fact() instanceof EntryVoided);
    }

    /** Those that would stand, judged by what would be computed; one that would begin differs on no day as yet. */
    private static List<Drifting> drifts(Judged judged, Knowledge known, Judgement after) {
        Map<String, DaySet> before = Determination.of(judged.record().chains()).stream()
                .collect(Collectors.toMap(
                        made -> made.made().entry(),
                        made -> Drift.of(made, judged.judgement()).days()));
        return Determination.of(Chains.of(Reading.of(known.partnership()))).stream()
                .flatMap(
                        made -> drifting(
                                made,
                                before.getOrDefault(made.made().entry(), DaySet.NONE),
                                Drift.of(made, after).days())
                                .stream())
                .toList();
    }

    private static Optional<Drifting> drifting(Determination made, DaySet before, DaySet after) {
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(
                        new Drifting(made.made().entry(), made.made().fact().body(), first(before), first(after)));
    }

    private static @Nullable LocalDate first(DaySet days) {
        return days.isEmpty() ? null : days.runs().getFirst().from();
    }

    /** What is recorded already adds nothing. */
    private static boolean isOn(Logged logged, Judged judged) {
        return judged.id().equals(logged.fact().header().partnership())
                && !judged.record().reading().knows(logged.entry());
    }

    /** On the community that follows the partnership once the facts are recorded: they may name another one. */
    private static boolean isAbove(Logged logged, @Nullable String community, Folded followed) {
        return logged.fact().header().community() != null
                && Objects.equals(community, logged.fact().header().community())
                && !followed.reading().knows(logged.entry());
    }
}
