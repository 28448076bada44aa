package org.waymark.queryside.page.determination;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.page.word.Line;

/**
 * A determination, ready to be drawn.
 *
 * @param found what it says
 * @param by who made it, and for which days
 * @param state how it stands to the computed stage
 * @param drifts whether it says otherwise today
 * @param cause what made the two part; empty where they did not
 * @param madeOn what it was made on
 * @param reason as it was recorded, where the reader may see it
 * @param href of its entry
 */
public record Told(
        String found,
        Line by,
        Line state,
        boolean drifts,
        Line cause,
        Line madeOn,
        @Nullable String reason,
        String href) {}
