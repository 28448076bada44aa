package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.name.TypedName;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Submission;
import org.waymark.queryside.form.roster.Seat;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A meeting, who came, and everybody who became known by it, as one commit. */
final class MeetingCommit {

    /** Chairs of one meeting; more is a list that was meant for who came. */
    private static final int MOST_CHAIRS = 20;

    private final Place place;
    private final Room room;
    private final List<Guest> guests;
    private final GuestSeats seats;
    private final Words words;
    private final Minting minting;
    private final Typed typed;
    private final Commit commit = new Commit();

    MeetingCommit(Room room, Submission sent, FormDesk desk) {
        this.room = room;
        this.place = room.place();
        this.words = desk.words();
        this.minting = new Minting(sent.commandId());
        this.typed = sent.typed();
        this.guests = Guest.in(typed);
        this.seats = new GuestSeats(room, guests, commit, desk.newcomers(commit, place, minting, sent), words);
    }

    Commit make() {
        Map<String, Seat> came = new LinkedHashMap<>();
        typed.all("attendee").forEach(key -> came.put(key, Seat.of(key)));
        Map<String, Seat> named = new LinkedHashMap<>();
        for (Guest guest : guests) {
            seats.of(guest).ifPresent(seat -> {
                named.put(Spelling.plain(seats.full(guest, seat)), seat);
                came.put(seat.key(), seat);
            });
        }
        if (came.isEmpty() && guests.isEmpty() && !typed.has("unknown") && !typed.has("headcount")) {
            commit.refuse("attendee", words.say("meeting.nobody"));
        }
        commit.add("RecordMeeting", meeting(came, named), MeetingCommit::field);
        if (!came.isEmpty() || typed.has("headcount")) {
            commit.add(
                    "RecordAttendance",
                    attendance(List.copyOf(came.values())),
                    path -> path.startsWith("headcount") ? "headcount" : "attendee");
        }
        return commit;
    }

    private static String field(String path) {
        return path.startsWith("chairs") ? "chair" : path.startsWith("evidence") ? "link" : path;
    }

    private ObjectNode meeting(Map<String, Seat> came, Map<String, Seat> named) {
        ObjectNode body =
                Bodies.of(FactTypes.named("MeetingHeld").orElseThrow(), place, evidenced(), minting, "RecordMeeting");
        ArrayNode chairs = body.putArray("chairs");
        List<String> names = Stream.of(typed.text("chair").split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_CHAIRS) {
            commit.refuse("chair", words.say("meeting.chair.many", names.size(), MOST_CHAIRS));
            return body;
        }
        names.forEach(name -> chair(name, came, named).ifPresent(seat -> chairs.add(party(seat))));
        return body;
    }

    /** The one link of this form is evidence under a plain name. */
    private Typed evidenced() {
        return typed.has("link")
                ? typed.with("evidence[0].link", typed.text("link"))
                        .with("evidence[0].label", words.say("meeting.link.label"))
                : typed;
    }

    private Optional<Seat> chair(String name, Map<String, Seat> came, Map<String, Seat> named) {
        Optional<Seat> seat =
                guest(name, named).or(() -> room.matching().exactly(name).map(Seat::of));
        boolean asked = guests.stream().anyMatch(guest -> Spelling.same(guest.name(), name));
        if (seat.isPresent() && !came.containsKey(seat.get().key())) {
            commit.refuse("chair", words.say("meeting.chair.absent", name));
        } else if (seat.isEmpty() && !asked) {
            commit.refuse("chair", unknown(TypedName.of(name).name()));
        }
        return seat;
    }

    private String unknown(String name) {
        boolean offered = room.roster().unplaced().stream().anyMatch(person -> Spelling.same(person.label(), name));
        return offered
                ? words.say("meeting.chair.absent", name)
                : room.known().near(name).stream()
                        .findFirst()
                        .map(near -> words.say("meeting.chair.near", name, near.full()))
                        .orElseGet(() -> words.say("meeting.chair.unknown", name));
    }

    /** Somebody typed in this very form, by name and organization, or by name alone when only one has it. */
    private static Optional<Seat> guest(String name, Map<String, Seat> named) {
        TypedName typed = TypedName.of(name);
        return called(typed.full(), named)
                .or(() -> typed.organisation().isEmpty() ? Optional.empty() : called(typed.turned(), named));
    }

    private static Optional<Seat> called(String name, Map<String, Seat> named) {
        String plain = Spelling.plain(name);
        List<Seat> all = named.entrySet().stream()
                .filter(guest -> guest.getKey().startsWith(plain + ","))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return Optional.ofNullable(named.get(plain))
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private ObjectNode attendance(List<Seat> seats) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("entry", minting.id("RecordAttendance/entry"));
        body.put("partnership", place.partnership());
        body.put("meeting", minting.id("RecordMeeting/meeting"));
        if (typed.has("visibility")) {
            body.put("visibility", typed.text("visibility"));
        }
        ArrayNode attendees = body.putArray("attendees");
        new ArrayList<>(seats).forEach(seat -> attendees.add(party(seat)));
        body.put("complete", !typed.has("incomplete"));
        if (typed.has("headcount")) {
            Bodies.number(body, "headcount", typed.text("headcount"));
        }
        return body;
    }

    private static ObjectNode party(Seat seat) {
        ObjectNode party = JsonNodeFactory.instance.objectNode();
        if (seat.person() != null) {
            party.put("person", seat.person());
        }
        return party.put("org", seat.org());
    }
}
