package org.waymark.stage.criterion.testimony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.evidence.testimony.Word.Attestation;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.When;

/** What an attestation is held to, one condition after the other. */
public final class Spoken {
    private Spoken() {}

    /** Those of an attestation that speaks for itself. */
    public static List<Condition> conditions(Attestation attestation, Asked asked, Testimony testimony) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(role(attestation, asked, testimony));
        conditions.addAll(time(attestation, asked));
        return conditions;
    }

    static Condition role(Attestation attestation, Asked asked, Testimony testimony) {
        Reason otherwise = asked.by().contains(attestation.role())
                ? new Reason.RoleNotTrue(attestation.role())
                : new Reason.RoleNotAsked(attestation.role());
        return Conditions.fixed(testimony.counts(attestation, asked.by()), otherwise);
    }

    /** It covers the day, is not withdrawn and not too old. */
    static List<Condition> time(Attestation attestation, Asked asked) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(Conditions.dated(
                attestation.entry(),
                attestation.covers(asked.reachesBack()),
                day -> notCovering(attestation, asked, day)));
        Standing<?> by = attestation.endedBy();
        if (by != null) {
            conditions.add(Conditions.dated(by, attestation.notWithdrawn(), day -> new Reason.Withdrawn(by)));
        }
        conditions.add(Conditions.dated(
                attestation.entry(),
                When.notOlderThan(asked.within(), attestation.span()),
                day -> Recency.missed(asked.within(), attestation.span(), day)));
        return conditions;
    }

    private static Reason notCovering(Attestation attestation, Asked asked, LocalDate day) {
        LocalDate validUntil = attestation.entry().fact().validUntil();
        return validUntil != null && validUntil.isBefore(day)
                ? new Reason.Expired(validUntil)
                : new Reason.CoversFrom(attestation.mayCoverFrom(asked.reachesBack()));
    }
}
