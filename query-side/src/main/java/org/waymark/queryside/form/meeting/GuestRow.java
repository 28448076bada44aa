package org.waymark.queryside.form.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.Side;
import org.waymark.queryside.form.choice.OrganisationPreset;
import org.waymark.queryside.form.choice.Pick;
import org.waymark.queryside.form.field.FormField;
import org.waymark.queryside.form.field.Problems;
import org.waymark.queryside.form.meeting.Candidates.Candidate;
import org.waymark.queryside.form.name.Spelling;
import org.waymark.queryside.form.roster.Seat;

/**
 * A guest as the page shows them: who they may be, and for whom they came.
 *
 * @param offered whether the page offered them, so that a tick is all it asks
 * @param candidates known people and organizations they may be
 * @param organisation for which they came; a known one where only one is known
 * @param standsFor known organizations of theirs
 * @param placed whether the organization takes part, so that nobody asks what it is
 * @param like a known organization whose name is nearly the one typed
 * @param seat organization and side, as they count
 */
public record GuestRow(
        String path,
        String title,
        String name,
        String who,
        String kind,
        boolean offered,
        List<Candidate> candidates,
        String organisation,
        List<String> standsFor,
        boolean placed,
        @Nullable String like,
        Counted seat,
        Problems problems) {

    /**
     * How they count.
     *
     * @param organisation id, or the name of a new one; empty while nobody said
     */
    public record Counted(String organisation, boolean industry) {}

    static GuestRow of(Guest guest, Room room, Problems problems) {
        Candidates candidates = room.candidates();
        List<Candidate> all = candidates.of(guest);
        String organisation = candidates.organisation(guest, guest.who());
        boolean placed = room.known().organisation(organisation).stream()
                .anyMatch(known -> room.roster().table(known.id()).isPresent());
        return new GuestRow(
                Guest.path(guest.row()),
                guest.name().isEmpty()
                        ? all.stream().findFirst().map(Candidate::label).orElse("")
                        : guest.name(),
                guest.name(),
                guest.who(),
                guest.kind(),
                guest.name().isEmpty(),
                all,
                organisation,
                candidates.standsFor(guest.who()),
                placed,
                candidates.like(organisation).orElse(null),
                counted(guest, organisation, room),
                problems);
    }

    /** Somebody whom the page offers without anybody having typed the name. */
    static GuestRow offering(Pick person, int row, Room room) {
        String key = new Seat(person.id(), "").key();
        GuestRow ticked = of(new Guest(row, "", key, "", ""), room, Problems.none());
        return ticked.unticked();
    }

    private GuestRow unticked() {
        return new GuestRow(
                path,
                title,
                name,
                "",
                kind,
                offered,
                candidates,
                organisation,
                standsFor,
                placed,
                like,
                seat,
                problems);
    }

    private static Counted counted(Guest guest, String organisation, Room room) {
        if (guest.known() && !Seat.of(guest.who()).org().isEmpty()) {
            return counted(Seat.of(guest.who()).org(), guest, room);
        }
        String name = guest.person() ? organisation : guest.who().isEmpty() ? "" : guest.name();
        Optional<String> known = room.known().organisation(name).map(each -> each.id());
        return counted(known.orElse(Spelling.plain(name)), guest, room);
    }

    private static Counted counted(String organisation, Guest guest, Room room) {
        boolean industry = room.roster().table(organisation).isPresent()
                ? room.roster().onIndustrySide(organisation)
                : guest.who().equals(Guest.COMPANY) || industry(guest.kind());
        return new Counted(organisation, industry);
    }

    private static boolean industry(String kind) {
        return !kind.isEmpty()
                && OrganisationPreset.named(kind)
                        .filter(preset -> preset.side() == Side.INDUSTRY)
                        .isPresent();
    }

    /** Id of one of its elements. */
    public String id(String field) {
        return FormField.idOf(path + "." + field);
    }

    /** What is wrong with one of its fields. */
    public List<String> errors(String field) {
        return problems.at(path + "." + field);
    }

    /** Whether anything is. */
    public boolean wrong() {
        return Stream.of("name", "who", "org", "kind")
                .anyMatch(field -> !errors(field).isEmpty());
    }

    /** Whether nobody of exactly that name is known, though somebody of nearly that name is. */
    public boolean spelling() {
        return candidates.stream().anyMatch(candidate -> !candidate.exact());
    }
}
