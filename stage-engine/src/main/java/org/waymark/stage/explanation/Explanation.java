package org.waymark.stage.explanation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.fact.Exemption.ExemptionGranted;
import org.waymark.fact.Vocabulary.AttestationRole;
import org.waymark.record.Logged;
import org.waymark.record.Standing;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.stage.interval.Verdict;

/** Why the answer of one day is what it is: every stage, from its rule down to the entries. */
public record Explanation(LocalDate asOf, Rubric rubric, List<OfStage> stages) {

    /**
     * A stage and how it stands that day.
     *
     * @param met how many of its indicators are met
     * @param needed how many must be
     */
    public record OfStage(
            String id, String label, Verdict verdict, int met, int needed, List<OfIndicator> indicators) {}

    /**
     * An indicator and its clauses.
     *
     * @param clauses outermost first, those within another after it
     * @param waitingFor in which roles somebody must speak before anyone can tell
     */
    public record OfIndicator(
            String id,
            String label,
            String source,
            Verdict verdict,
            List<Exempted> exemptions,
            List<OfClause> clauses,
            List<AttestationRole> waitingFor) {}

    /**
     * What excuses an indicator or clause.
     *
     * @param certain false if it may have been withdrawn
     */
    public record Exempted(Standing<ExemptionGranted> entry, boolean certain) {}

    /**
     * A clause, what it asks, and what speaks for it.
     *
     * @param name such as {@code A7.plan}; of what stands in no clause, the indicator's id
     * @param criterion what it asks, combined as the rubric has it, with all numbers
     * @param exemptions what excuses it, or a clause that is part of a question in it
     * @param asks each single question in it that entries can answer, outside of the clauses within
     */
    public record OfClause(
            String name, Criterion criterion, Verdict verdict, List<Exempted> exemptions, List<Ask> asks) {}

    /**
     * One question to the record.
     *
     * @param have how many certainly count; for questions without a number, 1 or 0
     * @param mayHave how many may count
     * @param need how many are needed
     * @param of what the numbers are a share of; 0 where they are none
     */
    public record Ask(
            Criterion criterion,
            Verdict verdict,
            long have,
            long mayHave,
            long need,
            long of,
            List<Counted> counted,
            List<NearMiss> nearMisses,
            List<AttestationRole> waitingFor) {}

    /**
     * An entry that counts, or that may.
     *
     * @param doubts why it only may count; empty if it certainly does
     * @param through the entries by which it counts, such as a champion's acts; newest first
     * @param assurance how well the entry is assured
     */
    public record Counted(Standing<?> entry, List<Reason> doubts, List<Standing<?>> through, Assurance assurance) {
        public boolean certain() {
            return doubts.isEmpty();
        }
    }

    /**
     * An entry that does not count, and why.
     *
     * @param entry as it stands in the log; its content is that of a silent entry too
     */
    public record NearMiss(String entry, Logged logged, List<Reason> reasons) {}

    /**
     * A question that keeps an indicator from holding.
     *
     * @param clause in which it stands, such as {@code A7.plan}; outside of any, the indicator's id
     * @param indicator as the rubric of that day has it
     */
    public record Lack(String clause, Indicator indicator, Ask ask) {}
}
