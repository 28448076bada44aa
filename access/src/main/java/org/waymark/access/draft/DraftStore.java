package org.waymark.access.draft;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where drafts are kept. An owner is {@code account:<id>} or, without one, {@code browser:<hash>}. */
public interface DraftStore {

    /** One stored draft; of a browser's, only {@code forAccount} may see it if that is known. */
    record Row(@Nullable String forAccount, Draft draft) {}

    void put(String owner, String form, Row row);

    Optional<Row> find(String owner, String form, Instant notBefore);

    void delete(String owner, String form);

    /** Deletes the draft if it is the one saved at this instant. */
    void delete(String owner, String form, Instant saved);

    /** Forgets drafts and sendings older than this. */
    void deleteBefore(Instant instant);

    /** Keeps only the newest drafts of owners that begin like this. */
    void keepNewest(String ownerPrefix, int count);

    /** Remembers that one opening of a form, known by the hash of what it sends along, was recorded. */
    void noteRecorded(String owner, String sendingHash, Instant now);

    boolean isRecorded(String owner, String sendingHash);
}
