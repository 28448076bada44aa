package org.waymark.queryside.honesty;

import java.util.List;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;

/** The entries behind one number of a {@link HonestyView}, in log order within each record. */
public record NumberView(
        Home home, String name, String key, List<HonestyView.Ref> entries, Basis basis, Freshness freshness) {

    public NumberView {
        entries = List.copyOf(entries);
    }
}
