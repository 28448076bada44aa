package org.waymark.queryside.record;

import java.util.List;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;

/**
 * One entry and everything that was ever said about it.
 *
 * @param now as it reads at the position of the basis
 * @param original as it was first recorded
 * @param amendments its corrections, voids and disputes, and those of them, in log order
 */
public record EntryHistory(
        EntryView now, EntryView original, List<EntryView> amendments, Basis basis, Freshness freshness) {
    public EntryHistory {
        amendments = List.copyOf(amendments);
    }
}
