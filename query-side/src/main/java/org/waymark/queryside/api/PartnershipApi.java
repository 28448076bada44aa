package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.honesty.Honesties;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.why.Explanations;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions about one partnership. All take {@code asOf}, {@code knownAt} or {@code knownOn}, {@code minPosition} and
 * {@code rubric} (see {@link Clocks}), and all answer with the {@code basis} that gives the same bytes again:
 * {@code knownAt=<logId>:<position>:<hash>&asOf=<asOf>}, and {@code &rubric=<digest>} where the basis says that it was
 * forced.
 */
@RestController
@RequestMapping("/api/partnerships/{id}")
class PartnershipApi {

    private static final String PARTNERSHIP = "partnership";

    private final Partnerships partnerships;
    private final Explanations explanations;
    private final EntryShelf shelf;
    private final Calendars calendars;
    private final Honesties honesties;

    PartnershipApi(
            Partnerships partnerships,
            Explanations explanations,
            EntryShelf shelf,
            Calendars calendars,
            Honesties honesties) {
        this.calendars = calendars;
        this.honesties = honesties;
        this.shelf = shelf;
        this.partnerships = partnerships;
        this.explanations = explanations;
    }

    /** Stage, standing, next lapse, indicators: a {@link StageView}, its rubric once more on top. */
    @GetMapping("/stage")
    ResponseEntity<byte[]> stage(@PathVariable String id, Clocks clocks) {
        StageView view = partnerships.stage(id, clocks).orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> withRubric(view), view.freshness());
    }

    private static ObjectNode withRubric(StageView view) {
        ObjectNode json = ViewJson.record(view);
        json.set("rubric", ViewJson.of(view.basis().requireRubric()));
        return json;
    }

    /** Entries, stage intervals and indicator intervals, forecast included: a {@code TimelineView}. */
    @GetMapping("/timeline")
    ResponseEntity<byte[]> timeline(@PathVariable String id, Clocks clocks) {
        var view = partnerships
                .timeline(id, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** Stage, indicator, clause, entries and near misses: a {@code WhyView}. */
    @GetMapping("/explanation")
    ResponseEntity<byte[]> explanation(@PathVariable String id, Clocks clocks) {
        var view = explanations
                .why(id, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.stage().freshness());
    }

    /** What lapses and expires in the coming years, and whose word is waited for: a {@code CalendarView}. */
    @GetMapping("/calendar")
    ResponseEntity<byte[]> calendar(@PathVariable String id, Clocks clocks) {
        var view = calendars
                .calendar(Home.partnership(id), clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** How the record was kept, in numbers: a {@code HonestyView}. */
    @GetMapping("/honesty")
    ResponseEntity<byte[]> honesty(@PathVariable String id, Clocks clocks) {
        var view = honesties
                .honesty(Home.partnership(id), clocks)
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** The entries behind one of these numbers: a {@code NumberView}. */
    @GetMapping("/honesty/{number}")
    ResponseEntity<byte[]> honesty(@PathVariable String id, @PathVariable String number, Clocks clocks) {
        var view = honesties
                .number(Home.partnership(id), number, clocks)
                .orElseThrow(() -> QueryProblem.unknown("number", "number", number));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /** One entry with its corrections, voids and disputes: an {@code EntryHistory}. */
    @GetMapping("/entries/{entry}")
    ResponseEntity<byte[]> entry(@PathVariable String id, @PathVariable String entry, Clocks clocks) {
        var view = shelf.entry(Home.partnership(id), entry, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("entry", "entry", entry));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
