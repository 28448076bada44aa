package org.waymark.queryside.page.about;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.waymark.access.server.FormLimits;
import org.waymark.access.signin.AwayFilter;

/** The failures that a reader can do something about, each in words of its own; the rest read as the last two. */
enum ErrorKind {
    NOT_SENT_FROM_HERE(403, ""),
    NOTHING_HERE(404, ""),
    CHANGED_MEANWHILE(409, ""),
    TOO_LARGE(413, FormLimits.SIZE),
    TOO_LONG(413, ""),
    FORM_NOT_READABLE(400, FormLimits.FIELDS),
    NOT_READABLE(400, ""),
    FULL(503, AwayFilter.FULL),
    AWAY(503, ""),
    OUR_FAULT(500, "");

    private final int status;
    private final String said;

    ErrorKind(int status, String said) {
        this.status = status;
        this.said = said;
    }

    /** By the status, and where two share one by what was said with it. */
    static ErrorKind of(HttpStatus status, String said) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status.value() && (kind.said.isEmpty() || kind.said.equals(said)))
                .findFirst()
                .orElse(status.is4xxClientError() ? NOT_READABLE : OUR_FAULT);
    }

    /** Its messages stand under {@code error.} and this. */
    String word() {
        return said.isEmpty() ? Integer.toString(status) : said;
    }
}
