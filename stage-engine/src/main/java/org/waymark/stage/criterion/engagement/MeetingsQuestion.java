package org.waymark.stage.criterion.engagement;

import java.util.List;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.evidence.Dossier;

/** How many meetings of these kinds lie in the window? */
record MeetingsQuestion(EngagementCriterion.Meetings asked, Dossier dossier) {

    Finding answer() {
        List<Group> groups = dossier.participation().meetings().of(asked.kinds()).stream()
                .map(meeting -> Findings.entry(
                        meeting.held().entry(),
                        new Item(meeting.held(), List.of(Conditions.within(asked.within(), meeting.held())))))
                .toList();
        return Findings.counted(groups, asked.atLeast());
    }
}
