package org.waymark.queryside.directory;

import java.util.List;
import java.util.Optional;

/** Persons and organisations by name, newest state; for forms that offer choices. */
public interface Directory {

    /**
     * Persons whose name has words beginning with the words typed, by name. Nobody for an open reader.
     *
     * @param community those who appear in a partnership of this community come first
     */
    List<PersonCard> persons(String community, String typed, int atMost, Audience audience);

    /** As {@link #persons}, for organisations. */
    List<OrganisationName> organisations(String community, String typed, int atMost);

    Optional<PersonCard> person(String id, Audience audience);

    Optional<OrganisationName> organisation(String id);

    /** The persons affiliated with an organisation today, by name. */
    List<PersonCard> peopleOf(String organisation, Audience audience);

    /** The name of anybody, registered or not. */
    PersonName nameOfPerson(String id, Audience audience);

    /** The name of any organisation, registered or not. */
    OrganisationName nameOfOrganisation(String id);
}
