package org.waymark.queryside.determination;

import java.util.List;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.partnership.StageView;

/**
 * What bodies determined about one partnership, beside its computed stage.
 *
 * @param stage what is computed, with the basis of all of this
 * @param determinations the one that took effect last first
 * @param entries those that say them and those that made a drift, in log order
 */
public record PartnershipDeterminationsView(
        String partnership,
        String name,
        StageView stage,
        List<DeterminationView> determinations,
        List<Placed> entries) {
    public PartnershipDeterminationsView {
        determinations = List.copyOf(determinations);
        entries = List.copyOf(entries);
    }
}
