package org.waymark.queryside.page.about;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** The failures that a reader can do something about, each in words of its own; the rest read as the last two. */
enum ErrorKind {
    NOT_SENT_FROM_HERE(403),
    NOTHING_HERE(404),
    CHANGED_MEANWHILE(409),
    TOO_LONG(413),
    NOT_READABLE(400),
    AWAY(503),
    OUR_FAULT(500);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    static ErrorKind of(HttpStatus status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? NOT_READABLE : OUR_FAULT);
    }

    /** Its messages stand under {@code error.} and this. */
    String word() {
        return Integer.toString(status);
    }
}
