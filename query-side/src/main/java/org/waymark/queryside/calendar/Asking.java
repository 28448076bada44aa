package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A {@link Waiting} before it is known who reads it.
 *
 * @param about ids of the entries that the word must be about
 * @param earlier ids of what was said before
 */
record Asking(
        String indicator,
        String label,
        String clause,
        LocalDate since,
        List<String> roles,
        List<String> about,
        List<String> earlier,
        boolean settles) {}
