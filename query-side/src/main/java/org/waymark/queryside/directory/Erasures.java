package org.waymark.queryside.directory;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.PartRef;

/**
 * Which texts the log tells to be erased, and since when. A text that is named here is shown nowhere, also in the moment
 * before it is deleted and on every page that asks for an earlier day.
 */
public final class Erasures {

    private final ConcurrentHashMap<String, Instant> byPart = new ConcurrentHashMap<>();

    /** Takes in the next erasure. */
    public void on(TextsErased erased, Instant recordedAt) {
        erased.texts().forEach(text -> byPart.putIfAbsent(text.part(), recordedAt));
    }

    /** When a text was erased, if it was. */
    Optional<Instant> of(PartRef part) {
        return Optional.ofNullable(byPart.get(part.id()));
    }
}
