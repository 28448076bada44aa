package org.waymark.stage.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.StandIns;
import org.waymark.stage.evidence.Testimony;
import org.waymark.stage.evidence.Word;
import org.waymark.stage.evidence.Word.Attestation;
import org.waymark.stage.evidence.Word.Decline;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/**
 * Did somebody in a role that is asked, and that may be true, attest the clause?
 *
 * @param required whether silence is "cannot tell" and a decline is heard
 */
record AttestedQuestion(
        String clause,
        List<AttestationRole> by,
        Window within,
        Window reachesBack,
        boolean required,
        Testimony testimony) {

    Finding answer() {
        Verdicts verdicts = required
                ? testimony.requiredAttested(clause, by, within, reachesBack)
                : testimony.attested(clause, by, within, reachesBack);
        StandIns standIns = testimony.standIns(clause, by, within, reachesBack);
        List<Item> items = new ArrayList<>();
        for (Word word : testimony.about(clause)) {
            switch (word) {
                case Attestation attestation ->
                    items.add(new Item(attestation.entry(), conditions(attestation, standIns)));
                case Decline decline -> addDecline(items, decline);
            }
        }
        return new Finding(verdicts, List.of(new Group(clause, verdicts, items)), 1);
    }

    private void addDecline(List<Item> items, Decline decline) {
        if (required) {
            items.add(new Item(decline.entry(), List.of(Conditions.fixed(false, new Reason.Declined(null)))));
        }
    }

    private List<Condition> conditions(Attestation attestation, StandIns standIns) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(role(attestation, standIns));
        conditions.add(new Condition(attestation.covers(reachesBack), day -> notCovering(attestation, day)));
        conditions.add(new Condition(attestation.notWithdrawn(), day -> withdrawn(attestation, day)));
        conditions.add(new Condition(
                When.notOlderThan(within, attestation.span()), day -> Recency.missed(within, attestation.span(), day)));
        if (required) {
            conditions.addAll(notDeclinedSince(attestation));
        }
        return conditions;
    }

    private Condition role(Attestation attestation, StandIns standIns) {
        if (standIns.includes(attestation)) {
            return new Condition(standIns.second(attestation), day -> new Reason.NeedsSecondVoice());
        }
        Reason otherwise = by.contains(attestation.role())
                ? new Reason.RoleNotTrue(attestation.role())
                : new Reason.RoleNotAsked(attestation.role());
        return Conditions.fixed(testimony.counts(attestation, by), otherwise);
    }

    private Reason notCovering(Attestation attestation, LocalDate day) {
        LocalDate validUntil = attestation.entry().fact().validUntil();
        return validUntil != null && validUntil.isBefore(day)
                ? new Reason.Expired(validUntil)
                : new Reason.CoversFrom(attestation.mayCoverFrom(reachesBack));
    }

    private static Reason withdrawn(Attestation attestation, LocalDate day) {
        Standing<?> by = attestation.endedBy();
        return by == null ? new Reason.NotYet(day) : new Reason.Withdrawn(by);
    }

    private List<Condition> notDeclinedSince(Attestation attestation) {
        return testimony.about(clause).stream()
                .filter(word -> word instanceof Decline && testimony.counts(word, by))
                .filter(word -> Standing.ORDER.compare(word.entry(), attestation.entry()) > 0)
                .map(word -> new Condition(When.notYet(word.span()), day -> new Reason.Declined(word.entry())))
                .toList();
    }
}
