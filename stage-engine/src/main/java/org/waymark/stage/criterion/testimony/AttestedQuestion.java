package org.waymark.stage.criterion.testimony;

import java.util.ArrayList;
import java.util.List;
import org.waymark.record.Standing;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.testimony.Asked;
import org.waymark.stage.evidence.testimony.StandIns;
import org.waymark.stage.evidence.testimony.Testimony;
import org.waymark.stage.evidence.testimony.Word;
import org.waymark.stage.evidence.testimony.Word.Attestation;
import org.waymark.stage.evidence.testimony.Word.Decline;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/**
 * Did somebody in a role that is asked, and that may be true, attest it?
 *
 * @param required whether silence is "cannot tell" and a decline is heard
 */
public record AttestedQuestion(Asked asked, boolean required, Testimony testimony) {

    public Verdicts verdicts() {
        return required ? testimony.requiredAttested(asked) : testimony.attested(asked);
    }

    /** What was said, with what each word is held to. */
    public List<Item> items() {
        StandIns standIns = testimony.standIns(asked);
        List<Item> items = new ArrayList<>();
        for (Word word : testimony.about(asked)) {
            switch (word) {
                case Attestation attestation ->
                    items.add(new Item(attestation.entry(), conditions(attestation, standIns)));
                case Decline decline -> addDecline(items, decline);
            }
        }
        return items;
    }

    private void addDecline(List<Item> items, Decline decline) {
        if (required) {
            items.add(new Item(decline.entry(), List.of(Conditions.fixed(false, new Reason.Declined(null)))));
        }
    }

    private List<Condition> conditions(Attestation attestation, StandIns standIns) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(
                standIns.includes(attestation)
                        ? new Condition(standIns.second(attestation), day -> new Reason.NeedsSecondVoice())
                                .inDoubtBy(secondVoice(attestation, standIns))
                        : Spoken.role(attestation, asked, testimony));
        conditions.addAll(Spoken.time(attestation, asked));
        if (required) {
            conditions.addAll(notDeclinedSince(attestation));
        }
        return conditions;
    }

    /** That of the others who speak for a missing reviewer. */
    private Doubts secondVoice(Attestation first, StandIns standIns) {
        return day -> testimony.about(asked).stream()
                .filter(word -> !word.person().equals(first.person()))
                .<Reason>mapMulti((word, reasons) -> {
                    if (word instanceof Attestation other && standIns.includes(other)) {
                        new Item(other.entry(), Spoken.time(other, asked))
                                .doubtsOn(day)
                                .forEach(reasons);
                    }
                })
                .toList();
    }

    /** Why nobody can tell whether it is attested: what was said may cover the day or may not. */
    public Doubts doubts() {
        return day -> items().stream()
                .filter(item -> item.verdicts().hi().contains(day))
                .flatMap(item -> item.doubtsOn(day).stream())
                .toList();
    }

    private List<Condition> notDeclinedSince(Attestation attestation) {
        return testimony.about(asked).stream()
                .filter(word -> word instanceof Decline && testimony.counts(word, asked.by()))
                .filter(word -> Standing.ORDER.compare(word.entry(), attestation.entry()) > 0)
                .map(word -> Conditions.dated(
                        word.entry(), When.notYet(word.span()), day -> new Reason.Declined(word.entry())))
                .toList();
    }
}
