package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.OrganisationKind;
import org.waymark.fact.Vocabulary.Ownership;
import org.waymark.fact.Vocabulary.PlanForm;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.record.Span;
import org.waymark.record.Standing;
import org.waymark.rubric.Window;

/** Why an entry does not count on a day, or may count only. A template says it in words. */
public sealed interface Reason {

    /** It is too long ago, by so many days; it would count again with something newer. */
    record OutsideWindow(Window window, long days) implements Reason {}

    /** It happens after the day asked about, on this day at the earliest. */
    record NotYet(LocalDate from) implements Reason {}

    /**
     * An entry is dated only to the month, quarter or year, so on this day nobody can tell.
     *
     * @param entry the one that is in doubt, or another on whose date that one hangs
     */
    record ApproximateDate(FuzzyDate.Precision precision, Standing<?> entry) implements Reason {
        public static ApproximateDate of(Standing<?> entry) {
            return new ApproximateDate(precisionOf(entry.span()), entry);
        }

        private static FuzzyDate.Precision precisionOf(Span span) {
            return Arrays.stream(FuzzyDate.Precision.values())
                    .filter(each -> !FuzzyDate.around(span.first(), each).last().isBefore(span.last()))
                    .findFirst()
                    .orElse(FuzzyDate.Precision.YEAR);
        }
    }

    /** Its state is over. */
    record Ended(Standing<?> by) implements Reason {}

    /** A void names it. */
    record Voided(String by) implements Reason {}

    /** A correction is read in its place. */
    record CorrectedAway(String by) implements Reason {}

    /** It is attendance of a meeting that is not read. */
    record MeetingNotRead(String meeting) implements Reason {}

    /** The clause asks for another kind of coordinator. */
    record OtherKind(CoordinatorKind kind) implements Reason {}

    /** No contact is named. */
    record NoContact() implements Reason {}

    /** A standing coordinator is in place, so there is no gap to bridge. */
    record NoGapToBridge() implements Reason {}

    /** The organisation is not a private company on the industry side. */
    record NotPrivate(String org, List<Side> sides, OrganisationKind kind, Ownership ownership) implements Reason {}

    /** The organisation never joined, so nobody knows on which side it stands. */
    record Unclassified(String org) implements Reason {}

    /** The champion did too little in the window. */
    record TooFewActs(int acts, int needed, Window window) implements Reason {}

    /** The plan has no document yet. */
    record NoDocument() implements Reason {}

    /** No champion's organisation is among the adopters. */
    record NoChampionAdopted() implements Reason {}

    /** No other organisation on the public side is among the adopters. */
    record NoPublicPartnerAdopted() implements Reason {}

    /** The plan's last day is past. */
    record PlanRanOut(LocalDate through) implements Reason {}

    /** The clause asks for somebody in another role. */
    record RoleNotAsked(AttestationRole role) implements Reason {}

    /** Nobody could be that when they spoke. */
    record RoleNotTrue(AttestationRole role) implements Reason {}

    /** A support-team member spoke for a missing reviewer, and a second one from another organisation is needed. */
    record NeedsSecondVoice() implements Reason {}

    /** It speaks of later days only. */
    record CoversFrom(LocalDate from) implements Reason {}

    /** Its last day is past. */
    record Expired(LocalDate validUntil) implements Reason {}

    /** It was withdrawn or replaced. */
    record Withdrawn(Standing<?> by) implements Reason {}

    /** Somebody asked later said no. */
    record Declined(@Nullable Standing<?> by) implements Reason {}

    /** Nobody is recorded as having chaired. */
    record NoChairRecorded() implements Reason {}

    /** Nobody who chaired or owns it was of a champion's organisation. */
    record NotOfChampion() implements Reason {}

    /** Nobody answers for it. */
    record NoOwner() implements Reason {}

    /** It is in none of the fields asked. */
    record OtherField(List<Field> fields) implements Reason {}

    /** The member did not sign within the window. */
    record NotSigned(Window window) implements Reason {}

    /** It was given before the industry or the region was chosen that is current now. */
    record GivenBeforeCurrent() implements Reason {}

    /** The organisation is not on the side asked. */
    record OtherSide(List<Side> sides) implements Reason {}

    /** The organisation is engaged in none of the ways asked. */
    record NotEngaged() implements Reason {}

    /** Nobody noted who came. */
    record AttendanceNotRecorded() implements Reason {}

    /** It may have come to so many meetings: nobody noted who came, or not everybody who did. */
    record AttendanceIncomplete(int meetings) implements Reason {}

    /** An organisation on both sides came, and it is not said for which. */
    record SideNotSaid() implements Reason {}

    /** It joined only lately, so nothing is asked of it yet. */
    record Newcomer(Window window) implements Reason {}

    /** The organisation took part too rarely within the window. */
    record TooFewEngagements(long engagements, int needed, Window window) implements Reason {}

    /** The organisation names no county. */
    record NoCounty() implements Reason {}

    /** No region is chosen, so it lies in none of its counties. */
    record NoRegion() implements Reason {}

    /** The organisation is in none of the region's counties. */
    record OutsideRegion(List<String> counties) implements Reason {}

    /** The region is, or lies within, an existing area, and it is not said why. */
    record WithinExistingArea(String within) implements Reason {}

    /** No code says which industry is meant. */
    record NoIndustryCode() implements Reason {}

    /** It is not said why. */
    record NoRationale() implements Reason {}

    /** No day of the data is given. */
    record NoData() implements Reason {}

    /** The plan has another form. */
    record OtherForm(PlanForm form) implements Reason {}

    /** Nothing was done for the priority within the window. */
    record NothingDone(Window window) implements Reason {}

    /** No action for the priority is under way. */
    record NoOpenAction() implements Reason {}

    /** The launch has no preparation plan. */
    record NoPreparationPlan() implements Reason {}

    /** The day planned is further ahead than the window. */
    record FarAhead(LocalDate planned, Window window) implements Reason {}

    /** The day planned is past. */
    record PlannedDayPast(LocalDate planned) implements Reason {}

    /** The action has no due date. */
    record NoDueDate() implements Reason {}

    /** The action is overdue by so many days. */
    record Overdue(LocalDate due, long days) implements Reason {}

    /** It is not said to be a direct result. */
    record NotDirect() implements Reason {}

    /** It is linked to no recorded priority. */
    record NoPriority() implements Reason {}

    /** Neither it nor its priority says what it is about. */
    record NoDomain() implements Reason {}

    /** Nothing shows it. */
    record NoEvidence() implements Reason {}

    /** Nobody in a role that is asked endorses it. */
    record NotEndorsed() implements Reason {}
}
