package org.waymark.queryside.ics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on one whole day.
 *
 * @param uid the same for the same thing every time the calendar is read, also once its day moved
 * @param url where more stands; absent where no whole address is known
 */
public record IcsEvent(
        String uid,
        LocalDate day,
        String summary,
        String description,
        String category,
        @Nullable String url) {}
