package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.standalone.sample.Season.Routine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Meetings, and who came: the same people mostly, as in life. */
final class Meetings {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ROSTER = List.of("came", "headcount", "complete");

    private final Story story;
    private final Telling telling;
    private final Roles roles;
    private final Wording wording;

    Meetings(Story story, Telling telling, Roles roles, Wording wording) {
        this.story = story;
        this.telling = telling;
        this.roles = roles;
        this.wording = wording;
    }

    void tell(Season season, Routine kind) {
        Dice dice = Dice.of(story.partnership() + season.from() + kind.word());
        int turn = dice.between(0, 3);
        for (LocalDate day : season.days(kind, dice)) {
            turn++;
            ObjectNode held = StoryFacts.fact("MeetingHeld")
                    .put("meeting", StoryFacts.id(story.partnership(), day, kind.word()))
                    .put("kind", kind.word());
            List<String> champions = roles.champions(day);
            if (kind == Routine.GENERAL && !champions.isEmpty()) {
                held.set("chairs", parties(List.of(champions.get(turn % champions.size())), day, held));
            }
            List<Roles.Priority> priorities = roles.priorities(day);
            if (kind == Routine.ACTION_TEAM) {
                if (priorities.isEmpty()) {
                    continue;
                }
                held.put("priority", priorities.get(turn % priorities.size()).id());
            }
            if (dice.in100(kind == Routine.GENERAL ? 20 : 55)) {
                held.put("format", dice.in100(60) ? "online" : "hybrid");
            }
            if (kind == Routine.OTHER || dice.in100(14)) {
                held.put("note", kind == Routine.OTHER ? wording.visit(day, dice) : wording.note(day, dice));
            }
            String on = season.monthsOnly() ? day.toString().substring(0, "2020-01".length()) : day.toString();
            attend(telling.tell(on, held), JSON.objectNode());
        }
    }

    /** What a story says of a meeting's attendance is no part of the meeting. */
    static ObjectNode takeRoster(ObjectNode meeting) {
        ObjectNode roster = JSON.objectNode();
        if (meeting.path("fact").asString("").equals("MeetingHeld")) {
            ROSTER.forEach(field -> {
                JsonNode said = meeting.remove(field);
                if (said != null) {
                    roster.set(field, said);
                }
            });
        }
        return roster;
    }

    void attend(Told meeting, ObjectNode roster) {
        String id = meeting.fact().required("meeting").stringValue();
        Dice dice = Dice.of(id + "/roster");
        JsonNode came = roster.path("came");
        boolean generated = roster.isEmpty();
        if (came.asString("").equals("unknown") || (generated && dice.in100(2))) {
            return;
        }
        Set<String> people = came.isArray()
                ? came.valueStream()
                        .map(JsonNode::stringValue)
                        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
                : usual(meeting, came.asString("").equals("everyone"), dice);
        chairs(meeting).forEach(people::add);
        ObjectNode attended = StoryFacts.fact("AttendanceRecorded").put("meeting", id);
        attended.set("attendees", parties(people, meeting.day(), meeting.fact()));
        if (!roster.path("complete").asBoolean(!(generated && dice.in100(4)))) {
            attended.put("complete", false);
        }
        if (roster.has("headcount") || attended.has("complete")) {
            attended.put("headcount", roster.path("headcount").asInt(people.size() + dice.between(1, 4)));
        }
        telling.tellWith(meeting, null, attended);
    }

    private static List<String> chairs(Told meeting) {
        return meeting.fact()
                .path("chairs")
                .valueStream()
                .map(chair -> chair.path("person").asString(""))
                .filter(person -> !person.isEmpty())
                .toList();
    }

    private Set<String> usual(Told meeting, boolean everyone, Dice dice) {
        Set<String> people = new LinkedHashSet<>();
        LocalDate day = meeting.day();
        roles.coordinator(day).filter(who -> dice.in100(85)).ifPresent(people::add);
        switch (meeting.fact().required("kind").stringValue()) {
            case "general", "launch" ->
                story.cast().on(day).stream()
                        .filter(member -> everyone || dice.in100(member.often()))
                        .forEach(member -> delegates(member, day, dice).forEach(people::add));
            case "support-team" ->
                roles.supportTeam(day).stream()
                        .filter(who -> everyone || dice.in100(82))
                        .forEach(people::add);
            case "action-team" -> people.addAll(actionTeam(meeting, dice));
            default -> people.addAll(dice.some(one(story.cast().on(day), day), dice.between(2, 4)));
        }
        return people;
    }

    private List<String> delegates(Cast.Member member, LocalDate day, Dice dice) {
        List<String> people = story.cast().peopleOf(member, day);
        return people.isEmpty() || dice.in100(24)
                ? people.subList(0, Math.min(2, people.size()))
                : people.subList(0, 1);
    }

    /** Those who work on a priority: its owner and a few who stay with it. */
    private List<String> actionTeam(Told meeting, Dice dice) {
        String priority = meeting.fact().path("priority").asString("");
        Dice lasting = Dice.of(story.partnership() + "/team/" + priority);
        List<String> people = new ArrayList<>();
        roles.priorities(meeting.day()).stream()
                .filter(each -> each.id().equals(priority))
                .map(Roles.Priority::owner)
                .flatMap(Optional::stream)
                .forEach(people::add);
        for (Cast.Member member : story.cast().all()) {
            boolean onTheTeam = lasting.in100(member.as().industry() ? 36 : 30);
            if (onTheTeam && member.takesPart(meeting.day()) && dice.in100(76)) {
                people.addAll(delegates(member, meeting.day(), dice));
            }
        }
        return people;
    }

    private List<String> one(List<Cast.Member> members, LocalDate day) {
        return members.stream()
                .flatMap(member -> story.cast().peopleOf(member, day).stream().limit(1))
                .toList();
    }

    private ArrayNode parties(Iterable<String> people, LocalDate day, ObjectNode meeting) {
        boolean support = meeting.required("kind").stringValue().equals("support-team");
        ArrayNode all = JSON.arrayNode();
        for (String person : people) {
            String org = story.cast().orgOf(person, day);
            ObjectNode party = JSON.objectNode().put("person", person).put("org", org);
            if (meeting.has("chairs")
                    && story.cast().member(org).orElseThrow().as().twoSided()) {
                party.put("as", support ? "public" : "industry");
            }
            all.add(party);
        }
        return all;
    }
}
