package org.waymark.stage.next;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.MeetingHeld;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.record.Reading;
import org.waymark.record.Span;
import org.waymark.rubric.criterion.EngagementCriterion.MeetingsApart;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Drafts;

/**
 * How long it takes until two meetings lie far enough apart: the only thing that no act brings on the same day.
 *
 * @param day the first on which a second meeting is far enough from the first
 * @param first a meeting to hold at once, where there is none to begin with
 */
record Waiting(LocalDate day, List<Act> first) {

    private static final List<MeetingKind> WORKING =
            List.of(MeetingKind.LAUNCH, MeetingKind.GENERAL, MeetingKind.ACTION_TEAM);

    static Waiting since(LocalDate day, MeetingsApart asked, Reading reading, Drafts drafts, String clause) {
        Optional<LocalDate> next = reading.of(MeetingHeld.class).stream()
                .filter(each -> WORKING.contains(each.fact().kind())
                        && !each.span().last().isAfter(day))
                .flatMap(each -> next(each.span(), day, asked))
                .min(Comparator.naturalOrder());
        return next.map(it -> new Waiting(it, List.of()))
                .orElseGet(() -> new Waiting(
                        day.plusDays(asked.apart().length()),
                        List.of(drafts.meetings(MeetingKind.GENERAL, 1, List.of(), List.of(), List.of())
                                .with(List.of(), List.of(clause)))));
    }

    private static Stream<LocalDate> next(Span meeting, LocalDate day, MeetingsApart asked) {
        LocalDate apart = meeting.last().plusDays(asked.apart().length());
        LocalDate next = apart.isAfter(day) ? apart : day;
        return asked.within().before(next).isBefore(meeting.first()) ? Stream.of(next) : Stream.empty();
    }
}
