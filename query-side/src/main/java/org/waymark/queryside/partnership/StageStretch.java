package org.waymark.queryside.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days [from, to) of one stage and standing.
 *
 * @param standing {@code good}, {@code in-grace}, {@code lapsed}, {@code not-yet}, {@code dormant}, {@code closed} or
 *     {@code succeeded}
 */
public record StageStretch(
        LocalDate from, LocalDate to, @Nullable String stage, String standing) {}
