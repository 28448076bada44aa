package org.waymark.queryside.form.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.PartnershipView.Came;
import org.waymark.queryside.partnership.PartnershipView.Coordinator;
import org.waymark.queryside.partnership.PartnershipView.Meeting;

/**
 * For which organizations a person is known to stand. Whoever comes to a meeting counts for one, so a form offers those
 * and asks only where none is known, or several are.
 */
public final class StandsFor {

    private final Directory directory;
    private final @Nullable PartnershipView view;

    public StandsFor(Directory directory, @Nullable PartnershipView view) {
        this.directory = directory;
        this.view = view;
    }

    /** Each once: where they work, then whom they coordinated, championed and came for here, the latest first. */
    public List<OrganisationName> of(String person) {
        Map<String, OrganisationName> all = new LinkedHashMap<>();
        works(person).forEach(organisation -> all.putIfAbsent(organisation.id(), organisation));
        if (view != null) {
            seen(view, person).forEach(organisation -> all.putIfAbsent(organisation.id(), organisation));
        }
        return List.copyOf(all.values());
    }

    /** The one that goes without asking: the only one where they work, or else the only one known. */
    public Optional<OrganisationName> only(String person) {
        List<OrganisationName> works = works(person);
        List<OrganisationName> known = works.size() == 1 ? works : of(person);
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private List<OrganisationName> works(String person) {
        return directory.person(person, Audience.SIGNED_IN).stream()
                .flatMap(card -> card.works().stream())
                .map(PersonCard.Affiliation::organisation)
                .toList();
    }

    private List<OrganisationName> seen(PartnershipView at, String person) {
        List<OrganisationName> seen = new java.util.ArrayList<>();
        at.coordinators().stream()
                .filter(each -> each.form().equals(CoordinatorForm.ORGANISATION.word()) && speaks(each, person))
                .forEach(each -> seen.add(directory.nameOfOrganisation(each.holder())));
        at.champions().stream()
                .filter(each -> is(each.person(), person))
                .forEach(each -> seen.add(each.organisation()));
        at.supportTeam().stream()
                .filter(each -> is(each.person(), person))
                .forEach(each -> seen.add(each.organisation()));
        for (Meeting meeting : at.meetings()) {
            came(meeting.chairs(), person, seen);
            came(meeting.attendees(), person, seen);
        }
        return seen;
    }

    private static void came(@Nullable List<Came> all, String person, List<OrganisationName> seen) {
        if (all != null) {
            all.stream()
                    .filter(each -> is(each.person(), person))
                    .map(Came::organisation)
                    .forEach(seen::add);
        }
    }

    private static boolean speaks(Coordinator coordinator, String person) {
        return is(coordinator.contact(), person)
                || coordinator.members().stream().anyMatch(member -> is(member, person));
    }

    private static boolean is(@Nullable PersonName name, String person) {
        return name != null && name.id().equals(person);
    }
}
