package org.waymark.log.append;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waymark.log.Bytes;

/** The one way into a log. Many threads may append at once; they share writes. */
public interface Appender extends AutoCloseable {

    /** Appends a draft. The future never fails: every way it can end is an {@link AppendOutcome}. */
    CompletableFuture<AppendOutcome> append(Draft draft);

    /**
     * What is known of a command before it is decided: {@code Known}, or {@code Refused} with {@code OTHER_BODY}, or
     * nothing. Ask this first, so that a retry is never decided on newer state.
     */
    Optional<AppendOutcome> known(String commitId, Bytes body);

    /** Finishes what is queued and stops. */
    @Override
    void close();
}
