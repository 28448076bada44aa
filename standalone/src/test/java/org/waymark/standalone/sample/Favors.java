package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.standalone.sample.Season.Routine;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Calls that win companies over, what organisations give, and now and then a slip that is mended. */
final class Favors {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> KINDS =
            List.of("space", "staff-time", "staff-time", "staff-time", "in-kind", "cash", "equipment");

    private final Story story;
    private final Telling telling;
    private final Roles roles;
    private final Wording wording;

    Favors(Story story, Telling telling, Roles roles, Wording wording) {
        this.story = story;
        this.telling = telling;
        this.roles = roles;
        this.wording = wording;
    }

    void outreach(Season season) {
        Dice dice = Dice.of(story.partnership() + season.from() + "outreach");
        for (LocalDate day : season.days(Routine.OUTREACH, dice)) {
            List<Cast.Member> prospects = story.cast().withinReach(day).stream()
                    .filter(member -> member.as().industry() || dice.in100(25))
                    .toList();
            Optional<String> by = caller(day, dice);
            if (prospects.isEmpty() || by.isEmpty()) {
                continue;
            }
            Cast.Member prospect = dice.oneOf(prospects);
            List<String> people = story.cast().peopleOf(prospect, day);
            ObjectNode outreach = StoryFacts.fact("OutreachRecorded");
            if (!people.isEmpty() && dice.in100(70) && !people.getFirst().equals(by.get())) {
                outreach.put("person", people.getFirst());
            }
            outreach.put("org", prospect.org()).put("by", by.get());
            if (dice.in100(40)) {
                outreach.put("note", wording.call(dice));
            }
            telling.tell(Work.on(season, day), outreach);
        }
    }

    private Optional<String> caller(LocalDate day, Dice dice) {
        List<String> callers = new ArrayList<>();
        roles.coordinator(day).ifPresent(who -> callers.addAll(List.of(who, who, who)));
        callers.addAll(roles.champions(day));
        callers.addAll(roles.supportTeam(day).stream().limit(2).toList());
        return callers.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(callers));
    }

    void contributions(Season season) {
        Dice dice = Dice.of(story.partnership() + season.from() + "contributions");
        for (LocalDate day : season.days(Routine.CONTRIBUTIONS, dice)) {
            List<Cast.Member> givers = story.cast().on(day).stream()
                    .filter(member -> member.as().industry() || dice.in100(30))
                    .toList();
            if (!givers.isEmpty()) {
                contribution(season, day, dice.oneOf(givers).org(), dice);
            }
        }
    }

    private void contribution(Season season, LocalDate day, String org, Dice dice) {
        String kind = dice.oneOf(KINDS);
        ObjectNode received =
                StoryFacts.fact("ContributionReceived").put("org", org).put("kind", kind);
        switch (kind) {
            case "staff-time" -> received.put("hours", 2 * dice.between(2, 22));
            case "cash" -> received.put("value", 500 * dice.between(1, 16)).put("currency", "USD");
            case "space" -> received.put("value", 50 * dice.between(3, 10)).put("currency", "USD");
            default -> received.put("value", 100 * dice.between(2, 30)).put("currency", "USD");
        }
        if (dice.in100(30)) {
            received.put("note", wording.gift(kind, dice));
        }
        Told told = telling.tell(Work.on(season, day), received);
        if (received.has("value") && dice.in100(9) && season.recorded() == null) {
            mended(told, dice);
        }
    }

    /** The sum was typed with a zero too many, and corrected when somebody saw it. */
    private void mended(Told told, Dice dice) {
        LocalDate seen = WorkingDays.ofRecording(told.recorded().plusDays(dice.between(6, 40)));
        if (seen.isAfter(Story.TODAY)) {
            return;
        }
        ObjectNode right = told.fact().deepCopy();
        right.remove("fact");
        ObjectNode fields = JSON.objectNode().put("on", told.on());
        fields.setAll(right);
        told.fact().put("value", told.fact().path("value").intValue() * 10);
        String slip = story.partnership() + "-slip-" + told.day()
                + told.fact().path("org").stringValue();
        telling.call(slip, told);
        ObjectNode correction = StoryFacts.fact("EntryCorrected").put("corrects", slip);
        correction.set("with", JSON.objectNode().put("fact", told.name()).set("fields", fields));
        telling.tellRecorded(seen, null, correction.put("reason", "One zero too many."));
    }
}
