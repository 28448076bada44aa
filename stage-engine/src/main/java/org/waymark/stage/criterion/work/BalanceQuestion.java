package org.waymark.stage.criterion.work;

import java.time.LocalDate;
import java.util.List;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Score;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Tally;
import org.waymark.stage.interval.Verdicts;

/** Among all that the partnership does, does no one domain outweigh the others? */
record BalanceQuestion(WorkCriterion.DomainBalance asked, MixQuestion mix) {
    private static final List<Domain> DOMAINS = List.of(Domain.values());

    /** Where the counts begin of what certainly counts in each domain, and of what may. */
    private static final int CERTAIN = 0;

    private static final int POSSIBLE = DOMAINS.size();

    Finding answer() {
        Tally tally = new Tally(2 * DOMAINS.size());
        for (Activities.Item item : mix.items()) {
            Verdicts counts = mix.counts(item);
            tally.add(CERTAIN + DOMAINS.indexOf(item.domain()), counts.lo());
            tally.add(POSSIBLE + DOMAINS.indexOf(item.domain()), counts.hi());
        }
        DaySet lo = tally.where(count -> isBalanced(count, POSSIBLE, CERTAIN));
        DaySet hi = tally.where(count -> isBalanced(count, CERTAIN, POSSIBLE));
        return new Finding(new Verdicts(lo, hi), mix.withTheLeftOut(mix.groups(Activities.Item::key)), this::score);
    }

    /** No domain has too much: its own count taken from one half of the counts, those of the others from the other. */
    private boolean isBalanced(long[] count, int own, int others) {
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            long mine = count[own + domain];
            if (!asked.most().isNotExceededBy(mine, mine + beside(domain, count, others))) {
                return false;
            }
        }
        return true;
    }

    private static long beside(int domain, long[] count, int others) {
        long beside = 0;
        for (int other = 0; other < DOMAINS.size(); other++) {
            beside += other == domain ? 0 : count[others + other];
        }
        return beside;
    }

    /** How many lie beside the largest domain, how many must, and how many there are with it. */
    private Score score(LocalDate day) {
        long[] count = countOn(day);
        int largest = largest(count, POSSIBLE, CERTAIN);
        long have = beside(largest, count, CERTAIN);
        long all = count[POSSIBLE + largest] + have;
        long mayHave = beside(largest(count, CERTAIN, POSSIBLE), count, POSSIBLE);
        return new Score(have, mayHave, asked.most().leavesOf(all), all);
    }

    private long[] countOn(LocalDate day) {
        long[] count = new long[2 * DOMAINS.size()];
        for (Activities.Item item : mix.items()) {
            Verdicts counts = mix.counts(item);
            count[CERTAIN + DOMAINS.indexOf(item.domain())] += counts.lo().contains(day) ? 1 : 0;
            count[POSSIBLE + DOMAINS.indexOf(item.domain())] += counts.hi().contains(day) ? 1 : 0;
        }
        return count;
    }

    /** The domain whose own count is the most of that and the others'. */
    private static int largest(long[] count, int own, int others) {
        int largest = 0;
        for (int domain = 1; domain < DOMAINS.size(); domain++) {
            long mine = count[own + domain] * beside(largest, count, others);
            long theirs = count[own + largest] * beside(domain, count, others);
            largest = mine > theirs ? domain : largest;
        }
        return largest;
    }
}
