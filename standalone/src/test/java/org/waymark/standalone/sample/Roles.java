package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is what on a day, as the story tells it: champions, coordinator, support team, owners of open priorities. */
final class Roles {

    /** A role from a day until another one; {@code until} is null while it lasts. */
    private static final class Held {
        private final String id;
        private final LocalDate from;
        private final ObjectNode fact;
        private @Nullable LocalDate until;

        Held(String id, LocalDate from, ObjectNode fact) {
            this.id = id;
            this.from = from;
            this.fact = fact;
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** An open priority and who answers for it. */
    record Priority(String id, List<String> domains, Optional<String> owner) {}

    private final Cast cast;
    private final List<Held> champions = new ArrayList<>();
    private final List<Held> coordinators = new ArrayList<>();
    private final List<Held> members = new ArrayList<>();
    private final List<Held> priorities = new ArrayList<>();

    Roles(Story story) {
        this.cast = story.cast();
        story.facts().forEach(this::take);
    }

    private void take(ObjectNode fact) {
        if (fact.has("support-team")) {
            LocalDate from = Cast.first(fact.required("on").stringValue());
            fact.path("support-team").propertyNames().forEach(person -> members.add(new Held(person, from, fact)));
        }
        switch (fact.path("fact").asString("")) {
            case "ChampionAdded" -> start(champions, fact, "person");
            case "ChampionStoodDown" -> end(champions, fact, "person");
            case "CoordinatorAppointed" -> start(coordinators, fact, "holder");
            case "CoordinatorEnded" -> end(coordinators, fact, "holder");
            case "SupportTeamMemberJoined" -> start(members, fact, "person");
            case "SupportTeamMemberLeft" -> end(members, fact, "person");
            case "PriorityIdentified" -> start(priorities, fact, "priority");
            case "PriorityClosed" -> end(priorities, fact, "priority");
            case "PriorityOwnerAssigned" ->
                priorities.stream()
                        .filter(held -> held.id.equals(fact.path("priority").stringValue()))
                        .forEach(held -> held.fact.set("owner", fact.required("owner")));
            default -> {}
        }
    }

    private static void start(List<Held> held, ObjectNode fact, String key) {
        held.add(new Held(
                fact.required(key).stringValue(), Cast.first(fact.required("on").stringValue()), fact.deepCopy()));
    }

    private static void end(List<Held> held, ObjectNode fact, String key) {
        LocalDate day = Cast.first(fact.required("on").stringValue());
        held.stream()
                .filter(each -> each.id.equals(fact.required(key).stringValue()))
                .filter(each -> each.until == null)
                .forEach(each -> each.until = day);
    }

    /** Champions of private companies. */
    List<String> champions(LocalDate day) {
        return champions.stream()
                .filter(held -> held.on(day) && !cast.isGone(held.id, day))
                .map(held -> held.id)
                .filter(person ->
                        cast.member(cast.orgOf(person, day)).orElseThrow().as().company())
                .distinct()
                .toList();
    }

    /** The person to call, if there is one. */
    Optional<String> coordinator(LocalDate day) {
        return coordinators.stream()
                .filter(held -> held.on(day))
                .reduce((earlier, later) -> later)
                .map(held -> held.fact.path("contact").asString(held.id))
                .filter(cast::knows);
    }

    List<String> supportTeam(LocalDate day) {
        return members.stream()
                .filter(held -> held.on(day) && !cast.isGone(held.id, day))
                .map(held -> held.id)
                .distinct()
                .toList();
    }

    List<Priority> priorities(LocalDate day) {
        return priorities.stream()
                .filter(held -> held.on(day))
                .map(held -> new Priority(
                        held.id,
                        held.fact
                                .path("domains")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList(),
                        Optional.ofNullable(held.fact.get("owner"))
                                .map(JsonNode::stringValue)
                                .filter(owner -> !cast.isGone(owner, day))))
                .toList();
    }
}
