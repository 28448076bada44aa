package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.form.body.Doubts;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Roster.Table;
import org.waymark.queryside.form.roster.Seat;

/** Everybody whom a typed name may mean: the people and organizations of the partnership first, then the directory's. */
final class Known {

    /** Names that a typed one is compared with: those of a large community. */
    private static final int MOST = 5_000;

    /** Letters by which a name may differ and still be offered as a spelling of somebody. */
    private static final int CLOSE = 2;

    /** Letters up to which only one may differ: of a short name, two make another one. */
    private static final int SHORT = 6;

    /**
     * Somebody of that name.
     *
     * @param full name and organizations
     * @param seats for whom they can be ticked
     */
    record Somebody(String id, String name, String full, List<Chair> seats) {}

    private final Roster roster;
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final List<OrganisationName> organisations;

    Known(Roster roster, Directory directory, String community) {
        this.roster = roster;
        this.organisations = directory.organisations(community, "", MOST);
        roster.all().stream().filter(chair -> !chair.label().isEmpty()).forEach(this::seated);
        directory
                .persons(community, "", MOST, Audience.SIGNED_IN)
                .forEach(card -> people.putIfAbsent(
                        card.person().id(),
                        new Somebody(card.person().id(), card.person().shown(), card.full(), List.of())));
    }

    private void seated(Chair chair) {
        String id = Seat.of(chair.key()).person();
        if (id != null) {
            Somebody before = people.get(id);
            List<Chair> seats = new ArrayList<>(before == null ? List.of() : before.seats());
            seats.add(chair);
            people.put(id, new Somebody(id, chair.label(), chair.full(), List.copyOf(seats)));
        }
    }

    /** Everybody of exactly that name; those of the partnership alone where it has any. */
    List<Somebody> named(String name) {
        return nearest(each -> Doubts.same(each.name(), name));
    }

    /** Those of whom it may be a spelling. */
    List<Somebody> near(String name) {
        return nearest(each -> close(each.name(), name));
    }

    private List<Somebody> nearest(Predicate<Somebody> like) {
        List<Somebody> all = people.values().stream().filter(like).toList();
        List<Somebody> here =
                all.stream().filter(each -> !each.seats().isEmpty()).toList();
        return here.isEmpty() ? all : here;
    }

    /** What a person is called. */
    Optional<Somebody> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Names to type ahead: those of the roster as they are ticked, then the others. */
    Stream<String> suggestions() {
        return Stream.concat(
                        roster.all().stream().map(Chair::full),
                        people.values().stream()
                                .filter(each -> each.seats().isEmpty())
                                .map(Somebody::full))
                .distinct();
    }

    /** The organizations by name, the partners first. */
    Stream<String> organisations() {
        return Stream.concat(
                        roster.tables().map(Table::name), organisations.stream().map(OrganisationName::shown))
                .distinct();
    }

    /** The organization of exactly that name, a partner before others. */
    Optional<OrganisationName> organisation(String name) {
        return organisationsLike(known -> Doubts.same(known, name)).findFirst();
    }

    /** Organizations of which it may be a spelling. */
    Stream<OrganisationName> organisationsNear(String name) {
        return organisationsLike(known -> close(known, name));
    }

    private Stream<OrganisationName> organisationsLike(Predicate<String> like) {
        return Stream.concat(
                        organisations.stream()
                                .filter(each -> roster.table(each.id()).isPresent()),
                        organisations.stream()
                                .filter(each -> roster.table(each.id()).isEmpty()))
                .filter(each -> like.test(each.shown()));
    }

    private static boolean close(String known, String typed) {
        String one = Doubts.plain(known);
        String other = Doubts.plain(typed);
        int may = Math.min(one.length(), other.length()) <= SHORT ? 1 : CLOSE;
        return Math.abs(one.length() - other.length()) <= may && Doubts.distance(one, other) <= may;
    }
}
