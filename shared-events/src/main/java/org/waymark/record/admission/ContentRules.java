package org.waymark.record.admission;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.FuzzyDate.Precision;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.shape.Undated;
import org.waymark.record.admission.Refusal.Code;

/** What a fact must be in itself, whatever was recorded before. */
final class ContentRules {

    /** A longer excuse would hide that a partnership no longer does what the clause asks. */
    static final int LONGEST_EXEMPTION_MONTHS = 12;

    private ContentRules() {}

    static void check(Fact fact, String path, Consumer<Refusal> refuse) {
        checkDate(fact, path, refuse);
        switch (fact) {
            case AttestationGiven ignored -> checkPrecision(fact, path, refuse);
            case AttestationDeclined ignored -> checkPrecision(fact, path, refuse);
            case ExemptionGranted granted -> checkPeriod(granted, path, refuse);
            case Fact ignored -> {}
        }
    }

    private static void checkDate(Fact fact, String path, Consumer<Refusal> refuse) {
        @Nullable FuzzyDate on = fact.header().on();
        boolean dated = !(fact instanceof Undated);
        if (dated && on == null) {
            refuse.accept(new Refusal(
                    Code.DATE_MISSING,
                    path + "on",
                    "",
                    "Every entry says when it happened.",
                    "Give the date; a month, quarter or year will do if the day is not known."));
        } else if (!dated && on != null) {
            refuse.accept(new Refusal(
                    Code.DATE_NOT_TAKEN,
                    path + "on",
                    on.toString(),
                    "This entry has no date of its own; it follows the entry it speaks of.",
                    "Leave the date out."));
        }
    }

    private static void checkPrecision(Fact fact, String path, Consumer<Refusal> refuse) {
        @Nullable FuzzyDate on = fact.header().on();
        if (on != null && on.precision() != Precision.DAY && on.precision() != Precision.MONTH) {
            refuse.accept(new Refusal(
                    Code.WORD_TOO_VAGUE,
                    path + "on",
                    on.toString(),
                    "What somebody attests or declines is dated to the day or the month.",
                    "Give the day or the month, such as 2024-03-05 or 2024-03."));
        }
    }

    private static void checkPeriod(ExemptionGranted granted, String path, Consumer<Refusal> refuse) {
        if (granted.until().isBefore(granted.from())) {
            refuse.accept(new Refusal(
                    Code.EXEMPTION_PERIOD,
                    path + "until",
                    granted.until().toString(),
                    "An exemption ends no earlier than it begins.",
                    "Give a last day from " + granted.from() + " on."));
        } else if (!granted.until().minusMonths(LONGEST_EXEMPTION_MONTHS).isBefore(granted.from())) {
            refuse.accept(new Refusal(
                    Code.EXEMPTION_PERIOD,
                    path + "until",
                    granted.until().toString(),
                    "An exemption lasts at most " + LONGEST_EXEMPTION_MONTHS + " months.",
                    "Give an earlier last day, and grant another exemption when it is over."));
        }
    }
}
