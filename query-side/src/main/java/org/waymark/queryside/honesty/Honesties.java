package org.waymark.queryside.honesty;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;

/** How records of partnerships and communities were kept. Every method throws {@code ClockException}. */
public interface Honesties {

    /** Empty when nothing is known of such a home by then. */
    Optional<HonestyView> honesty(Home home, Clocks clocks);

    /** The entries behind one of its numbers; empty also where there is no such number. */
    Optional<NumberView> number(Home home, String key, Clocks clocks);
}
