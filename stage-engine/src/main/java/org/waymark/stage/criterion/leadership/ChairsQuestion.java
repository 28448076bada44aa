package org.waymark.stage.criterion.leadership;

import java.util.ArrayList;
import java.util.List;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Conditions;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Findings.Member;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.meeting.Meeting;
import org.waymark.stage.evidence.meeting.Meetings;
import org.waymark.stage.evidence.people.Champions;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Of the industry meetings in the window, how many had somebody of a champion's organisation in the chair? */
record ChairsQuestion(LeadershipCriterion.IndustryChairs asked, Dossier dossier) {

    Finding answer() {
        List<Member> members = dossier.participation().meetings().of(Meetings.INDUSTRY).stream()
                .map(this::member)
                .toList();
        return Findings.share(members, asked.share(), asked.atLeast());
    }

    private Member member(Meeting meeting) {
        Condition chaired = chaired(meeting);
        Verdicts within = When.within(asked.within(), meeting.span());
        var item = new Item(meeting.held(), List.of(Conditions.within(asked.within(), meeting.held()), chaired));
        return Member.of(new Group(meeting.held().entry(), within, () -> List.of(item)), chaired.verdicts());
    }

    /** Where no chair is recorded, one of a champion's organisation may have been in it. */
    private Condition chaired(Meeting meeting) {
        var chairs = meeting.held().fact().chairs();
        if (chairs.isEmpty()) {
            return new Condition(Verdicts.UNKNOWN, day -> new Reason.NoChairRecorded());
        }
        Champions champions = dossier.people().champions();
        Verdicts any = Verdicts.any(chairs.stream()
                .map(chair -> champions.isChampionsOrganisation(chair.org(), meeting.span()))
                .toList());
        List<Standing<?>> dates = new ArrayList<>(List.of(meeting.held()));
        chairs.forEach(chair -> dates.addAll(champions.datesOf(chair.org())));
        return new Condition(any, day -> new Reason.NotOfChampion()).inDoubtBy(Doubts.around(meeting.span(), dates));
    }
}
