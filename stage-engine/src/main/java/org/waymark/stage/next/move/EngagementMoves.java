package org.waymark.stage.next.move;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.waymark.fact.PartnershipFact.PartnerJoined;
import org.waymark.fact.Values.Attendee;
import org.waymark.fact.Vocabulary.Field;
import org.waymark.fact.Vocabulary.MeetingKind;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.rubric.criterion.EngagementCriterion;
import org.waymark.rubric.criterion.EngagementCriterion.PublicPartners;
import org.waymark.stage.next.act.Act;
import org.waymark.stage.next.act.Act.Chosen;
import org.waymark.stage.next.act.Act.Chosen.What;
import org.waymark.stage.next.act.Drafts;
import org.waymark.stage.next.act.Scene;

/** Who would meet and take part. */
record EngagementMoves(Question question, Scene scene) {

    List<Move> of(EngagementCriterion criterion) {
        return switch (criterion) {
            case EngagementCriterion.Meetings asked ->
                List.of(Move.times(count -> List.of(meetings(asked.kinds().getFirst(), count))));
            case EngagementCriterion.MeetingsApart ignored ->
                List.of(Move.once(List.of(meetings(MeetingKind.GENERAL, 1))));
            case EngagementCriterion.IndustryPartners asked ->
                switch (asked.counted()) {
                    case ENGAGED -> engaged();
                    case REGULAR -> regular();
                    case WAYS -> ways();
                };
            case EngagementCriterion.IndustryShare ignored -> engaged();
            case PublicPartners asked -> publicPartners(asked);
            case EngagementCriterion.CriticalPartners asked -> critical(asked);
        };
    }

    private Act meetings(MeetingKind kind, int count) {
        return scene.drafts().meetings(kind, count, List.of(), List.of(), List.of());
    }

    private Act meetings(MeetingKind kind, int count, List<String> came, List<Chosen> who) {
        List<Attendee> all = came.stream().map(each -> Drafts.from(each, null)).toList();
        return scene.drafts().meetings(kind, count, List.of(), all, who);
    }

    private List<String> idle() {
        return scene.companies().stream()
                .filter(each -> !question.counted().contains(each))
                .toList();
    }

    /** By one meeting more if that makes them come regularly, else by an activity with them; else with new ones as well. */
    private List<Move> engaged() {
        List<String> idle = idle();
        var work = new ActivityMoves(scene);
        return List.of(
                Move.picking(
                        idle,
                        picked -> List.of(
                                meetings(MeetingKind.GENERAL, 1, picked, Drafts.chosen(What.ORGANISATION, picked)))),
                Move.picking(idle, picked -> List.of(work.partnered(picked, List.of()))),
                Move.times(count -> {
                    List<String> orgs = scene.drafts().ids(count);
                    return List.of(scene.drafts().companies(orgs, List.of()), work.partnered(idle, orgs));
                }));
    }

    /** Those that come regularly come again, with as many others as are missing. */
    private List<Move> regular() {
        List<String> regulars = List.copyOf(question.counted());
        List<String> idle = idle();
        int others = Math.max(0, question.missing() - idle.size());
        return List.of(Move.times(count -> {
            List<Act> acts = new ArrayList<>();
            List<String> orgs = scene.drafts().ids(others);
            if (!orgs.isEmpty()) {
                acts.add(scene.drafts().companies(orgs, List.of()));
            }
            List<String> more = idle.stream().limit(question.missing()).toList();
            List<Chosen> who = new ArrayList<>(Drafts.chosen(What.ORGANISATION, regulars));
            who.addAll(Drafts.chosen(What.ORGANISATION, more));
            List<String> came =
                    Stream.of(regulars, more, orgs).flatMap(List::stream).toList();
            acts.add(meetings(MeetingKind.GENERAL, count, came, who));
            return acts;
        }));
    }

    private List<Move> ways() {
        List<Act> first = new ArrayList<>();
        String org = new Newcomers(scene).company(first);
        List<String> pool = first.isEmpty() ? scene.companies() : List.of(org);
        var work = new ActivityMoves(scene);
        return List.of(
                Move.pickingOne(pool, each -> with(first, contribution(each))),
                Move.pickingOne(pool, each -> with(first, partnered(work, each))),
                Move.pickingOne(pool, each -> with(with(first, contribution(each)), partnered(work, each))),
                Move.times(count -> with(
                        with(with(first, contribution(org)), partnered(work, org)),
                        meetings(MeetingKind.GENERAL, count, List.of(org), known(org)))));
    }

    private Act contribution(String org) {
        return scene.drafts().contribution(org, known(org));
    }

    private static Act partnered(ActivityMoves work, String org) {
        return org.startsWith(Act.NEW)
                ? work.partnered(List.of(), List.of(org))
                : work.partnered(List.of(org), List.of());
    }

    private static List<Chosen> known(String org) {
        return org.startsWith(Act.NEW) ? List.of() : Drafts.chosen(What.ORGANISATION, List.of(org));
    }

    private static List<Act> with(List<Act> first, Act next) {
        List<Act> acts = new ArrayList<>(first);
        acts.add(next);
        return acts;
    }

    private List<Move> publicPartners(PublicPartners asked) {
        List<Field> wanted = wanted(asked);
        SequencedMap<String, List<Field>> idle = new LinkedHashMap<>();
        scene.publicPartners(wanted).values().stream()
                .filter(each -> !question.counted().contains(each.org()))
                .forEach(each -> idle.put(each.org(), each.fields()));
        List<String> pool = Scene.covering(wanted, idle);
        return List.of(
                Move.picking(pool, picked -> List.of(asPublic(asked.engagements(), picked, List.of()))),
                Move.times(count -> {
                    List<String> orgs = scene.drafts().ids(count);
                    return List.of(
                            scene.drafts().publicPartners(orgs, unserved(wanted, idle)),
                            asPublic(asked.engagements(), pool, orgs));
                }));
    }

    /** Where fields are counted, those that are missing. */
    private List<Field> wanted(PublicPartners asked) {
        return switch (asked.distinct()) {
            case ORGANISATIONS -> asked.fields();
            case FIELDS ->
                asked.fields().stream()
                        .filter(each -> !question.counted().contains(each.word()))
                        .toList();
        };
    }

    private static List<Field> unserved(List<Field> wanted, SequencedMap<String, List<Field>> idle) {
        List<Field> none = wanted.stream()
                .filter(each -> idle.values().stream().noneMatch(fields -> fields.contains(each)))
                .toList();
        return none.isEmpty() ? wanted : none;
    }

    private Act asPublic(int times, List<String> known, List<String> others) {
        List<Attendee> came = Stream.concat(known.stream(), others.stream())
                .map(each -> Drafts.from(each, Side.PUBLIC))
                .toList();
        return scene.drafts()
                .meetings(MeetingKind.OTHER, times, List.of(), came, Drafts.chosen(What.ORGANISATION, known));
    }

    private List<Move> critical(EngagementCriterion.CriticalPartners asked) {
        List<String> idle = scene.partners(PartnerJoined::critical).keySet().stream()
                .filter(each -> !question.counted().contains(each))
                .toList();
        return List.of(Move.picking(
                idle,
                picked -> List.of(meetings(
                        MeetingKind.OTHER, asked.engagements(), picked, Drafts.chosen(What.ORGANISATION, picked)))));
    }
}
