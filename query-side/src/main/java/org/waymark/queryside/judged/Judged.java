package org.waymark.queryside.judged;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.known.Folded;
import org.waymark.stage.Judgement;

/**
 * A partnership's record and what it amounts to on every day.
 *
 * @param community id of the community that follows it, absent when no registration names one
 */
public record Judged(
        String id, Folded record, @Nullable String community, Folded communityRecord, Judgement judgement) {}
