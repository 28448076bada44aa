package org.waymark.queryside.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;

/**
 * All partnerships of a community at two moments.
 *
 * @param partnerships how many belong to it at one of the two moments at least
 * @param differing of how many some verdict differs
 * @param page which {@link Comparisons#PAGE} of these are told, from 1
 * @param pages how many pages there are
 * @param rows by name
 */
public record CommunityComparisonView(
        String community,
        String name,
        Basis then,
        Basis now,
        int partnerships,
        int differing,
        int page,
        int pages,
        List<Row> rows,
        Freshness freshness) {
    public CommunityComparisonView {
        rows = List.copyOf(rows);
    }

    /** One of the two moments. */
    public enum Only {
        THEN,
        NOW
    }

    /**
     * One partnership.
     *
     * @param only the one moment at which it belongs to the community and is known; no changes are told of it
     */
    public record Row(
            String partnership, String name, @Nullable Only only, List<Change> changes, List<Placed> entries) {
        public Row {
            changes = List.copyOf(changes);
            entries = List.copyOf(entries);
        }
    }
}
