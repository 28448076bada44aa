package org.waymark.stage.evidence.testimony;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.PartnershipFact.AttestationDeclined;
import org.waymark.fact.PartnershipFact.AttestationGiven;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;
import org.waymark.stage.evidence.State;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Something said about a clause, in a role: that it holds, or that it does not. */
public sealed interface Word {
    Standing<?> entry();

    String person();

    @Nullable
    String org();

    AttestationRole role();

    default Span span() {
        return entry().span();
    }

    /** That it does not hold. */
    record Decline(Standing<AttestationDeclined> entry) implements Word {
        @Override
        public String person() {
            return entry.fact().person();
        }

        @Override
        public @Nullable String org() {
            return entry.fact().org();
        }

        @Override
        public AttestationRole role() {
            return entry.fact().role();
        }
    }

    /**
     * That it holds.
     *
     * @param endedBy the fact that withdrew it or took its place
     */
    record Attestation(
            Standing<AttestationGiven> entry, @Nullable Standing<?> endedBy) implements Word {
        static Attestation of(Chain<AttestationGiven> chain, Link<AttestationGiven> link) {
            return new Attestation(link.start(), State.of(chain).endOf(link));
        }

        @Override
        public String person() {
            return entry.fact().person();
        }

        @Override
        public @Nullable String org() {
            return entry.fact().org();
        }

        @Override
        public AttestationRole role() {
            return entry.fact().role();
        }

        /** It speaks of t: from the day it covers, but not further back than it may reach, to its last day. */
        public Verdicts covers(Window reachesBack) {
            LocalDate validUntil = entry.fact().validUntil();
            DaySet open = validUntil == null ? DaySet.ALL : DaySet.before(validUntil.plusDays(1));
            DaySet lo = DaySet.startingAt(coversFrom(span().last(), reachesBack));
            DaySet hi = DaySet.startingAt(coversFrom(span().first(), reachesBack));
            return new Verdicts(lo.and(open), hi.and(open));
        }

        private LocalDate coversFrom(LocalDate given, Window reachesBack) {
            LocalDate asked = entry.fact().coversFrom();
            if (asked == null) {
                return given;
            }
            LocalDate furthest = reachesBack.before(given);
            return asked.isBefore(furthest) ? furthest : asked;
        }

        /** The first day it may begin to cover. */
        public LocalDate mayCoverFrom(Window reachesBack) {
            return coversFrom(span().first(), reachesBack);
        }

        /** It was given by a day, and neither withdrawn nor past its last day. */
        public boolean standsOn(LocalDate day) {
            LocalDate validUntil = entry.fact().validUntil();
            boolean open = validUntil == null || !day.isAfter(validUntil);
            return open && When.happened(span()).and(notWithdrawn()).lo().contains(day);
        }

        public Verdicts notWithdrawn() {
            return endedBy == null ? Verdicts.ALWAYS : When.notYet(endedBy.span());
        }

        /** It covers t, is not withdrawn and not too old. */
        public Verdicts holds(Window within, Window reachesBack) {
            return covers(reachesBack).and(notWithdrawn()).and(When.notOlderThan(within, span()));
        }
    }
}
