package org.waymark.access.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar's secret address as its maker sees it: everything but the key.
 *
 * @param about the page it is the calendar of, such as {@code /communities/c-1}
 * @param name what that was called when the address was made
 */
public record CalendarFeed(
        String id,
        String about,
        String name,
        Instant created,
        @Nullable Instant lastRead,
        @Nullable Instant revoked) {}
