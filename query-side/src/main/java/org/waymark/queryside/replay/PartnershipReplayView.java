package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.partnership.StageStretch;
import org.waymark.queryside.replay.ReplayView.JudgedBy;
import org.waymark.queryside.replay.ReplayView.Line;

/**
 * What other rules would make of one partnership's history.
 *
 * @param community id of the community that follows it, absent when no registration names one
 * @param line the days on which it would be judged otherwise, and why
 * @param stages what the stages of either are called, lowest first
 * @param stagesBefore stage and standing over the days looked at as they are judged, without a gap
 * @param stagesAfter the same as they would be judged
 * @param from the first day looked at: that of the first fact
 * @param to the day after the last one looked at
 */
public record PartnershipReplayView(
        String id,
        @Nullable String community,
        JudgedBy before,
        JudgedBy after,
        Line line,
        List<StageLabel> stages,
        List<StageStretch> stagesBefore,
        List<StageStretch> stagesAfter,
        LocalDate from,
        LocalDate to,
        Basis basis,
        Freshness freshness) {

    /** What a stage is called. */
    public record StageLabel(String id, String label) {}

    public PartnershipReplayView {
        stages = List.copyOf(stages);
        stagesBefore = List.copyOf(stagesBefore);
        stagesAfter = List.copyOf(stagesAfter);
    }
}
