package org.waymark.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.record.Reading;
import org.waymark.rubric.Rubric;
import org.waymark.stage.interval.Timeline;
import org.waymark.stage.interval.Timeline.Segment;
import org.waymark.stage.interval.Verdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer of {@code waymark judge} for one partnership: every indicator, stage and standing over time, as JSON.
 * The days asked for only cut the answer; runs and grace see all days from the beginning of time.
 */
public final class JudgeLine {
    /** Years the answer looks beyond the last fact, where nobody says until when. */
    public static final int YEARS_AHEAD = 3;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JudgeLine() {}

    /**
     * The line, or nothing if no fact of the partnership is in force.
     *
     * @param from first day of the answer; null: the first possible day of any fact
     * @param to the day after the last; null: {@link #YEARS_AHEAD} years after the last possible day of any fact
     */
    public static Optional<ObjectNode> of(
            String partnership,
            Rubric rubric,
            Reading facts,
            Reading community,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (facts.facts().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = from == null ? firstDay(facts) : from;
        LocalDate end = to == null ? lastDay(facts).plusYears(YEARS_AHEAD) : to;
        Judgement judgement = StageEngine.judge(AdoptedRubrics.only(rubric), facts, community);
        ObjectNode line = JSON.objectNode();
        line.put("partnership", partnership);
        line.put("from", start.toString());
        line.put("to", end.toString());
        line.set("indicators", verdicts(judgement.indicators(), start, end));
        line.set("stages", verdicts(judgement.stages(), start, end));
        line.set("standing", standing(judgement.standing().between(start, end)));
        return Optional.of(line);
    }

    private static LocalDate firstDay(Reading facts) {
        return facts.facts().stream()
                .map(each -> each.span().first())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate lastDay(Reading facts) {
        return facts.facts().stream()
                .map(each -> each.span().last())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static ObjectNode verdicts(
            SequencedMap<String, Timeline<Verdict>> timelines, LocalDate from, LocalDate to) {
        ObjectNode all = JSON.objectNode();
        timelines.forEach((id, timeline) -> {
            ArrayNode intervals = all.putArray(id);
            timeline.between(from, to)
                    .forEach(segment ->
                            interval(intervals, segment).add(segment.value().word()));
        });
        return all;
    }

    private static ArrayNode standing(List<Segment<StageStanding>> segments) {
        ArrayNode intervals = JSON.arrayNode();
        for (Segment<StageStanding> segment : segments) {
            ArrayNode interval = interval(intervals, segment);
            interval.add(segment.value().stage());
            interval.add(segment.value().kind().word());
        }
        return intervals;
    }

    private static ArrayNode interval(ArrayNode intervals, Segment<?> segment) {
        return intervals
                .addArray()
                .add(segment.when().from().toString())
                .add(segment.when().to().toString());
    }
}
