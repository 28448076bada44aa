package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.record.EntryView;

/**
 * Somebody's word that is asked for and was not given, on the day of the basis.
 *
 * @param home the partnership
 * @param label what people call the indicator
 * @param clause under which the word is to be given
 * @param since the first day of the unbroken run of days without it, but no earlier than the partnership's first entry, the
 *     rubric that asks, and what must be spoken of
 * @param roles in any of which somebody may speak
 * @param holders who holds one of these roles that day
 * @param about the entries that the word must be about; none where it is about the partnership
 * @param earlier what was said before and counts no longer, or never did
 * @param settles whether nothing but words is missing for the indicator
 */
public record Waiting(
        Home home,
        String name,
        String indicator,
        String label,
        String clause,
        LocalDate since,
        List<String> roles,
        List<Holder> holders,
        List<EntryView> about,
        List<EntryView> earlier,
        boolean settles) {

    public Waiting {
        roles = List.copyOf(roles);
        holders = List.copyOf(holders);
        about = List.copyOf(about);
        earlier = List.copyOf(earlier);
    }

    /** Somebody who may speak. */
    public record Holder(String role, PersonName person) {}
}
