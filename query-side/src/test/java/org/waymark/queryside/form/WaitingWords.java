package org.waymark.queryside.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;

/** A calendar of the community on which nothing ends, and whose word is waited for is said by a test. */
final class WaitingWords implements Calendars {

    private final List<Waiting> waiting = new ArrayList<>();

    void none() {
        waiting.clear();
    }

    /** Somebody in a role is asked about a clause of a partnership. */
    void ask(String partnership, String clause, String role, String person, EntryView... about) {
        waiting.add(new Waiting(
                Home.partnership(partnership),
                "Partnership " + partnership,
                clause.substring(0, clause.indexOf('.')),
                "Label",
                clause,
                LocalDate.of(2026, 5, 3),
                List.of(role),
                person.isEmpty()
                        ? List.of()
                        : List.of(new Waiting.Holder(role, new PersonName(person, Text.shown(person)))),
                List.of(about),
                List.of(),
                true));
    }

    @Override
    public Optional<CalendarView> calendar(Home home, Clocks clocks, Audience audience) {
        var board = new SampleViews().board("c1", Clocks.newest()).orElseThrow();
        LocalDate today = board.basis().asOf();
        return Optional.of(new CalendarView(
                home, "Tamarack", today, today.plusYears(3), List.of(), waiting, board.basis(), board.freshness()));
    }
}
