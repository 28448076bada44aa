package org.waymark.queryside.judged;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that decides an answer about one partnership and one day: how much was known of it and of its community, which only
 * grows, and the rubric if one is forced. Equal for questions that have the same answer for ever.
 */
public record OnDay(
        String partnership,
        int entries,
        @Nullable String community,
        int communityEntries,
        @Nullable String forced,
        LocalDate day) {

    public static OnDay of(Judged judged, LocalDate day) {
        return new OnDay(
                judged.id(),
                judged.record().entries().size(),
                judged.community(),
                judged.communityRecord().entries().size(),
                judged.forced() == null ? null : judged.forced().digest(),
                day);
    }
}
