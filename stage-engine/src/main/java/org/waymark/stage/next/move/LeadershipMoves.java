package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.ChampionAdded;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Values.Party;
import org.waymark.fact.Vocabulary.CoordinatorKind;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.rubric.criterion.LeadershipCriterion.Champions;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Scene;

/** Who would coordinate and lead. */
record LeadershipMoves(Question question, Scene scene) {

    List<Move> of(LeadershipCriterion criterion) {
        return switch (criterion) {
            case LeadershipCriterion.Coordinators asked -> coordinators(asked);
            case LeadershipCriterion.InterimAfterStanding ignored ->
                List.of(Move.once(List.of(appoint(CoordinatorKind.INTERIM, 1))));
            case Champions asked -> champions(asked);
            case LeadershipCriterion.IndustryChairs ignored -> List.of(Move.times(this::chaired));
            case LeadershipCriterion.IndustryOwners ignored ->
                new PriorityMoves(scene).owned(new Newcomers(scene).championed());
        };
    }

    private List<Move> coordinators(LeadershipCriterion.Coordinators asked) {
        Set<CoordinatorKind> kinds = asked.reconfirmedWithin().keySet();
        List<String> silent = scene.coordinators().entrySet().stream()
                .filter(each -> kinds.contains(each.getValue().kind()))
                .map(Map.Entry::getKey)
                .filter(each -> !question.counted().contains(each))
                .toList();
        CoordinatorKind kind =
                kinds.contains(CoordinatorKind.STANDING) ? CoordinatorKind.STANDING : CoordinatorKind.INTERIM;
        return List.of(
                Move.picking(silent, picked -> List.of(scene.drafts().confirm(picked))),
                Move.times(count -> List.of(appoint(kind, count))));
    }

    private Act appoint(CoordinatorKind kind, int count) {
        return scene.drafts().coordinators(kind, scene.drafts().ids(count));
    }

    private List<Move> champions(Champions asked) {
        List<ChampionAdded> idle = scene.champions().values().stream()
                .filter(each -> !question.counted().contains(key(asked, each)))
                .toList();
        List<String> people = idle.stream().map(ChampionAdded::person).toList();
        return List.of(Move.picking(people, picked -> List.of(meet(asked, picked, List.of()))), Move.times(count -> {
            var newcomers = new Newcomers(scene).champions(count);
            List<Act> acts = new ArrayList<>(newcomers.acts());
            acts.add(meet(asked, people, newcomers.champions()));
            return acts;
        }));
    }

    private static String key(Champions asked, ChampionAdded champion) {
        return switch (asked.distinct()) {
            case CHAMPIONS -> champion.person();
            case ORGANISATIONS -> champion.org();
        };
    }

    /** A meeting of any kind is an act of everybody who comes. */
    private Act meet(Champions asked, List<String> known, List<Party> more) {
        Stream<Party> old = scene.champions().values().stream()
                .filter(each -> known.contains(each.person()))
                .map(each -> new Party(each.person(), each.org()));
        List<Attendee> came = Stream.concat(old, more.stream())
                .map(each -> new Attendee(each.person(), each.org(), null))
                .toList();
        List<Chosen> who = Drafts.chosen(What.PERSON, known);
        return scene.drafts().meetings(MeetingKind.OTHER, asked.acts(), List.of(), came, who);
    }

    private List<Act> chaired(int count) {
        var newcomers = new Newcomers(scene).championed();
        Party chair = newcomers.champions().getFirst();
        List<Act> acts = new ArrayList<>(newcomers.acts());
        List<Attendee> came = List.of(new Attendee(chair.person(), chair.org(), null));
        acts.add(scene.drafts().meetings(MeetingKind.GENERAL, count, List.of(chair), came, newcomers.known()));
        return acts;
    }
}
