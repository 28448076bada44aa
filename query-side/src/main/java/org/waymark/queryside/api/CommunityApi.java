package org.waymark.queryside.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.bearing.LoadBearing;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.change.Comparisons;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.change.ThenClocks;
import org.waymark.queryside.determination.Determinations;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.entry.EntryShelf;

/** Questions about communities: which there are, and the board of each. */
@RestController
@RequestMapping("/api/communities")
class CommunityApi {

    private final Communities communities;
    private final EntryShelf shelf;
    private final Comparisons comparisons;
    private final LoadBearing loadBearing;
    private final Determinations determinations;

    CommunityApi(
            Communities communities,
            EntryShelf shelf,
            Comparisons comparisons,
            LoadBearing loadBearing,
            Determinations determinations) {
        this.determinations = determinations;
        this.comparisons = comparisons;
        this.loadBearing = loadBearing;
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

    /**
     * Then and now for each partnership of which a verdict differs, {@link Comparisons#PAGE} to a page: a
     * {@code CommunityComparisonView}. The other moment as for one partnership.
     */
    @GetMapping("/{id}/compare")
    ResponseEntity<byte[]> compare(
            @PathVariable String id,
            ThenClocks then,
            Clocks clocks,
            @RequestParam(required = false) @Nullable String page) {
        var view = comparisons
                .community(id, then, clocks, Comparisons.Order.AS_ASKED, ListPage.of(page), Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /**
     * The single entries, people and organizations on which verdicts of its partnerships rest, by influence,
     * {@link LoadBearing#PAGE} to a page: a {@code CommunityLoadBearingView}; 202 while it is worked out.
     */
    @GetMapping("/{id}/load-bearing")
    ResponseEntity<byte[]> loadBearing(
            @PathVariable String id, Clocks clocks, @RequestParam(required = false) @Nullable String page) {
        var view = loadBearing
                .ofCommunity(id, clocks, ListPage.of(page), Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /**
     * What bodies determined about its partnerships beside their computed stages, those that drift first, each drift with
     * its first day and the entries that made it, {@link Determinations#PAGE} to a page: a {@code
     * CommunityDeterminationsView}.
     */
    @GetMapping("/{id}/determinations")
    ResponseEntity<byte[]> determinations(
            @PathVariable String id, Clocks clocks, @RequestParam(required = false) @Nullable String page) {
        var view = determinations
                .community(id, clocks, ListPage.of(page), Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
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
