package org.waymark.queryside.determination;

import java.util.List;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;

/**
 * What bodies determined about the partnerships of a community.
 *
 * @param partnerships how many there are
 * @param determined about how many of them a determination is in force
 * @param drifting of how many of these one says otherwise than what is computed
 * @param page which {@link Determinations#PAGE} are told, from 1
 * @param rows the partnerships about which anything was determined, those that drift first, then by name
 */
public record CommunityDeterminationsView(
        String community,
        String name,
        int partnerships,
        int determined,
        int drifting,
        int page,
        int pages,
        List<PartnershipDeterminationsView> rows,
        Basis basis,
        Freshness freshness) {
    public CommunityDeterminationsView {
        rows = List.copyOf(rows);
    }
}
