package org.waymark.stage.criterion.engagement;

import java.util.List;
import org.waymark.record.Span;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.interval.FarApart;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Are there two working meetings in the window that lie far enough apart to tell who comes again? */
record MeetingsApartQuestion(EngagementCriterion.MeetingsApart asked, Dossier dossier) {
    private static final int TWO = 2;

    Finding answer() {
        List<Meeting> meetings = dossier.participation().meetings().of(Meetings.WORKING);
        FarApart certainly = new FarApart(asked.apart().length());
        FarApart possibly = new FarApart(asked.apart().length());
        for (Meeting meeting : meetings) {
            Span span = meeting.span();
            Verdicts within = When.within(asked.within(), span);
            certainly.add(within.lo(), span.last(), span.first());
            possibly.add(within.hi(), span.first(), span.last());
        }
        List<Group> groups = meetings.stream().map(this::group).toList();
        Verdicts verdicts = new Verdicts(certainly.days(), possibly.days());
        return new Finding(verdicts, groups, Findings.counting(groups, TWO));
    }

    private Group group(Meeting meeting) {
        var item = new Item(meeting.held(), List.of(Conditions.within(asked.within(), meeting.held())));
        return Findings.entry(meeting.held().entry(), item);
    }
}
