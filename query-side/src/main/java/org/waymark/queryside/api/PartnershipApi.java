package org.waymark.queryside.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;
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
    private final Comparisons comparisons;
    private final LoadBearing loadBearing;
    private final Determinations determinations;

    PartnershipApi(
            Partnerships partnerships,
            Explanations explanations,
            EntryShelf shelf,
            Comparisons comparisons,
            LoadBearing loadBearing,
            Determinations determinations) {
        this.determinations = determinations;
        this.comparisons = comparisons;
        this.loadBearing = loadBearing;
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

    /**
     * Then and now: the verdicts that differ between two moments and the entries that make the difference, a
     * {@code ComparisonView}. The other moment is {@code thenAsOf}, {@code thenKnownAt} or {@code thenKnownOn}.
     */
    @GetMapping("/compare")
    ResponseEntity<byte[]> compare(@PathVariable String id, ThenClocks then, Clocks clocks) {
        var view = comparisons
                .partnership(id, then, clocks, Comparisons.Order.AS_ASKED, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.now().freshness());
    }

    /** The single entries, people and organizations on which the verdicts rest: a {@code LoadBearingView}; 202 while it is worked out. */
    @GetMapping("/load-bearing")
    ResponseEntity<byte[]> loadBearing(@PathVariable String id, Clocks clocks) {
        var view = loadBearing
                .of(id, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.stage().freshness());
    }

    /**
     * What bodies determined beside the computed stage, each drift with its first day and the entries that made it: a
     * {@code PartnershipDeterminationsView}.
     */
    @GetMapping("/determinations")
    ResponseEntity<byte[]> determinations(@PathVariable String id, Clocks clocks) {
        var view = determinations
                .partnership(id, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", PARTNERSHIP, id));
        return Answers.stamped(() -> ViewJson.of(view), view.stage().freshness());
    }

    /** One entry with its corrections, voids and disputes: an {@code EntryHistory}. */
    @GetMapping("/entries/{entry}")
    ResponseEntity<byte[]> entry(@PathVariable String id, @PathVariable String entry, Clocks clocks) {
        var view = shelf.entry(Home.partnership(id), entry, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("entry", "entry", entry));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
