package org.waymark.queryside.directory;

import java.util.List;

/**
 * A person in the directory.
 *
 * @param works the organisations they are affiliated with today, each with the title held there
 */
public record PersonCard(PersonName person, List<Affiliation> works) {
    public PersonCard {
        works = List.copyOf(works);
    }

    /** Where a person works. */
    public record Affiliation(OrganisationName organisation, Text title) {}
}
