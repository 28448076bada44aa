package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;

/** What lapses and expires in the coming years, and whose word is waited for. */
@RestController
class CalendarApi {

    private final Calendars calendars;

    CalendarApi(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Of one partnership: a {@code CalendarView}. */
    @GetMapping("/api/partnerships/{id}/calendar")
    ResponseEntity<byte[]> ofPartnership(@PathVariable String id, Clocks clocks) {
        return answer(Home.partnership(id), clocks);
    }

    /** Of all partnerships of a community: a {@code CalendarView}. */
    @GetMapping("/api/communities/{id}/calendar")
    ResponseEntity<byte[]> ofCommunity(@PathVariable String id, Clocks clocks) {
        return answer(Home.community(id), clocks);
    }

    private ResponseEntity<byte[]> answer(Home home, Clocks clocks) {
        var view = calendars
                .calendar(home, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", home.word(), home.id()));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
