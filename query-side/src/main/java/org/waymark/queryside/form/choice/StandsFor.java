package org.waymark.queryside.form.choice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Vocabulary.CoordinatorForm;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonCard;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.partnership.PartnershipView.Came;
import org.waymark.queryside.partnership.PartnershipView.Meeting;

/**
 * For which organizations a person is known to stand. Whoever comes to a meeting counts for one, so a form offers those
 * and asks only where none is known, or several are.
 */
public final class StandsFor {

    private final Directory directory;
    private final @Nullable PartnershipView view;
    private @Nullable Map<String, Map<String, OrganisationName>> seen;

    public StandsFor(Directory directory, @Nullable PartnershipView view) {
        this.directory = directory;
        this.view = view;
    }

    /** Each once: where they work, then whom they coordinated, championed and came for here, the latest first. */
    public List<OrganisationName> of(String person) {
        Map<String, OrganisationName> all = new LinkedHashMap<>();
        works(person).forEach(organisation -> all.putIfAbsent(organisation.id(), organisation));
        if (view != null) {
            if (seen == null) {
                seen = seen(view);
            }
            seen.getOrDefault(person, Map.of()).forEach(all::putIfAbsent);
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

    /** By person: a form may ask for hundreds of them, and a partnership may have met for years. */
    private Map<String, Map<String, OrganisationName>> seen(PartnershipView at) {
        Map<String, Map<String, OrganisationName>> all = new HashMap<>();
        at.coordinators().stream()
                .filter(each -> each.form().equals(CoordinatorForm.ORGANISATION.word()))
                .forEach(each -> Stream.concat(each.members().stream(), Stream.ofNullable(each.contact()))
                        .forEach(person -> note(person, directory.nameOfOrganisation(each.holder()), all)));
        at.champions().forEach(each -> note(each.person(), each.organisation(), all));
        at.supportTeam().forEach(each -> note(each.person(), each.organisation(), all));
        for (Meeting meeting : at.meetings()) {
            came(meeting.chairs(), all);
            came(meeting.attendees(), all);
        }
        return all;
    }

    private static void came(@Nullable List<Came> came, Map<String, Map<String, OrganisationName>> all) {
        if (came != null) {
            came.forEach(each -> note(each.person(), each.organisation(), all));
        }
    }

    private static void note(
            @Nullable PersonName person,
            OrganisationName organisation,
            Map<String, Map<String, OrganisationName>> all) {
        if (person != null) {
            all.computeIfAbsent(person.id(), any -> new LinkedHashMap<>()).putIfAbsent(organisation.id(), organisation);
        }
    }
}
