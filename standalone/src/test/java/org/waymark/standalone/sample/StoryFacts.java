package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts that a story gives by hand, with what goes without saying filled in. */
final class StoryFacts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> SOMEBODY_OF = List.of("ChampionAdded", "SupportTeamMemberJoined");

    private final Story story;
    private final Telling telling;
    private final Meetings meetings;
    private final Reviews reviews;

    StoryFacts(Story story, Telling telling, Meetings meetings, Reviews reviews) {
        this.story = story;
        this.telling = telling;
        this.meetings = meetings;
        this.reviews = reviews;
    }

    void tellCast() {
        ObjectNode registered = fact("PartnershipRegistered").put("name", story.name());
        telling.tell(story.registered(), registered.put("community", story.community()));
        for (Cast.Member member : story.cast().all()) {
            Dice dice = Dice.of(story.partnership() + "/" + member.org());
            ObjectNode joined = fact("PartnerJoined").put("org", member.org());
            joined.set("sides", strings(member.as().sides()));
            joined.put("kind", member.as().kind()).put("ownership", member.as().ownership());
            joined.set(
                    "fields",
                    member.json().has("fields")
                            ? member.json().get("fields")
                            : strings(member.as().fields()));
            joined.put("critical", member.json().path("critical").asBoolean(false));
            int employees = dice.in100(30) ? dice.between(90, 420) : dice.between(8, 80);
            if (member.as().industry()) {
                joined.set(
                        "counties",
                        member.json().has("counties") ? member.json().get("counties") : county(dice));
                joined.put("employees", member.json().path("employees").asInt(employees));
            }
            telling.tell(member.joined(), joined);
            if (member.left() != null) {
                telling.tell(member.left().toString(), fact("PartnerLeft").put("org", member.org()));
            }
        }
    }

    private ArrayNode county(Dice dice) {
        List<String> all = story.facts().stream()
                .filter(fact -> fact.path("fact").asString("").equals("RegionDefined"))
                .flatMap(region -> region.path("counties").valueStream())
                .map(JsonNode::stringValue)
                .toList();
        return strings(List.of(dice.oneOf(all)));
    }

    void tell() {
        for (ObjectNode given : story.facts()) {
            if (given.has("support-team")) {
                supportTeam(given);
            } else if (given.has("fact")) {
                tell(given.deepCopy());
            }
        }
    }

    /** After everything else is told, because a review looks at what was done. */
    void review() {
        story.facts().stream().filter(given -> given.has("review")).forEach(reviews::tell);
    }

    private void supportTeam(ObjectNode given) {
        String on = given.required("on").stringValue();
        given.path("support-team").properties().forEach(member -> {
            ObjectNode joined = fact("SupportTeamMemberJoined").put("person", member.getKey());
            joined.put("org", story.cast().orgOf(member.getKey(), Cast.first(on)));
            joined.set("fields", strings(List.of(member.getValue().stringValue())));
            telling.tell(on, joined.put("role", "Member"));
        });
    }

    private void tell(ObjectNode fact) {
        JsonNode recorded = fact.remove("recorded");
        JsonNode on = fact.remove("on");
        LocalDate day = on == null ? LocalDate.parse(recorded.stringValue()) : Cast.first(on.stringValue());
        complete(fact, day);
        ObjectNode roster = Meetings.takeRoster(fact);
        Told told = recorded == null
                ? telling.tell(on.stringValue(), fact)
                : telling.tellRecorded(
                        LocalDate.parse(recorded.stringValue()), on == null ? null : on.stringValue(), fact);
        if (told.name().equals("MeetingHeld")) {
            meetings.attend(told, roster);
        }
    }

    private void complete(ObjectNode fact, LocalDate day) {
        String name = fact.required("fact").stringValue();
        if (SOMEBODY_OF.contains(name) && !fact.has("org")) {
            fact.put("org", story.cast().orgOf(fact.required("person").stringValue(), day));
        }
        List.of("chairs", "adopters").forEach(field -> parties(fact, field, day));
        if (fact.path("owner").isString()) {
            fact.set("owner", party(fact.path("owner").stringValue(), day));
        }
        switch (name) {
            case "MeetingHeld" ->
                mint(fact, "meeting", day, fact.required("kind").stringValue());
            case "ActivityRecorded" -> completeActivity(fact, day);
            case "AttestationGiven" ->
                mint(fact, "attestation", day, fact.required("clause").stringValue());
            default -> {}
        }
    }

    private void completeActivity(ObjectNode fact, LocalDate day) {
        mint(fact, "activity", day, fact.required("title").stringValue());
        unlessSaid(fact, "direct", true);
        unlessSaid(fact, "ongoing", false);
        if (fact.has("priority") && fact.path("direct").asBoolean() && !fact.has("evidence")) {
            fact.set(
                    "evidence",
                    story.evidence("Summary", fact.required("activity").stringValue()));
        }
    }

    private static void unlessSaid(ObjectNode fact, String field, boolean usual) {
        if (!fact.has(field)) {
            fact.put(field, usual);
        }
    }

    private void parties(ObjectNode fact, String field, LocalDate day) {
        if (fact.path(field).isArray()) {
            ArrayNode all = JSON.arrayNode();
            fact.path(field).forEach(who -> all.add(party(who.stringValue(), day)));
            fact.set(field, all);
        }
    }

    /** A person of the cast with their organisation, or an organisation alone. */
    private ObjectNode party(String who, LocalDate day) {
        return story.cast().knows(who)
                ? JSON.objectNode().put("person", who).put("org", story.cast().orgOf(who, day))
                : JSON.objectNode().put("org", who);
    }

    private void mint(ObjectNode fact, String field, LocalDate day, String what) {
        if (!fact.has(field)) {
            fact.put(field, id(story.partnership(), day, what));
        }
    }

    static String id(String partnership, LocalDate day, String what) {
        String slug = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return partnership + "-" + day.toString().replace("-", "") + "-" + slug.replaceAll("^-|-$", "");
    }

    static ObjectNode fact(String name) {
        return JSON.objectNode().put("fact", name);
    }

    static ArrayNode strings(List<String> all) {
        ArrayNode array = JSON.arrayNode();
        all.forEach(array::add);
        return array;
    }
}
