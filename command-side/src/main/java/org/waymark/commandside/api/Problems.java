package org.waymark.commandside.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.waymark.commandside.CommandOutcome.Conflict;
import org.waymark.commandside.CommandOutcome.Refused;
import org.waymark.commandside.CommandOutcome.Unavailable;
import org.waymark.commandside.request.RequestReader;
import org.waymark.registry.Defect;

/** Refusals in the form of RFC 9457: what is wrong, where, why, and what to do instead. */
final class Problems {

    private Problems() {}

    static ResponseEntity<Object> of(Refused refused, String commandId) {
        boolean unknownCommand = refused.defects().stream()
                .anyMatch(defect -> defect.code().equals(RequestReader.UNKNOWN_COMMAND)
                        && defect.field().equals("command"));
        ProblemDetail problem = unknownCommand
                ? problem(HttpStatus.NOT_FOUND, "unknown-command", "There is no such command")
                : problem(HttpStatus.UNPROCESSABLE_CONTENT, "refused", "The command was refused");
        problem.setProperty("errors", refused.defects());
        if (!refused.since().isEmpty()) {
            problem.setProperty("since", Answer.facts(refused.since()));
        }
        return answer(problem, commandId);
    }

    static ResponseEntity<Object> of(Conflict conflict, String commandId) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "conflict", "Others recorded meanwhile");
        problem.setDetail(conflict.reason());
        problem.setProperty("errors", conflict.defects());
        problem.setProperty("since", Answer.facts(conflict.since()));
        return answer(problem, commandId);
    }

    static ResponseEntity<Object> of(Unavailable unavailable, String commandId) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "This request recorded nothing");
        problem.setDetail(unavailable.reason());
        problem.setProperty(
                "remedy",
                "Send the same again after a while, under the same command id: an earlier request under it may have been"
                        + " recorded.");
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(unavailable.retryAfter().toSeconds()))
                .header(CommandController.COMMAND_ID, commandId)
                .body(problem);
    }

    static ResponseEntity<Object> unknown(String commandId) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "outcome-unknown", "Outcome unknown");
        problem.setDetail("It may be recorded or not. Ask with this command id, or send the same request again.");
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .header(CommandController.COMMAND_ID, commandId)
                .body(withId(problem, commandId));
    }

    static ResponseEntity<Object> malformed(List<Defect> defects, String commandId) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed", "The request cannot be read");
        problem.setProperty("errors", defects);
        return answer(problem, commandId);
    }

    static ResponseEntity<Object> tooLarge(String commandId) {
        ProblemDetail problem = problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large");
        problem.setDetail("A request has at most " + StrictJson.MOST_BYTES + " bytes; send it in several.");
        return answer(problem, commandId);
    }

    static ResponseEntity<Object> notRecorded(String commandId) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "not-recorded", "Nothing is recorded under this id");
        problem.setDetail("If it was sent, it may still arrive. Sending the same again is safe.");
        return answer(problem, commandId);
    }

    /** What is wrong with the header, if anything. */
    static Optional<Defect> ofCommandId(String given) {
        try {
            boolean sound = UUID.fromString(given).toString().equalsIgnoreCase(given);
            return sound ? Optional.empty() : Optional.of(noUuid(given));
        } catch (IllegalArgumentException e) {
            return Optional.of(noUuid(given));
        }
    }

    private static Defect noUuid(String given) {
        return new Defect(
                CommandController.COMMAND_ID,
                given,
                "invalid",
                "A command id is a UUID.",
                "Make one for each new request, or leave the header out to have one made.");
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:waymark:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, String commandId) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(CommandController.COMMAND_ID, commandId)
                .body(withId(problem, commandId));
    }

    private static ProblemDetail withId(ProblemDetail problem, String commandId) {
        problem.setProperty("commandId", commandId);
        return problem;
    }
}
