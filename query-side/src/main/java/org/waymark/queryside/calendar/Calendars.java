package org.waymark.queryside.calendar;

import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.directory.Audience;

/** Calendars of partnerships and of communities. */
public interface Calendars {

    /** The calendar; empty when nothing is known of such a home by then. Throws {@code ClockException}. */
    Optional<CalendarView> calendar(Home home, Clocks clocks, Audience audience);
}
