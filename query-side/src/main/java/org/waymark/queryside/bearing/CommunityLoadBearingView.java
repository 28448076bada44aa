package org.waymark.queryside.bearing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.bearing.LoadBearingView.Without;
import org.waymark.queryside.change.Placed;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;

/**
 * What the verdicts of a community's partnerships rest on, each thing once, whichever of them it bears.
 *
 * @param partnerships how many there are
 * @param resting the stage of how many of them rests on some single thing
 * @param page which {@link LoadBearing#PAGE} of these are told, from 1
 * @param pages how many pages there are
 * @param rows by influence: of how many partnerships the stage would move, then of how many indicators the verdict
 */
public record CommunityLoadBearingView(
        String community,
        String name,
        Basis basis,
        int partnerships,
        int resting,
        int page,
        int pages,
        List<Row> rows,
        Freshness freshness) {
    public CommunityLoadBearingView {
        rows = List.copyOf(rows);
    }

    /** An entry, a person or an organization, exactly one of the three, and the partnerships it bears. */
    public record Row(
            @Nullable Placed entry,
            @Nullable PersonName person,
            @Nullable OrganisationName organisation,
            List<Borne> partnerships) {
        public Row {
            partnerships = List.copyOf(partnerships);
        }
    }

    /** A partnership, and what of it would be otherwise. */
    public record Borne(String partnership, String name, Without without) {}
}
