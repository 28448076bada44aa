package org.waymark.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.record.admission.Admission;

/** Seeded histories of few ids in few months, where late, wide, corrected and voided entries meet often. */
public final class RandomHistory {

    private static final int DAYS = 400;
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final List<Precision> PRECISIONS = List.of(Precision.values());
    private static final String P = "p1";

    private final Random random;
    private final List<String> entries = new ArrayList<>();

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** As many tries as told; what is refused is left out. */
    public static List<Fact> of(long seed, int tries) {
        var history = new RandomHistory(seed);
        List<Fact> facts = new ArrayList<>();
        Admission admission = Admission.NONE;
        for (int i = 0; i < tries; i++) {
            Fact fact = history.next("e" + i).fact();
            if (admission.check(fact).isEmpty()) {
                admission = admission.with(fact);
                facts.add(fact);
                history.entries.add(fact.entry());
            }
        }
        return facts;
    }

    private Sample<?> next(String entry) {
        int choice = random.nextInt(10);
        if (choice < 7 || entries.isEmpty()) {
            return dated().entry(entry);
        }
        String named = entries.get(random.nextInt(entries.size()));
        return choice < 8
                ? Given.entryVoided(P).entry(entry).set("voids", named)
                : Given.entryCorrected(P).entry(entry).set("corrects", named).with(dated());
    }

    private Sample<?> dated() {
        String id = random.nextBoolean() ? "ana" : "ben";
        return switch (random.nextInt(11)) {
            case 0, 1 -> Given.coordinatorAppointed(P).set("holder", id).on(date());
            case 2 -> Given.coordinatorConfirmed(P).set("holder", id).on(date());
            case 3 -> Given.coordinatorEnded(P).set("holder", id).on(date());
            case 4 -> Given.partnershipClosed(P).on(date());
            case 5 -> Given.partnershipReopened(P).on(date());
            case 6 -> Given.meetingHeld(P).meeting(id).on(date());
            case 7 -> Given.attendanceRecorded(P).meeting(id);
            case 8 -> Given.attestationWithdrawn(P).set("attestation", id).on(date());
            default -> Given.attestationGiven(P).set("attestation", id).on(month());
        };
    }

    private String date() {
        return FuzzyDate.around(day(), PRECISIONS.get(random.nextInt(PRECISIONS.size())))
                .toString();
    }

    private String month() {
        return FuzzyDate.around(day(), Precision.MONTH).toString();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
