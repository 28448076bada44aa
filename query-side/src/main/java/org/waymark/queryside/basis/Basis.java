package org.waymark.queryside.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was computed from. Asked again with the same basis the answer has the same bytes.
 *
 * @param position of the last entry taken into account, always at the end of a commit
 * @param hash of that commit, in hex
 * @param recordedAt of that commit
 * @param rubric that judged; absent where nothing is judged, as in the directory
 */
public record Basis(
        String logId,
        long position,
        String hash,
        Instant recordedAt,
        LocalDate asOf,
        @Nullable RubricRef rubric,
        String engineVersion) {

    /** The rubric of an answer that was judged. */
    public RubricRef requireRubric() {
        return Objects.requireNonNull(rubric, "nothing was judged at " + position);
    }

    /** The digest of the rubric that the question named; null where the adopted ones judged, or none. */
    public @Nullable String forcedRubric() {
        return rubric != null && rubric.forced() ? rubric.digest() : null;
    }

    /** This day, place in the log and forced rubric as the parameters of an address, beginning with a question mark. */
    public String parameters() {
        String forced = forcedRubric();
        return "?asOf=" + asOf + "&knownAt=" + position + (forced == null ? "" : "&rubric=" + forced);
    }
}
