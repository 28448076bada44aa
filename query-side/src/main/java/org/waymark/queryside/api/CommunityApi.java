package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.honesty.Honesties;

/** Questions about communities: which there are, and the board of each. */
@RestController
@RequestMapping("/api/communities")
class CommunityApi {

    private final Communities communities;
    private final EntryShelf shelf;
    private final Calendars calendars;
    private final Honesties honesties;

    CommunityApi(Communities communities, EntryShelf shelf, Calendars calendars, Honesties honesties) {
        this.calendars = calendars;
        this.honesties = honesties;
        this.shelf = shelf;
        this.communities = communities;
    }

    /** All communities by name: a list of {@code CommunityLine}. */
    @GetMapping
    ResponseEntity<byte[]> all() {
        return Answers.plain(ViewJson.of(communities.all()));
    }

    /** The partnerships of a community with stage, next lapse and strip: a {@code BoardView}. */
    @GetMapping("/{id}/partnerships")
    ResponseEntity<byte[]> board(@PathVariable String id, Clocks clocks) {
        var view = communities.board(id, clocks).orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** What lapses and expires in all its partnerships, and whose word is waited for: a {@code CalendarView}. */
    @GetMapping("/{id}/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String id, Clocks clocks) {
        var view = calendars
                .calendar(Home.community(id), clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** How the record was kept, in numbers: a {@code HonestyView}. */
    @GetMapping("/{id}/honesty")
    ResponseEntity<byte[]> honesty(@PathVariable String id, Clocks clocks) {
        var view = honesties
                .honesty(Home.community(id), clocks)
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** The entries behind one of these numbers: a {@code NumberView}. */
    @GetMapping("/{id}/honesty/{number}")
    ResponseEntity<byte[]> honesty(@PathVariable String id, @PathVariable String number, Clocks clocks) {
        var view = honesties
                .number(Home.community(id), number, clocks)
                .orElseThrow(() -> QueryProblem.unknown("number", "number", number));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** One entry of the community itself, with its corrections, voids and disputes: an {@code EntryHistory}. */
    @GetMapping("/{id}/entries/{entry}")
    ResponseEntity<byte[]> entry(@PathVariable String id, @PathVariable String entry, Clocks clocks) {
        var view = shelf.entry(Home.community(id), entry, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("entry", "entry", entry));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
