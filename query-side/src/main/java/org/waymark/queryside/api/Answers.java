package org.waymark.queryside.api;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.working.StillWorking;
import org.waymark.registry.Defect;
import tools.jackson.databind.JsonNode;

/** How every answer and every problem of the query API leaves the house. */
@RestControllerAdvice(basePackageClasses = Answers.class)
class Answers {

    /** How many entries the log was ahead of the answer when it was given. */
    static final String BEHIND = "Waymark-Behind";

    /** An answer that is stamped; 504 when it is not what was waited for. */
    static ResponseEntity<byte[]> stamped(Supplier<JsonNode> answer, Freshness freshness) {
        if (freshness.catchingUp()) {
            String lag = freshness.behind() + " entries behind the log and do not have that position";
            throw new QueryProblem(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "catching-up",
                    "The views are " + lag + ".",
                    List.of(new Defect(
                            "minPosition", "", "catching-up", "is not in the views yet", "ask again in a moment")));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(BEHIND, Long.toString(freshness.behind()))
                .body(ViewJson.bytes(answer.get()));
    }

    /** An answer about the present, such as the head of the log. */
    static ResponseEntity<byte[]> plain(JsonNode answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ViewJson.bytes(answer));
    }

    /** How far an answer is that is still worked out, and when to ask again. */
    record Underway(int done, int all) {}

    @ExceptionHandler
    ResponseEntity<byte[]> underway(StillWorking early) {
        return ResponseEntity.accepted()
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_JSON)
                .body(ViewJson.bytes(ViewJson.of(new Underway(early.done(), early.all()))));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(QueryProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ViewJson.bytes(ViewJson.of(problem.body())));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(ClockException clocks) {
        return problem(
                switch (clocks.kind()) {
                    case MALFORMED ->
                        new QueryProblem(
                                HttpStatus.BAD_REQUEST,
                                "malformed-clock",
                                "A parameter cannot be read.",
                                clocks.defects());
                    case UNKNOWN_BASIS ->
                        new QueryProblem(
                                HttpStatus.NOT_FOUND, "unknown-basis", "This log has no such basis.", clocks.defects());
                    case UNKNOWN_RUBRIC ->
                        new QueryProblem(
                                HttpStatus.NOT_FOUND, "unknown-rubric", "There is no such rubric.", clocks.defects());
                    case OTHER_LOG ->
                        new QueryProblem(
                                HttpStatus.CONFLICT,
                                "other-log",
                                "The basis is not one of this log.",
                                clocks.defects());
                    case BEFORE_FIRST ->
                        new QueryProblem(
                                HttpStatus.NOT_FOUND,
                                "before-first",
                                "Nothing is known of that time.",
                                clocks.defects());
                });
    }
}
