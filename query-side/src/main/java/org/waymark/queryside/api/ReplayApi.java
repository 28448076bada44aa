package org.waymark.queryside.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.queryside.basis.Address;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.replay.PartnershipReplayView;
import org.waymark.queryside.replay.ReplayProgress;
import org.waymark.queryside.replay.ReplayTerms;
import org.waymark.queryside.replay.ReplayView;
import org.waymark.queryside.replay.Replays;
import org.waymark.queryside.replay.Replays.Replayed;
import org.waymark.registry.Defect;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.file.RubricDefect;
import org.waymark.rubric.file.RubricReader;
import org.waymark.rubric.file.RubricReading;

/**
 * What other rules would make of all history. Both questions take {@code candidate} and {@code from} (see {@link
 * ReplayTerms}) beside the clocks, whose {@code rubric} is the one that the candidate is held against.
 */
@RestController
@RequestMapping("/api")
class ReplayApi {

    /** Seconds after which it is worth asking again. */
    private static final String AGAIN_AFTER = "1";

    /** Bytes of a draft: more cannot be few enough characters. */
    private static final int MOST_BYTES = 3 * RubricReader.LONGEST + 3;

    private final Replays replays;

    ReplayApi(Replays replays) {
        this.replays = replays;
    }

    /** The answer to {@code POST /api/rubrics/drafts}: the digest is what {@code candidate} takes. */
    record DraftView(String digest, String rubric, int version, String title) {}

    /**
     * All partnerships of a community: a {@link ReplayView}; or 202 and a {@link ReplayProgress} while they are judged, with
     * the address that asks for the answer on the same basis.
     */
    @GetMapping("/communities/{id}/replay")
    ResponseEntity<byte[]> community(@PathVariable String id, Clocks clocks, ReplayTerms terms) {
        return switch (replays.community(id, clocks, terms)
                .orElseThrow(() -> QueryProblem.unknown("id", "community", id))) {
            case Replayed.Done(ReplayView view) -> Answers.stamped(() -> ViewJson.of(view), view.freshness());
            case Replayed.Underway(ReplayProgress progress) -> underway(progress, terms);
        };
    }

    private static ResponseEntity<byte[]> underway(ReplayProgress progress, ReplayTerms terms) {
        String address = "/api" + Address.community(progress.community()) + "/replay"
                + Clocks.of(progress.basis()).parameters()
                + terms.andParameters();
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER)
                .body(ViewJson.bytes(ViewJson.of(progress)));
    }

    /** One partnership: a {@link PartnershipReplayView}. */
    @GetMapping("/partnerships/{id}/replay")
    ResponseEntity<byte[]> partnership(@PathVariable String id, Clocks clocks, ReplayTerms terms) {
        var view =
                replays.partnership(id, clocks, terms).orElseThrow(() -> QueryProblem.unknown("id", "partnership", id));
        return Answers.stamped(() -> ViewJson.of(view), view.freshness());
    }

    /**
     * Takes the text of a rubric as the body, in UTF-8, and holds it in memory for a while; nothing is published. A text
     * with defects is answered with all of them.
     */
    @PostMapping("/rubrics/drafts")
    ResponseEntity<byte[]> draft(HttpServletRequest request) throws IOException {
        byte[] text = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            String most = "has more than " + RubricReader.LONGEST + " characters";
            throw new QueryProblem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "The text is too long.",
                    List.of(new Defect("document", "", "too-large", most, "send a shorter text")));
        }
        return switch (replays.draft(new String(text, StandardCharsets.UTF_8))) {
            case RubricReading.Sound(Rubric rubric) ->
                Answers.plain(
                        ViewJson.of(new DraftView(rubric.digest(), rubric.id(), rubric.version(), rubric.title())));
            case RubricReading.Refused(List<RubricDefect> defects) ->
                throw new QueryProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "rubric-unsound",
                        "The text is no rubric that could be published.",
                        defects.stream().map(ReplayApi::inDocument).toList());
        };
    }

    /** As publishing it would say it. */
    private static Defect inDocument(RubricDefect defect) {
        return new Defect(
                defect.path().isEmpty() ? "document" : "document." + defect.path(),
                "",
                "rubric-unsound",
                "Line " + defect.line() + ", column " + defect.column() + ": " + defect.wrong() + ".",
                defect.right() + ".");
    }
}
