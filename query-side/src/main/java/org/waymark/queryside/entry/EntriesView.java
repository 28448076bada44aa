package org.waymark.queryside.entry;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.record.EntryView;

/**
 * All entries of one partnership, community, person or organization.
 *
 * @param name what it is called that day, as the reader may see it
 * @param community the community itself, or the one that follows the partnership; absent when none does and in the directory
 * @param zone in which its days are reckoned
 * @param labels short labels of the indicators that judge it that day, by id
 * @param entries newest first by date, then by position; silent ones included
 */
public record EntriesView(
        Home home,
        String name,
        @Nullable String community,
        ZoneId zone,
        Map<String, String> labels,
        List<EntryView> entries,
        Basis basis,
        Freshness freshness) {

    public EntriesView {
        labels = Map.copyOf(labels);
        entries = List.copyOf(entries);
    }
}
