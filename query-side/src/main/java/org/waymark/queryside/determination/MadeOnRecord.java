package org.waymark.queryside.determination;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.fact.Values.PinnedBasis;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.determination.DeterminationView.Found;
import org.waymark.queryside.determination.DeterminationView.MadeOn;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships.Asked;
import org.waymark.rubric.Stage;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Moment;
import org.waymark.stage.drift.Determination;

/**
 * The record that a determination was made on: what its basis names, or, where it names none that this log has, what had
 * been recorded with it.
 */
record MadeOnRecord(Found found, @Nullable PinnedBasis pinned, LocalDate day, long position, Judged judged) {

    static MadeOnRecord of(Determination determination, Asked asked, Judgements judgements, Moments moments) {
        DeterminationMade fact = determination.made().fact();
        PinnedBasis pinned = fact.basis();
        long recorded = determination.made().source().position();
        if (pinned != null) {
            var known = position(pinned, asked, moments)
                    .filter(position -> position < recorded)
                    .flatMap(position -> at(position, asked, judgements)
                            .map(judged -> new MadeOnRecord(Found.PINNED, pinned, pinned.asOf(), position, judged)));
            if (known.isPresent()) {
                return known.get();
            }
        }
        Judged judged = at(recorded, asked, judgements).orElseThrow();
        return new MadeOnRecord(
                pinned == null ? Found.OUTSIDE : Found.ELSEWHERE, pinned, fact.asOf(), recorded, judged);
    }

    private static Optional<Judged> at(long position, Asked asked, Judgements judgements) {
        return judgements.at(asked.judged().id(), position, asked.judged().forced());
    }

    /** Of another log, or with another hash, a position means nothing here. */
    private static Optional<Long> position(PinnedBasis pinned, Asked asked, Moments moments) {
        String place = pinned.logId() + ":" + pinned.position() + ":" + pinned.hash();
        try {
            return Optional.of(moments.resolve(new Clocks(null, place, null, null), asked.zone())
                    .position());
        } catch (ClockException notHere) {
            return Optional.empty();
        }
    }

    /** For the engine. */
    Moment moment(Judgements judgements) {
        return new Moment(judgements.knowledge(judged), judged.judgement(), day);
    }

    /** For the answer. */
    MadeOn view() {
        StageStanding computed = judged.judgement().standing().at(day);
        String stage = computed.stage();
        return new MadeOn(
                found,
                pinned,
                day,
                position,
                stage,
                stage == null ? null : label(stage),
                computed.kind().word(),
                judged.judgement().at(day).doubt().map(this::label).orElse(null));
    }

    private String label(String stage) {
        return judged.judgement()
                .rubrics()
                .at(day)
                .stage(stage)
                .map(Stage::label)
                .orElse(stage);
    }
}
