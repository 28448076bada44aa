package org.waymark.standalone.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Organisations and people are registered when an entry first names them. */
final class Registrations {

    /** Facts that stand on neither partnership nor community. */
    static final Set<String> DIRECTORY =
            Set.of("OrganisationRegistered", "PersonRegistered", "PersonAffiliated", "PersonUnaffiliated");

    private static final Set<String> ORGANISATIONS = Set.of("org", "partners", "holder");
    private static final Set<String> PEOPLE = Set.of("person", "by", "contact", "members", "signatories", "holder");

    private final Story story;
    private final Set<String> registered = new HashSet<>();

    Registrations(Story story, Telling telling) {
        this.story = story;
    }

    /** These, each after what it needs registered. */
    List<Told> before(List<Told> inOrder) {
        List<Told> all = new ArrayList<>();
        for (Told each : inOrder) {
            if (!each.name().equals("PartnershipRegistered")) {
                Set<String> organisations = new LinkedHashSet<>();
                Set<String> people = new LinkedHashSet<>();
                collect(each.fact(), organisations, people);
                people.forEach(person -> organisations.add(story.cast().orgOf(person, each.day())));
                organisations.forEach(org -> registerOrganisation(org, each, all));
                people.forEach(person -> registerPerson(person, each, all));
            }
            all.add(each);
        }
        return all;
    }

    private void registerOrganisation(String org, Told with, List<Told> all) {
        Cast.Member member = story.cast().member(org).orElseThrow();
        if (!member.known() && registered.add(org)) {
            all.add(fact(with, fact("OrganisationRegistered").put("org", org).put("name", member.name())));
        }
    }

    private void registerPerson(String person, Told with, List<Told> all) {
        String org = story.cast().orgOf(person, with.day());
        if (story.cast().member(org).orElseThrow().known() || !registered.add(person)) {
            return;
        }
        String[] said = story.cast().saidOf(person).split(", ", 2);
        all.add(fact(with, fact("PersonRegistered").put("person", person).put("name", said[0])));
        ObjectNode affiliated = fact("PersonAffiliated").put("person", person).put("org", org);
        if (said.length > 1) {
            affiliated.put("title", said[1]);
        }
        all.add(fact(with, affiliated));
    }

    private static ObjectNode fact(String name) {
        return JsonNodeFactory.instance.objectNode().put("fact", name);
    }

    private static Told fact(Told with, ObjectNode fact) {
        String on = with.on() == null ? with.recorded().toString() : with.on();
        return new Told(fact, on, with.day(), with.recorded());
    }

    private void collect(JsonNode node, Set<String> organisations, Set<String> people) {
        if (node instanceof ObjectNode fields) {
            fields.properties().forEach(field -> {
                collect(field.getValue(), organisations, people);
                (field.getValue().isArray()
                                ? field.getValue().valueStream()
                                : java.util.stream.Stream.of(field.getValue()))
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .forEach(id -> {
                            if (ORGANISATIONS.contains(field.getKey())
                                    && story.cast().member(id).isPresent()) {
                                organisations.add(id);
                            }
                            if (PEOPLE.contains(field.getKey()) && story.cast().knows(id)) {
                                people.add(id);
                            }
                        });
            });
        } else {
            node.valueStream().filter(JsonNode::isContainer).forEach(item -> collect(item, organisations, people));
        }
    }
}
