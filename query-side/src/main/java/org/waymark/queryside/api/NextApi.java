package org.waymark.queryside.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.change.ListPage;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.next.NextSteps;

/**
 * What next: the forecast of each indicator for three years, and the acts by which a stage is reached, kept or regained.
 * Clocks and basis as everywhere; 202 while it is worked out.
 */
@RestController
class NextApi {

    private final NextSteps nextSteps;

    NextApi(NextSteps nextSteps) {
        this.nextSteps = nextSteps;
    }

    /** Of one partnership: a {@code NextView}. */
    @GetMapping("/api/partnerships/{id}/next")
    ResponseEntity<byte[]> ofPartnership(@PathVariable String id, Clocks clocks) {
        var view = nextSteps
                .next(id, clocks, Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "partnership", id));
        return Answers.stamped(() -> ViewJson.of(view), view.stage().freshness());
    }

    /**
     * Of all that a community follows, {@link NextSteps#PAGE} to a page, and whose word would serve several of them: a
     * {@code CommunityNextView}.
     */
    @GetMapping("/api/communities/{id}/next")
    ResponseEntity<byte[]> ofCommunity(
            @PathVariable String id, Clocks clocks, @RequestParam(required = false) @Nullable String page) {
        var view = nextSteps
                .nextOfAll(id, clocks, ListPage.of(page), Audience.current())
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }
}
