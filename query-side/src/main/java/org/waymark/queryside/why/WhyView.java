package org.waymark.queryside.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.partnership.StageView;
import org.waymark.queryside.record.EntryView;
import org.waymark.stage.interval.Verdict;

/**
 * Why a partnership has the stage it has: stage, indicator, clause, entries.
 *
 * @param stage the answer that is explained; it carries basis and freshness
 * @param stages in the order of the rubric
 */
public record WhyView(String partnership, String name, StageView stage, List<StageWhy> stages) {

    public WhyView {
        stages = List.copyOf(stages);
    }

    /** One stage: how many of its indicators hold, and how many must. */
    public record StageWhy(
            String id, String label, Verdict verdict, int met, int needed, List<IndicatorWhy> indicators) {}

    /**
     * One indicator.
     *
     * @param source such as {@code INC-SAMPLE#E1}
     * @param since first day of this verdict's run
     * @param until first day of another verdict, if there is one
     */
    public record IndicatorWhy(
            String id,
            String label,
            String source,
            Verdict verdict,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<ClauseWhy> clauses) {}

    /**
     * One clause with its numbers.
     *
     * @param name such as {@code A7.operates}
     * @param criterion word for the kind of rule, such as {@code coordinators}; with {@code numbers} it picks the sentence
     * @param numbers what was counted and what was asked for, such as {@code have}, {@code need}, {@code months}
     * @param waitingFor roles whose word is missing
     * @param entries those that count; the newest first
     */
    public record ClauseWhy(
            String name,
            String criterion,
            Verdict verdict,
            boolean exempted,
            Map<String, String> numbers,
            List<String> waitingFor,
            List<Counted> entries,
            List<NearMiss> nearMisses) {}

    /**
     * An entry that counts.
     *
     * @param decisive whether the clause would not hold without it
     */
    public record Counted(EntryView entry, boolean decisive, String assurance) {}

    /**
     * An entry that does not count, and why.
     *
     * @param reason word for the reason, such as {@code outside-window}; picks the sentence
     * @param numbers what the sentence says, such as {@code days}
     */
    public record NearMiss(EntryView entry, String reason, Map<String, String> numbers) {}
}
