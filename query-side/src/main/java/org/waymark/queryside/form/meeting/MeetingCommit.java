package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.form.body.Bodies;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Minting;
import org.waymark.queryside.form.body.Newcomers;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Place;
import org.waymark.queryside.form.field.Typed;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Submission;
import org.waymark.registry.FactTypes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A meeting, who came, and everybody who became known by it, as one commit. */
final class MeetingCommit {

    private static final int NAMESAKES = 20;

    private final Place place;
    private final Matching matching;
    private final Directory directory;
    private final Words words;
    private final Minting minting;
    private final Typed typed;
    private final Commit commit = new Commit();
    private final Newcomers newcomers;
    private final Map<String, String> organisations = new LinkedHashMap<>();

    MeetingCommit(
            Place place,
            Roster roster,
            Directory directory,
            Words words,
            Minting minting,
            Submission sent,
            FormDesk desk) {
        this.place = place;
        this.matching = new Matching(roster);
        this.directory = directory;
        this.words = words;
        this.minting = minting;
        this.typed = sent.typed();
        this.newcomers = desk.newcomers(commit, place, minting, sent);
    }

    Commit make() {
        Map<String, Seat> came = new LinkedHashMap<>();
        typed.all("attendee").forEach(key -> came.put(key, Seat.of(key)));
        Map<String, Seat> guests = new LinkedHashMap<>();
        int row = 0;
        for (Guest guest : Guest.in(typed)) {
            Seat seat = seat(guest, Guest.PATH + "[" + row++ + "]");
            if (seat != null) {
                guests.put(Matching.plain(guest.full()), seat);
                came.put(seat.key(), seat);
            }
        }
        if (came.isEmpty() && !typed.has("unknown") && !typed.has("headcount")) {
            commit.refuse("attendee", words.say("meeting.nobody"));
        }
        commit.add("RecordMeeting", meeting(came, guests));
        if (!came.isEmpty() || typed.has("headcount")) {
            commit.add(
                    "RecordAttendance",
                    attendance(List.copyOf(came.values())),
                    path -> path.startsWith("headcount") ? "headcount" : "attendee");
        }
        return commit;
    }

    private @Nullable Seat seat(Guest guest, String row) {
        if (!guest.is().isEmpty()) {
            return Seat.of(guest.is());
        }
        if (guest.organisation().isEmpty()) {
            commit.refuse(row + ".org", words.say("meeting.guest.org", guest.person()));
            return null;
        }
        String org = organisations.computeIfAbsent(
                Matching.plain(guest.organisation()), any -> organisation(guest, row + ".org"));
        return new Seat(guest.person().isEmpty() ? null : person(guest, org, row + ".person"), org);
    }

    private String organisation(Guest guest, String field) {
        var preset = OrganisationPreset.named(guest.kind()).orElse(OrganisationPreset.COMPANY);
        return matching.organisation(guest.organisation())
                .orElseGet(() -> known(guest.organisation())
                        .map(id -> {
                            newcomers.joined(id, preset, field);
                            return id;
                        })
                        .orElseGet(() -> newcomers.partner(guest.organisation(), preset, field)));
    }

    private Optional<String> known(String name) {
        return directory.organisations(community(), name, NAMESAKES).stream()
                .filter(known -> Matching.plain(known.shown()).equals(Matching.plain(name)))
                .map(known -> known.id())
                .findFirst();
    }

    private String person(Guest guest, String org, String field) {
        return directory.persons(community(), guest.person(), NAMESAKES, Audience.SIGNED_IN).stream()
                .filter(card -> Matching.plain(card.person().shown()).equals(Matching.plain(guest.person())))
                .filter(card -> card.works().stream()
                        .anyMatch(work -> work.organisation().id().equals(org)))
                .map(card -> card.person().id())
                .findFirst()
                .orElseGet(() -> newcomers.person(guest.person(), org, field));
    }

    private String community() {
        return place.community() == null ? "" : place.community();
    }

    private ObjectNode meeting(Map<String, Seat> came, Map<String, Seat> guests) {
        ObjectNode body =
                Bodies.of(FactTypes.named("MeetingHeld").orElseThrow(), place, evidenced(), minting, "RecordMeeting");
        ArrayNode chairs = body.putArray("chairs");
        for (String name : typed.text("chair").split(";", -1)) {
            if (!name.isBlank()) {
                chair(name.strip(), came, guests).ifPresent(seat -> chairs.add(party(seat)));
            }
        }
        return body;
    }

    /** The one link of this form is evidence under a plain name. */
    private Typed evidenced() {
        return typed.has("link")
                ? typed.with("evidence[0].link", typed.text("link"))
                        .with("evidence[0].label", words.say("meeting.link.label"))
                : typed;
    }

    private Optional<Seat> chair(String name, Map<String, Seat> came, Map<String, Seat> guests) {
        Optional<Seat> seat =
                guest(name, guests).or(() -> matching.exactly(name).map(chair -> Seat.of(chair.key())));
        if (seat.isEmpty()) {
            commit.refuse("chair", words.say("meeting.chair.unknown", name));
        } else if (!came.containsKey(seat.get().key())) {
            commit.refuse("chair", words.say("meeting.chair.absent", name));
        }
        return seat;
    }

    /** Somebody typed in this very form, by name and organization, or by name alone when only one has it. */
    private static Optional<Seat> guest(String name, Map<String, Seat> guests) {
        String plain = Matching.plain(name).replaceFirst("\\s*;\\s*", ", ");
        List<Seat> named = guests.entrySet().stream()
                .filter(guest -> guest.getKey().startsWith(plain + ","))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return Optional.ofNullable(guests.get(plain))
                .or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
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
