package org.waymark.queryside.judged;

import org.jspecify.annotations.Nullable;
import org.waymark.queryside.known.Folded;
import org.waymark.rubric.Rubric;
import org.waymark.stage.Judgement;

/**
 * A partnership's record and what it amounts to on every day.
 *
 * @param community id of the community that follows it, absent when no registration names one
 * @param forced the rubric that judged all days; absent where each was judged by what the community had adopted for it
 */
public record Judged(
        String id,
        Folded record,
        @Nullable String community,
        Folded communityRecord,
        @Nullable Rubric forced,
        Judgement judgement) {}
