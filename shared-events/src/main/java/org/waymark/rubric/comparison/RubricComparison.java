package org.waymark.rubric.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.Stage;
import org.waymark.rubric.comparison.Change.Level;
import org.waymark.rubric.criterion.IndustryEngagement;

/** Compares two rubrics as texts are read: stages and indicators are matched by their ids, wherever they stand. */
public final class RubricComparison {
    private final Rubric before;
    private final Rubric after;
    private final List<Change> changes = new ArrayList<>();

    private RubricComparison(Rubric before, Rubric after) {
        this.before = before;
        this.after = after;
    }

    /** Everything said otherwise, from the whole to its parts; nothing where both ask the same. */
    public static List<Change> of(Rubric before, Rubric after) {
        var comparison = new RubricComparison(before, after);
        comparison.rubric();
        comparison.stages();
        comparison.indicators();
        return List.copyOf(comparison.changes);
    }

    private void rubric() {
        differ(Level.RUBRIC, "", "title", before.title(), after.title());
        differ(Level.RUBRIC, "", "grace", Said.of(before.grace()), Said.of(after.grace()));
        differ(Level.RUBRIC, "", "dormant-after", Said.of(before.dormantAfter()), Said.of(after.dormantAfter()));
        engaged();
        List<String> first = common(before, after);
        List<String> second = common(after, before);
        differ(Level.RUBRIC, "", "order", String.join(", ", first), String.join(", ", second));
    }

    /** The definition of engaged industry, which several criteria share; where one has none, its criteria say so. */
    private void engaged() {
        Optional<IndustryEngagement> was = engagement(before);
        Optional<IndustryEngagement> is = engagement(after);
        if (was.isPresent() && is.isPresent()) {
            NumberComparison.of(was.get(), is.get())
                    .forEach(each ->
                            differ(Level.RUBRIC, "", "engaged-industry." + each.name(), each.before(), each.after()));
        }
    }

    private static Optional<IndustryEngagement> engagement(Rubric rubric) {
        return rubric.indicators().stream()
                .flatMap(indicator -> indicator.criterion().industryEngagements())
                .findFirst();
    }

    private static List<String> common(Rubric rubric, Rubric other) {
        return rubric.stages().stream()
                .map(Stage::id)
                .filter(id -> other.stage(id).isPresent())
                .toList();
    }

    private void stages() {
        for (String id : either(stageIds(before), stageIds(after))) {
            Optional<Stage> was = before.stage(id);
            Optional<Stage> is = after.stage(id);
            if (was.isEmpty() || is.isEmpty()) {
                present(
                        Level.STAGE,
                        id,
                        was.map(Stage::label).orElse(null),
                        is.map(Stage::label).orElse(null));
            } else {
                differ(Level.STAGE, id, "label", was.get().label(), is.get().label());
                differ(Level.STAGE, id, "needs", needs(was.get()), needs(is.get()));
            }
        }
    }

    private static List<String> stageIds(Rubric rubric) {
        return rubric.stages().stream().map(Stage::id).toList();
    }

    private static String needs(Stage stage) {
        return switch (stage.rule()) {
            case Stage.All ignored -> "all";
            case Stage.AtLeast some -> "at-least " + some.count();
        };
    }

    private void indicators() {
        for (String id : either(indicatorIds(before), indicatorIds(after))) {
            Optional<Indicator> was = before.indicator(id);
            Optional<Indicator> is = after.indicator(id);
            if (was.isEmpty() || is.isEmpty()) {
                present(
                        Level.INDICATOR,
                        id,
                        was.map(Indicator::label).orElse(null),
                        is.map(Indicator::label).orElse(null));
            } else {
                differ(Level.INDICATOR, id, "stage", stageOf(id, before), stageOf(id, after));
                differ(Level.INDICATOR, id, "label", was.get().label(), is.get().label());
                differ(
                        Level.INDICATOR,
                        id,
                        "source",
                        was.get().source(),
                        is.get().source());
                changes.addAll(CriterionComparison.of(was.get(), is.get()));
            }
        }
    }

    private static List<String> indicatorIds(Rubric rubric) {
        return rubric.indicators().stream().map(Indicator::id).toList();
    }

    private static String stageOf(String indicator, Rubric rubric) {
        return rubric.stages().stream()
                .filter(stage ->
                        stage.indicators().stream().anyMatch(each -> each.id().equals(indicator)))
                .map(Stage::id)
                .findFirst()
                .orElse("");
    }

    /** The ids of either, in the order of the second; what only the first has comes last. */
    private static SequencedSet<String> either(List<String> first, List<String> second) {
        SequencedSet<String> ids = new LinkedHashSet<>(second);
        ids.addAll(first);
        return ids;
    }

    private void present(Level level, String of, @Nullable String was, @Nullable String is) {
        changes.add(new Change(level, of, "", was, is));
    }

    private void differ(Level level, String of, String what, String was, String is) {
        if (!Objects.equals(was, is)) {
            changes.add(new Change(level, of, what, was, is));
        }
    }
}
