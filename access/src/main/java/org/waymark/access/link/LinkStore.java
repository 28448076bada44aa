package org.waymark.access.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one-time links are kept, under the hash of their key. */
public interface LinkStore {

    /** One stored link. */
    record Row(@Nullable String account, Instant expires, boolean used) {}

    void insert(String keyHash, Purpose purpose, @Nullable String account, Instant created, Instant expires);

    Optional<Row> find(String keyHash, Purpose purpose);

    /** Marks the link used unless it is used or over; of two at once, in whatever process, exactly one gets true. */
    boolean use(String keyHash, Purpose purpose, Instant now);

    /** Takes back the {@link #use} of this instant, because what it was used for did not come about. */
    void release(String keyHash, Instant used);

    /** The links of a purpose that work now, oldest first. */
    List<OpenInvitation> usable(Purpose purpose, Instant now);

    /** Voids one link, if it was not used. */
    void voidUnused(String keyHash, Purpose purpose);

    /** Voids all links of a purpose that were not used. */
    void deleteUnused(Purpose purpose);

    /** Voids what an account was sent earlier, so that only the newest link opens it. */
    void deleteUnused(Purpose purpose, String account);

    void deleteExpiredBefore(Instant instant);
}
