package org.waymark.queryside.basis;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an answer was computed from. Asked again with the same basis the answer has the same bytes.
 *
 * @param position of the last entry taken into account, always at the end of a commit
 * @param hash of that commit, in hex
 * @param recordedAt of that commit
 */
public record Basis(
        String logId,
        long position,
        String hash,
        Instant recordedAt,
        LocalDate asOf,
        RubricRef rubric,
        String engineVersion) {}
