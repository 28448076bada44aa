package org.waymark.queryside.form.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.form.body.Commit;
import org.waymark.queryside.form.body.Newcomers;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Seat;

/**
 * Finds or registers whom each guest was said to be. What was not said is refused beside its question: a guess would
 * turn people into companies, and companies count.
 */
final class GuestSeats {

    private final Room room;
    private final Commit commit;
    private final Newcomers newcomers;
    private final Words words;
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    GuestSeats(Room room, List<Guest> guests, Commit commit, Newcomers newcomers, Words words) {
        this.room = room;
        this.commit = commit;
        this.newcomers = newcomers;
        this.words = words;
        guests.forEach(this::said);
    }

    /** What an organization is has to be said once, however many came for it. */
    private void said(Guest guest) {
        String name = guest.person() ? guest.organisation() : guest.name();
        String kind = guest.who().equals(Guest.COMPANY) ? OrganisationPreset.COMPANY.name() : guest.kind();
        if (!kind.isEmpty()) {
            kinds.putIfAbsent(Spelling.plain(name), kind);
        }
    }

    /** The seat of a guest; empty where something was refused. */
    Optional<Seat> of(Guest guest) {
        if (guest.known()) {
            return known(guest, Seat.of(guest.who()));
        }
        return switch (guest.who()) {
            case Guest.PERSON -> person(guest);
            case Guest.COMPANY, Guest.ORGANIZATION ->
                organisation(guest.name(), guest, "name").map(org -> new Seat(null, org));
            default -> refused(guest, "who", open(guest));
        };
    }

    private String open(Guest guest) {
        return room.candidates().of(guest).stream()
                .findFirst()
                .map(first -> words.say("meeting.guest.who.missing.near", guest.name(), first.label()))
                .orElseGet(() -> words.say("meeting.guest.who.missing", guest.name()));
    }

    private Optional<Seat> person(Guest guest) {
        if (guest.organisation().isEmpty()) {
            return refused(guest, "org", words.say("meeting.guest.org", guest.name()));
        }
        return organisation(guest.organisation(), guest, "org").map(org -> {
            String person = room.known()
                    .working(guest.name(), org)
                    .orElseGet(() -> newcomers.person(guest.name(), org, guest.field("name")));
            return new Seat(person, org);
        });
    }

    private Optional<Seat> known(Guest guest, Seat seat) {
        String person = seat.person();
        if (person == null) {
            return partner(seat.org(), guest).map(org -> new Seat(null, org));
        }
        if (!seat.org().isEmpty()) {
            return Optional.of(seat);
        }
        String name = room.candidates().organisation(guest, guest.who());
        return name.isEmpty()
                ? refused(guest, "org", words.say("meeting.guest.org", called(guest)))
                : organisation(name, guest, "org").map(org -> new Seat(person, org));
    }

    /** A known organization that does not take part yet does so from now on. */
    private Optional<String> partner(String id, Guest guest) {
        return room.roster().table(id).isPresent()
                ? Optional.of(id)
                : organisation(room.directory().nameOfOrganisation(id).shown(), guest, "name");
    }

    private Optional<String> organisation(String name, Guest guest, String field) {
        String plain = Spelling.plain(name);
        if (organisations.containsKey(plain)) {
            return Optional.ofNullable(organisations.get(plain));
        }
        Optional<OrganisationName> known = room.known().organisation(name);
        Optional<String> id = known.map(OrganisationName::id)
                .filter(each -> room.roster().table(each).isPresent())
                .or(() -> preset(name, guest).map(preset -> joined(known, name, preset, guest.field(field))));
        id.ifPresent(each -> organisations.put(plain, each));
        return id;
    }

    private String joined(Optional<OrganisationName> known, String name, OrganisationPreset preset, String field) {
        known.ifPresent(each -> newcomers.joined(each.id(), preset, field));
        return known.map(OrganisationName::id).orElseGet(() -> newcomers.partner(name, preset, field));
    }

    private Optional<OrganisationPreset> preset(String name, Guest guest) {
        String kind = kinds.getOrDefault(Spelling.plain(name), guest.kind());
        Optional<OrganisationPreset> preset = kind.isEmpty() ? Optional.empty() : OrganisationPreset.named(kind);
        return preset.isPresent() ? preset : refused(guest, "kind", words.say("meeting.guest.kind.missing", name));
    }

    private <T> Optional<T> refused(Guest guest, String field, String text) {
        commit.refuse(guest.field(field), text);
        return Optional.empty();
    }

    /** Name and organization, as a chair would be typed. */
    String full(Guest guest, Seat seat) {
        String organisation = room.roster()
                .table(seat.org())
                .map(Roster.Table::name)
                .orElseGet(() -> room.candidates().organisation(guest, guest.who()));
        String name = called(guest);
        return seat.person() == null || organisation.isEmpty() ? name : name + ", " + organisation;
    }

    private String called(Guest guest) {
        String id = guest.known() ? Seat.of(guest.who()).person() : null;
        return id == null
                ? guest.name()
                : room.known().person(id).map(Known.Somebody::name).orElse(guest.name());
    }
}
