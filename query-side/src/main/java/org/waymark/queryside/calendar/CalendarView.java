package org.waymark.queryside.calendar;

import java.time.LocalDate;
import java.util.List;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.basis.Home;

/**
 * What ends, and whose word is waited for.
 *
 * @param home a partnership or a community
 * @param from the day of the basis, the first day covered
 * @param to first day no longer covered
 * @param due by day
 * @param waiting first what settles an indicator, then what would not by itself; longest waiting first
 */
public record CalendarView(
        Home home,
        String name,
        LocalDate from,
        LocalDate to,
        List<Due> due,
        List<Waiting> waiting,
        Basis basis,
        Freshness freshness) {

    public CalendarView {
        due = List.copyOf(due);
        waiting = List.copyOf(waiting);
    }
}
