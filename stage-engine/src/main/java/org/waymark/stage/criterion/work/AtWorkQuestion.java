package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.List;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Recency;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.explanation.Reason;

/** Is there an open priority with an owner for which something was done lately? */
record AtWorkQuestion(WorkCriterion.PrioritiesAtWork asked, Dossier dossier) {

    Finding answer() {
        List<Group> groups = dossier.work().priorities().all().stream()
                .map(priority -> Findings.current(priority.id(), priority.state(), link -> List.of())
                        .alsoHeldTo(List.of(Owned.hasOwner(priority), worked(priority))))
                .toList();
        return Findings.counted(groups, 1);
    }

    private Condition worked(Priority priority) {
        List<Point> points = new ArrayList<>(dossier.work().actions().eventsFor(priority.id()));
        points.addAll(dossier.work().activities().recordedFor(priority.id()));
        points.addAll(dossier.participation().meetings().ofActionTeamsFor(priority.id()));
        Recency recency = new Recency(asked.within(), points);
        return new Condition(recency.atLeast(1), day -> new Reason.NothingDone(asked.within()), recency.supports());
    }
}
