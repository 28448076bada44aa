package org.waymark.stage.criterion.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.IndustryEngagement;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.When;

/** Why nobody can tell whether an organisation comes regularly: who came is not all noted, or when it was is not known. */
record AttendanceDoubts(IndustryEngagement definition, Meetings meetings) {

    Doubts of(String org) {
        return dates(Meetings.INDUSTRY, definition.regular().within())
                .and(dates(Meetings.WORKING, definition.often().within()))
                .and(day -> mayHaveCome(org, day));
    }

    private Doubts dates(Set<MeetingKind> kinds, Window window) {
        return Doubts.ofDates(() -> meetings.of(kinds).stream()
                .map(meeting -> new Support(Point.of(meeting.held()), When.within(window, meeting.span())))
                .toList());
    }

    private List<Reason> mayHaveCome(String org, LocalDate day) {
        List<Meeting> open = new ArrayList<>(
                within(meetings.of(Meetings.INDUSTRY), definition.regular().within(), day));
        within(meetings.of(Meetings.WORKING), definition.often().within(), day).stream()
                .filter(meeting -> meeting.isNoted() && !open.contains(meeting))
                .forEach(open::add);
        int many = (int) open.stream()
                .filter(meeting -> !meeting.isComplete() && !meeting.names(org))
                .count();
        return many == 0 ? List.of() : List.of(new Reason.AttendanceIncomplete(many));
    }

    private static List<Meeting> within(List<Meeting> meetings, Window window, LocalDate day) {
        return meetings.stream()
                .filter(meeting -> When.within(window, meeting.span()).hi().contains(day))
                .toList();
    }
}
