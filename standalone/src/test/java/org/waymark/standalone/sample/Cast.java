package org.waymark.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.FuzzyDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The organisations of a partnership and their people: who takes part on a day, and who stands for whom. */
final class Cast {

    /**
     * An organisation.
     *
     * @param joined the day, or the month where the story knows no more
     * @param often in how many of hundred general meetings it is seen
     * @param people their names and titles
     * @param known whether another story registers it and its people
     */
    record Member(
            String org,
            String name,
            Part as,
            String joined,
            @Nullable LocalDate left,
            ObjectNode json,
            int often,
            SequencedMap<String, String> people,
            boolean known) {

        LocalDate since() {
            return first(joined);
        }

        boolean takesPart(LocalDate day) {
            return !day.isBefore(since()) && (left == null || day.isBefore(left));
        }
    }

    /** Somebody went over to another organisation. */
    private record Move(LocalDate day, String person, String org) {}

    private final List<Member> members;
    private final List<Move> moves;
    private final Map<String, LocalDate> gone;

    private Cast(List<Member> members, List<Move> moves, Map<String, LocalDate> gone) {
        this.members = members;
        this.moves = moves;
        this.gone = gone;
    }

    static Cast of(JsonNode cast, List<ObjectNode> facts, Map<String, LocalDate> gone) {
        List<Move> moves = new ArrayList<>();
        for (ObjectNode fact : facts) {
            if (fact.path("fact").asString("").equals("PersonAffiliated")) {
                moves.add(new Move(
                        first(fact.required("on").stringValue()),
                        fact.required("person").stringValue(),
                        fact.required("org").stringValue()));
            }
        }
        return new Cast(cast.valueStream().map(Cast::member).toList(), moves, gone);
    }

    private static Member member(JsonNode json) {
        Part as = Part.named(json.required("as").stringValue());
        SequencedMap<String, String> people = new LinkedHashMap<>();
        json.path("people")
                .properties()
                .forEach(who -> people.put(who.getKey(), who.getValue().stringValue()));
        return new Member(
                json.required("org").stringValue(),
                json.required("name").stringValue(),
                as,
                json.required("joined").stringValue(),
                json.has("left") ? LocalDate.parse(json.path("left").stringValue()) : null,
                (ObjectNode) json,
                json.path("often").asInt(as.often()),
                people,
                json.path("known").asBoolean(false));
    }

    static LocalDate first(String on) {
        return FuzzyDate.parse(on).orElseThrow().first();
    }

    List<Member> all() {
        return members;
    }

    Optional<Member> member(String org) {
        return members.stream().filter(each -> each.org().equals(org)).findFirst();
    }

    List<Member> on(LocalDate day) {
        return members.stream().filter(each -> each.takesPart(day)).toList();
    }

    List<Member> industry(LocalDate day) {
        return on(day).stream().filter(each -> each.as().industry()).toList();
    }

    /** Those who take part, and those who will within the year. */
    List<Member> withinReach(LocalDate day) {
        return members.stream()
                .filter(each -> each.takesPart(day)
                        || (each.since().isAfter(day) && each.since().isBefore(day.plusYears(1))))
                .toList();
    }

    /** The people who speak for an organisation on a day, the first one first. */
    List<String> peopleOf(Member member, LocalDate day) {
        Stream<String> own = member.people().keySet().stream();
        Stream<String> come =
                moves.stream().filter(move -> move.org().equals(member.org())).map(Move::person);
        return Stream.concat(own, come)
                .filter(person -> orgOf(person, day).equals(member.org()))
                .filter(person -> !isGone(person, day))
                .distinct()
                .toList();
    }

    boolean isGone(String person, LocalDate day) {
        LocalDate last = gone.get(person);
        return last != null && day.isAfter(last);
    }

    boolean knows(String person) {
        return members.stream().anyMatch(member -> member.people().containsKey(person));
    }

    /** Whose name and title the cast gives. */
    String saidOf(String person) {
        return members.stream()
                .map(member -> member.people().get(person))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    String orgOf(String person, LocalDate day) {
        return moves.stream()
                .filter(move -> move.person().equals(person) && !move.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Move::org)
                .or(() -> members.stream()
                        .filter(member -> member.people().containsKey(person))
                        .map(Member::org)
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nobody in the cast is called " + person));
    }
}
