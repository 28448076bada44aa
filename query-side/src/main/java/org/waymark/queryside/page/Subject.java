package org.waymark.queryside.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.entry.EntriesView;
import org.waymark.queryside.partnership.PartnershipView;
import org.waymark.queryside.record.EntryView;

/**
 * The partnership, community, person or organization a page is about, and where and when that is.
 *
 * @param community the community itself, or the one that follows the partnership
 * @param zone of its community, UTC without one; days mean nothing without a zone
 * @param today the day there when the answer was given
 * @param firstRecorded the day on which its first entry was recorded
 */
public record Subject(
        Home home, String name, @Nullable String community, ZoneId zone, LocalDate today, LocalDate firstRecorded) {

    /** Reads it off an answer. Without a community days are reckoned in UTC, as everywhere. */
    public static Subject of(PartnershipView view) {
        var community = view.community();
        ZoneId zone = community == null ? ZoneOffset.UTC : community.zone();
        return new Subject(
                Home.partnership(view.id()),
                view.name(),
                community == null ? null : community.id(),
                zone,
                view.stage().freshness().today(),
                first(view.entries(), zone));
    }

    /** Reads it off an answer. */
    public static Subject of(EntriesView view) {
        return new Subject(
                view.home(),
                view.name(),
                view.community(),
                view.zone(),
                view.freshness().today(),
                first(view.entries(), view.zone()));
    }

    private static LocalDate first(List<EntryView> entries, ZoneId zone) {
        return entries.stream()
                .map(EntryView::recordedAt)
                .min(Comparator.naturalOrder())
                .map(first -> first.atZone(zone).toLocalDate())
                .orElse(LocalDate.MIN);
    }
}
