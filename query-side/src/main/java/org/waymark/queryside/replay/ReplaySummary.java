package org.waymark.queryside.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Freshness;
import org.waymark.queryside.board.RecordedCommunities.Asked;
import org.waymark.queryside.replay.ReplayView.Count;
import org.waymark.queryside.replay.ReplayView.Held;
import org.waymark.queryside.replay.ReplayView.JudgedBy;
import org.waymark.queryside.replay.ReplayView.Line;
import org.waymark.queryside.replay.ReplayView.Met;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.comparison.RubricComparison;

/** Adds the lines of a replay up to the answer for a community. */
record ReplaySummary(Asked asked, JudgedBy before, JudgedBy after, Rubric candidate) {

    /** With how all of its partnerships stand to the log: what could not be read of one may be wrong of it. */
    ReplayView view(List<Line> lines, LocalDate to, Freshness freshness) {
        return new ReplayView(
                asked.id(),
                asked.name(),
                before,
                after,
                lines.size(),
                stages(lines),
                indicators(lines),
                lines.stream()
                        .filter(line -> !line.stretches().isEmpty())
                        .sorted(RecordedReplays.BY_NAME)
                        .toList(),
                RubricComparison.of(asked.rubric(), candidate),
                to,
                asked.basis(),
                freshness);
    }

    /** What judges the day of the basis on the other side: before its first day, what judges now. */
    private Rubric next() {
        LocalDate from = after.from();
        return from != null && asked.moment().asOf().isBefore(from) ? asked.rubric() : candidate;
    }

    private List<Count> stages(List<Line> lines) {
        List<Count> counts = new ArrayList<>();
        for (var stage :
                either(rubric -> labels(rubric.stages())).sequencedEntrySet().reversed()) {
            String id = stage.getKey();
            counts.add(new Count(
                    id,
                    stage.getValue(),
                    asked.rubric().stage(id).isEmpty() ? null : held(lines, Line::before, id),
                    next().stage(id).isEmpty() ? null : held(lines, Line::after, id)));
        }
        counts.add(new Count(null, null, held(lines, Line::before, null), held(lines, Line::after, null)));
        return counts;
    }

    private static SequencedMap<String, String> labels(List<Stage> stages) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        stages.forEach(stage -> labels.put(stage.id(), stage.label()));
        return labels;
    }

    private static int held(List<Line> lines, Function<Line, Held> side, @Nullable String stage) {
        return Math.toIntExact(lines.stream()
                .filter(line -> Objects.equals(side.apply(line).stage(), stage))
                .count());
    }

    private List<Count> indicators(List<Line> lines) {
        List<Count> counts = new ArrayList<>();
        either(ReplaySummary::indicatorLabels)
                .forEach((id, label) -> counts.add(new Count(
                        id,
                        label,
                        asked.rubric().indicator(id).isEmpty() ? null : met(lines, Met::before, id),
                        next().indicator(id).isEmpty() ? null : met(lines, Met::after, id))));
        return counts;
    }

    private static SequencedMap<String, String> indicatorLabels(Rubric rubric) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        rubric.indicators().stream().forEach((Indicator each) -> labels.put(each.id(), each.label()));
        return labels;
    }

    private static int met(List<Line> lines, Function<Met, List<String>> side, String indicator) {
        return Math.toIntExact(lines.stream()
                .filter(line -> side.apply(line.indicators()).contains(indicator))
                .count());
    }

    /** What either side has, in the order of the one that is tried. */
    private SequencedMap<String, String> either(Function<Rubric, SequencedMap<String, String>> of) {
        SequencedMap<String, String> both = new LinkedHashMap<>(of.apply(candidate));
        of.apply(asked.rubric()).forEach(both::putIfAbsent);
        return both;
    }
}
