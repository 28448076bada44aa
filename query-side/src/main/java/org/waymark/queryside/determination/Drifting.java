package org.waymark.queryside.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.change.Change;
import org.waymark.queryside.change.Compared;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.determination.DeterminationView.Known;
import org.waymark.queryside.determination.DeterminationView.Parting;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.Determined;
import org.waymark.queryside.partnership.Determined.Run;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.stage.change.Moment;
import org.waymark.stage.drift.Determination;
import org.waymark.stage.drift.Drift;
import org.waymark.stage.drift.Origin;

/** One partnership at a moment: what was determined about it, and what made that drift. */
final class Drifting {

    private final Asked asked;
    private final Named named;
    private final Judgements judgements;
    private final Moments moments;

    Drifting(Asked asked, Named named, Judgements judgements, Moments moments) {
        this.asked = asked;
        this.named = named;
        this.judgements = judgements;
        this.moments = moments;
    }

    PartnershipDeterminationsView view() {
        Judged judged = asked.judged();
        List<DeterminationView> all = Determination.of(judged.record().chains()).reversed().stream()
                .map(this::view)
                .toList();
        return new PartnershipDeterminationsView(
                judged.id(),
                RecordedPartnerships.name(asked),
                RecordedPartnerships.stage(asked),
                all,
                named.entries(all.stream().flatMap(Drifting::entries).distinct().toList()));
    }

    private DeterminationView view(Determination determination) {
        LocalDate day = asked.moment().asOf();
        Drift drift = Drift.of(determination, asked.judged().judgement());
        Determined told = Determined.of(drift, asked.judged().judgement(), day);
        MadeOnRecord madeOn = MadeOnRecord.of(determination, asked, judgements, moments);
        Run run = told.drift();
        return new DeterminationView(
                told,
                madeOn.view(),
                drift.begunBy(day).stream().map(Run::of).toList(),
                run == null ? null : parting(determination, madeOn, run.from()));
    }

    private Parting parting(Determination determination, MadeOnRecord madeOn, LocalDate first) {
        var now =
                new Moment(judgements.knowledge(asked.judged()), asked.judged().judgement(), first);
        Moment made = madeOn.moment(judgements);
        Origin origin = Origin.of(determination, made, now);
        Moment before = origin.since() == Origin.Since.BASIS
                ? made
                : new Moment(now.knowledge(), now.judgement(), first.minusDays(1));
        return new Parting(origin.since(), new Compared(origin.causes(), before, now, named).changes(), known(origin));
    }

    private static @Nullable Known known(Origin origin) {
        return origin.known()
                .map(logged -> new Known(logged.entry(), logged.position(), logged.recordedAt()))
                .orElse(null);
    }

    private static Stream<String> entries(DeterminationView view) {
        Stream<String> own = Stream.of(view.determined().entry());
        Parting parting = view.parting();
        if (parting == null) {
            return own;
        }
        Stream<String> known = Stream.ofNullable(parting.known()).map(Known::entry);
        Stream<String> made = parting.changes().stream().flatMap(Change::named);
        return Stream.of(own, known, made).flatMap(ids -> ids);
    }
}
