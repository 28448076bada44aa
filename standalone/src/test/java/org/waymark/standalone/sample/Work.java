package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.standalone.sample.Season.Routine;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Work on the priorities: actions from plan to completion, and what came of them. */
final class Work {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Story story;
    private final Telling telling;
    private final Roles roles;
    private final Wording wording;

    Work(Story story, Telling telling, Roles roles, Wording wording) {
        this.story = story;
        this.telling = telling;
        this.roles = roles;
        this.wording = wording;
    }

    void actions(Season season) {
        Dice dice = Dice.of(story.partnership() + season.from() + "actions");
        for (LocalDate day : season.days(Routine.ACTIONS, dice)) {
            List<Roles.Priority> priorities = roles.priorities(day);
            if (!priorities.isEmpty()) {
                action(season, day, dice.oneOf(priorities), dice);
            }
        }
    }

    private void action(Season season, LocalDate day, Roles.Priority priority, Dice dice) {
        LocalDate due = WorkingDays.near(day.plusDays(dice.between(45, 130)));
        String title = wording.action(priority.domains().getFirst(), org(day, dice), day, dice);
        String id = StoryFacts.id(story.partnership(), day, title);
        ObjectNode planned = StoryFacts.fact("ActionPlanned")
                .put("action", id)
                .put("priority", priority.id())
                .put("title", title)
                .put("due", due.toString());
        Optional<String> owner = dice.in100(60) ? priority.owner() : Optional.of(somebody(day, dice));
        owner.ifPresent(who -> planned.set("owner", party(who, day)));
        telling.tell(on(season, day), planned);
        LocalDate started = later(day, WorkingDays.near(day.plusDays(dice.between(4, 30))));
        LocalDate done = later(started, WorkingDays.near(due.plusDays(dice.between(-20, 24))));
        go(started, "ActionStarted", id);
        go(done, dice.in100(9) ? "ActionAbandoned" : "ActionCompleted", id);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What would fall into a time without work waits until there is work again, or for ever. */
    private void go(LocalDate day, String what, String action) {
        LocalDate when = day;
        if (story.seasons().stream().noneMatch(season -> season.holds(day) && season.works())) {
            Optional<LocalDate> next = story.seasons().stream()
                    .filter(season -> season.works() && season.from().isAfter(day))
                    .map(Season::from)
                    .findFirst();
            if (next.isEmpty()) {
                return;
            }
            when = WorkingDays.near(next.get().plusDays(what.equals("ActionStarted") ? 9 : 24));
        }
        LocalDate then = when;
        if (!then.isAfter(Story.TODAY)) {
            Season season = story.seasons().stream()
                    .filter(each -> each.holds(then))
                    .findFirst()
                    .orElseThrow();
            telling.tell(on(season, then), StoryFacts.fact(what).put("action", action));
        }
    }

    void activities(Season season) {
        Dice dice = Dice.of(story.partnership() + season.from() + "activities");
        for (LocalDate day : season.days(Routine.ACTIVITIES, dice)) {
            List<Roles.Priority> priorities = roles.priorities(day);
            if (!priorities.isEmpty()) {
                activity(season, day, dice.oneOf(priorities), dice);
            }
        }
    }

    private void activity(Season season, LocalDate day, Roles.Priority priority, Dice dice) {
        String domain = priority.domains().getFirst();
        Wording.Titled titled = wording.activity(domain, org(day, dice), day, dice);
        String id = StoryFacts.id(story.partnership(), day, titled.title());
        ObjectNode recorded = StoryFacts.fact("ActivityRecorded")
                .put("activity", id)
                .put("kind", titled.kind())
                .put("title", titled.title());
        List<String> partners =
                story.cast().industry(day).stream().map(Cast.Member::org).toList();
        List<String> publics = story.cast().on(day).stream()
                .filter(member -> !member.as().industry())
                .map(Cast.Member::org)
                .toList();
        List<String> all = new java.util.ArrayList<>(dice.some(partners, dice.between(2, 5)));
        all.addAll(dice.some(publics, dice.between(1, 2)));
        recorded.set("partners", StoryFacts.strings(all));
        boolean linked = dice.in100(82);
        boolean direct = linked && dice.in100(72);
        boolean ongoing = titled.kind().equals("service") && dice.in100(55);
        if (linked) {
            recorded.put("priority", priority.id());
        }
        recorded.put("direct", direct);
        recorded.set("domains", StoryFacts.strings(List.of(domain)));
        recorded.put("ongoing", ongoing);
        if (dice.in100(45)) {
            recorded.set("measures", JSON.arrayNode().add(wording.measure(titled.kind(), dice)));
        }
        if (direct && dice.in100(84)) {
            recorded.set("evidence", story.evidence("Summary", id));
        }
        if (dice.in100(25)) {
            recorded.put("visibility", "public");
        }
        telling.tell(on(season, day), recorded);
        if (ongoing) {
            goesOn(day, id, dice);
        }
    }

    private void goesOn(LocalDate day, String activity, Dice dice) {
        LocalDate next = day;
        for (int more = dice.between(1, 4); more >= 0; more--) {
            next = WorkingDays.near(next.plusDays(dice.between(120, 200)));
            go(next, more == 0 ? "ActivityEnded" : "ActivityConfirmed", activity, "activity");
        }
    }

    private void go(LocalDate day, String what, String id, String field) {
        story.seasons().stream()
                .filter(season -> season.holds(day) && season.works())
                .findFirst()
                .ifPresent(season ->
                        telling.tell(on(season, day), StoryFacts.fact(what).put(field, id)));
    }

    private String somebody(LocalDate day, Dice dice) {
        List<String> people = story.cast().on(day).stream()
                .flatMap(member -> story.cast().peopleOf(member, day).stream().limit(1))
                .toList();
        return dice.oneOf(people);
    }

    private String org(LocalDate day, Dice dice) {
        List<Cast.Member> industry = story.cast().industry(day);
        return industry.isEmpty() ? story.name() : dice.oneOf(industry).name();
    }

    private ObjectNode party(String person, LocalDate day) {
        return JSON.objectNode().put("person", person).put("org", story.cast().orgOf(person, day));
    }

    static String on(Season season, LocalDate day) {
        return season.monthsOnly() ? day.toString().substring(0, "2020-01".length()) : day.toString();
    }
}
