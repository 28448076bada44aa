package org.waymark.queryside.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.waymark.registry.Defect;

/** A question that cannot be answered as asked; answered as RFC 9457 problem details. */
final class QueryProblem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient List<Defect> errors;

    QueryProblem(HttpStatus status, String code, String detail, List<Defect> errors) {
        super(detail);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    static QueryProblem unknown(String field, String what, String id) {
        String detail = "No " + what + " " + id + " is known.";
        var error = new Defect(
                field, id, "unknown", "is not known at this position", "check the id, or ask with a later knownAt");
        return new QueryProblem(HttpStatus.NOT_FOUND, "unknown-" + what, detail, List.of(error));
    }

    HttpStatus status() {
        return status;
    }

    /** The body; its fields and their order. */
    record Body(String type, String title, int status, String detail, String code, List<Defect> errors) {}

    Body body() {
        return new Body(
                "about:blank", status.getReasonPhrase(), status.value(), String.valueOf(getMessage()), code, errors);
    }
}
