package org.waymark.queryside.page.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People and organizations by name, ready to be drawn.
 *
 * @param find what was searched for; empty for everybody
 * @param named whether the reader may see names of people, and record somebody
 * @param more said where there are more than the page shows; absent where these are all
 */
public record PeoplePage(
        String lead,
        String find,
        boolean named,
        List<Found> people,
        List<Found> organizations,
        @Nullable String more) {

    /** One line; {@code note} says where a person works. */
    public record Found(String name, String href, String note) {}

    public PeoplePage {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
    }
}
