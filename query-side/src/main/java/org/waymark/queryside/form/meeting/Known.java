package org.waymark.queryside.form.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.form.name.Spellings;
import org.waymark.queryside.form.roster.Roster;
import org.waymark.queryside.form.roster.Roster.Chair;
import org.waymark.queryside.form.roster.Roster.Table;
import org.waymark.queryside.form.roster.Seat;

/** Everybody whom a typed name may mean: the people and organizations of the partnership first, then the directory's. */
final class Known {

    /** Names that a typed one is compared with: those of a large community. */
    private static final int MOST = 5_000;

    /**
     * Somebody of that name.
     *
     * @param full name and organizations
     * @param seats for whom they can be ticked
     * @param works ids of the organizations where they work
     */
    record Somebody(String id, String name, String full, List<Chair> seats, List<String> works) {}

    private final Roster roster;
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final List<OrganisationName> organisations;
    private final Spellings<Somebody> names;
    private final Spellings<OrganisationName> organisationNames;

    Known(Roster roster, Directory directory, String community) {
        this.roster = roster;
        this.organisations = partnersFirst(directory.organisations(community, "", MOST), roster);
        this.organisationNames = new Spellings<>(organisations.stream(), OrganisationName::shown);
        roster.all().stream().filter(chair -> !chair.label().isEmpty()).forEach(this::seated);
        directory.persons(community, "", MOST, Audience.SIGNED_IN).forEach(this::registered);
        this.names = new Spellings<>(people.values().stream(), Somebody::name);
    }

    private static List<OrganisationName> partnersFirst(List<OrganisationName> all, Roster roster) {
        return all.stream()
                .sorted(Comparator.comparing(each -> roster.table(each.id()).isEmpty()))
                .toList();
    }

    private void seated(Chair chair) {
        String id = Seat.of(chair.key()).person();
        if (id != null) {
            Somebody before = people.get(id);
            List<Chair> seats = new ArrayList<>(before == null ? List.of() : before.seats());
            seats.add(chair);
            people.put(id, new Somebody(id, chair.label(), chair.full(), List.copyOf(seats), List.of()));
        }
    }

    /** Whoever has a seat is called as the roster has it. */
    private void registered(PersonCard card) {
        List<String> works =
                card.works().stream().map(work -> work.organisation().id()).toList();
        people.merge(
                card.person().id(),
                new Somebody(card.person().id(), card.person().shown(), card.full(), List.of(), works),
                (seated, any) -> new Somebody(seated.id(), seated.name(), seated.full(), seated.seats(), works));
    }

    /** Everybody of exactly that name; those of the partnership alone where it has any. */
    List<Somebody> named(String name) {
        return nearest(names.named(name));
    }

    /** Those of whom it may be a spelling. */
    List<Somebody> near(String name) {
        return nearest(names.close(name).toList());
    }

    private static List<Somebody> nearest(List<Somebody> all) {
        List<Somebody> here =
                all.stream().filter(each -> !each.seats().isEmpty()).toList();
        return here.isEmpty() ? all : here;
    }

    /** Id of somebody of that name who works at an organization. */
    Optional<String> working(String name, String organisation) {
        return names.named(name).stream()
                .filter(each -> each.works().contains(organisation))
                .map(Somebody::id)
                .findFirst();
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
        return organisationNames.named(name).stream().findFirst();
    }

    /** Organizations of which it may be a spelling. */
    Stream<OrganisationName> organisationsNear(String name) {
        return organisationNames.close(name);
    }

    /** Organizations that are hardly another one than the one typed. */
    Stream<OrganisationName> organisationsAlike(String name) {
        return organisationNames.alike(name);
    }
}
