package org.waymark.queryside.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param exemptions that excuse it, or may
     * @param waitingFor roles whose word is missing
     * @param clauses outermost first, those within another after it
     */
    public record IndicatorWhy(
            String id,
            String label,
            String source,
            Verdict verdict,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<ExemptionWhy> exemptions,
            List<String> waitingFor,
            List<ClauseWhy> clauses) {
        public boolean exempted() {
            return ExemptionWhy.certainly(id, exemptions);
        }

        /** All that its clauses ask. */
        public Stream<Ask> asks() {
            return clauses.stream().flatMap(clause -> clause.asks().stream());
        }
    }

    /**
     * One clause.
     *
     * @param name such as {@code A7.operates}
     * @param exemptions that excuse it or what it asks within, or may
     * @param asks each single question in it that entries can answer
     */
    public record ClauseWhy(String name, Verdict verdict, List<ExemptionWhy> exemptions, List<Ask> asks) {
        public boolean exempted() {
            return ExemptionWhy.certainly(name, exemptions);
        }
    }

    /**
     * An exemption that is in force that day, or may be.
     *
     * @param entry the one that grants it
     * @param community id of the community that it was granted to; absent where it is the partnership's own
     * @param clause or indicator that it excuses
     * @param body by whom it was granted
     * @param until its last day
     * @param certain false if it may have been withdrawn
     */
    public record ExemptionWhy(
            EntryView entry,
            @Nullable String community,
            String clause,
            String body,
            LocalDate from,
            LocalDate until,
            boolean certain) {
        private static boolean certainly(String name, List<ExemptionWhy> exemptions) {
            return exemptions.stream().anyMatch(each -> each.certain && each.clause.equals(name));
        }
    }

    /**
     * One question to the record, with its numbers.
     *
     * @param criterion word for the kind of rule, such as {@code coordinators}; with {@code numbers} it picks the sentence
     * @param have how many certainly count; for questions without a number, 1 or 0
     * @param mayHave how many may count
     * @param numbers the parameters of the rule, by name, such as {@code within} = {@code 15 months}; {@code of} is what
     *     {@code have} is a share of
     * @param waitingFor roles whose word is missing
     * @param counted entries that count
     */
    public record Ask(
            String criterion,
            Verdict verdict,
            long have,
            long mayHave,
            long need,
            Map<String, String> numbers,
            List<String> waitingFor,
            List<Counted> counted,
            List<NearMiss> nearMisses) {}

    /**
     * An entry that counts, or that may.
     *
     * @param certain false if it only may count
     * @param doubts why it only may; empty if it certainly does
     * @param through the entries by which it counts, such as a champion's acts; newest first
     * @param assurance {@code logged}, {@code documented} where evidence is attached, {@code endorsed} or {@code reviewed}
     *     where somebody attested it
     */
    public record Counted(
            EntryView entry, boolean certain, List<Reason> doubts, List<EntryView> through, String assurance) {}

    /** An entry that does not count, and why. */
    public record NearMiss(EntryView entry, List<Reason> reasons) {}

    /**
     * Why an entry does not count, or only may.
     *
     * @param word such as {@code outside-window}; picks the sentence
     * @param numbers what the sentence says, by name, such as {@code days} = {@code 9}
     * @param because the other entry that is the cause, such as the one that ended it
     */
    public record Reason(
            String word,
            Map<String, String> numbers,
            @Nullable EntryView because) {}
}
