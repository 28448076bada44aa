package org.waymark.queryside.directory;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A person in the directory.
 *
 * @param works the organisations they are affiliated with today, each with the title held there
 */
public record PersonCard(PersonName person, List<Affiliation> works) {
    public PersonCard {
        works = List.copyOf(works);
    }

    /** The name, and for whom they work, as people type it. */
    public String full() {
        String orgs = works.stream().map(work -> work.organisation().shown()).collect(Collectors.joining(", "));
        return orgs.isEmpty() ? person.shown() : person.shown() + ", " + orgs;
    }

    /** Where a person works. */
    public record Affiliation(OrganisationName organisation, Text title) {}
}
