package org.waymark.stage.criterion.leadership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.record.Standing;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.criterion.Doubts;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Findings.Member;
import org.waymark.stage.criterion.Item.Condition;
import org.waymark.stage.criterion.Item.Support;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.Point;
import org.waymark.stage.evidence.people.Champions;
import org.waymark.stage.evidence.work.Priorities.Priority;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdicts;
import org.waymark.stage.interval.When;

/** Of the open priorities, how many does a champion's organisation own? */
record OwnersQuestion(LeadershipCriterion.IndustryOwners asked, Dossier dossier) {

    Finding answer() {
        List<Member> members = dossier.work().priorities().all().stream()
                .collect(Collectors.groupingBy(Priority::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::member)
                .toList();
        return Findings.share(members, asked.share(), asked.atLeast());
    }

    /** One priority, each time it was open; nothing carries over from one time to the next. */
    private Member member(List<Priority> times) {
        List<Member> each = times.stream().map(this::member).toList();
        Group in = Findings.distinct(each.stream().map(Member::in).toList()).getFirst();
        return new Member(
                in,
                Verdicts.any(each.stream().map(Member::out).toList()),
                Verdicts.any(each.stream().map(Member::all).toList()));
    }

    private Member member(Priority priority) {
        Champions champions = dossier.people().champions();
        Verdicts owned = priority.owner(
                owner -> champions.isChampionsOrganisation(owner.party().org()));
        Group open = Findings.current(priority.id(), priority.state(), link -> List.of());
        Group explained = new Group(
                open.key(),
                open.verdicts(),
                () -> open.items().stream()
                        .map(item -> item.alsoHeldTo(List.of(condition(priority, owned))))
                        .toList());
        return Member.of(explained, owned);
    }

    private Condition condition(Priority priority, Verdicts owned) {
        List<Support> naming = priority.owners().stream()
                .map(owner -> new Support(
                        Point.of(owner.named()), When.happened(owner.named().span())))
                .toList();
        Reason otherwise = naming.isEmpty() ? new Reason.NoOwner() : new Reason.NotOfChampion();
        return new Condition(owned, day -> otherwise, naming).inDoubtBy(Doubts.ofHappening(dates(priority)));
    }

    private List<Standing<?>> dates(Priority priority) {
        List<Standing<?>> dates = new ArrayList<>(priority.state().dates());
        priority.owners()
                .forEach(owner -> dates.addAll(
                        dossier.people().champions().datesOf(owner.party().org())));
        return dates;
    }
}
