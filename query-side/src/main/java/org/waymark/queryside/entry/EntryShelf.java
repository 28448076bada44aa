package org.waymark.queryside.entry;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.record.EntryHistory;

/**
 * The entries of anything that has entries. Empty when none of it is known at that position. Every method throws {@link
 * org.waymark.queryside.basis.ClockException} for a clock it cannot read.
 */
public interface EntryShelf {

    /** All of them. */
    Optional<EntriesView> all(Home home, Clocks clocks, Audience audience);

    /** One of them, with everything that was ever said about it. */
    Optional<EntryHistory> entry(Home home, String entry, Clocks clocks, Audience audience);

    /** Where one of them was moved from; empty when it was not, or when this reader may not see that. */
    Optional<Origin> origin(Home home, String entry, Clocks clocks, Audience audience);
}
