package org.waymark.queryside.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.record.EntryView;

/**
 * The partnership a page is about, and where and when that is.
 *
 * @param zone of its community; days mean nothing without one
 * @param today the day there
 * @param firstRecorded the day on which its first entry was recorded
 */
public record Subject(
        String id, String name, @Nullable String community, ZoneId zone, LocalDate today, LocalDate firstRecorded) {

    /** Reads it off an answer. Without a community days are reckoned in UTC, as everywhere. */
    public static Subject of(PartnershipView view, Clock clock) {
        var community = view.community();
        ZoneId zone = community == null ? ZoneOffset.UTC : community.zone();
        return new Subject(
                view.id(),
                view.name(),
                community == null ? null : community.id(),
                zone,
                LocalDate.now(clock.withZone(zone)),
                view.entries().stream()
                        .map(EntryView::recordedAt)
                        .min(Comparator.naturalOrder())
                        .map(first -> first.atZone(zone).toLocalDate())
                        .orElse(LocalDate.MIN));
    }
}
