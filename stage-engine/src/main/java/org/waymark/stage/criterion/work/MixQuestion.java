package org.waymark.stage.criterion.work;

import java.util.ArrayList;
import java.util.List;
import org.waymark.fact.Vocabulary.Domain;
import org.waymark.rubric.Window;
import org.waymark.rubric.criterion.Share;
import org.waymark.rubric.criterion.WorkCriterion;
import org.waymark.rubric.criterion.WorkCriterion.Activities.Distinct;
import org.waymark.stage.criterion.Finding;
import org.waymark.stage.criterion.Finding.Group;
import org.waymark.stage.criterion.Findings;
import org.waymark.stage.criterion.Item;
import org.waymark.stage.evidence.Dossier;
import org.waymark.stage.evidence.work.Activities;
import org.waymark.stage.interval.DaySet;
import org.waymark.stage.interval.Tally;
import org.waymark.stage.interval.Verdicts;

/** What the partnership's activities are about, and whether one thing outweighs all others. */
record MixQuestion(Window within, Window ongoing, Dossier dossier) {
    private static final List<Domain> DOMAINS = List.of(Domain.values());

    Finding count(WorkCriterion.Activities asked) {
        return Findings.counted(groups(asked.distinct()), asked.atLeast());
    }

    Finding balance(WorkCriterion.DomainBalance asked) {
        Tally tally = new Tally(2 * DOMAINS.size());
        for (Activities.Item item : dossier.work().activities().items()) {
            Verdicts counts = item.counts(within, ongoing);
            int domain = DOMAINS.indexOf(item.domain());
            tally.add(domain, counts.lo());
            tally.add(DOMAINS.size() + domain, counts.hi());
        }
        DaySet lo = tally.where(count -> isBalanced(asked.most(), count, DOMAINS.size(), 0));
        DaySet hi = tally.where(count -> isBalanced(asked.most(), count, 0, DOMAINS.size()));
        List<Group> groups = groups(Distinct.DOMAINS);
        return new Finding(new Verdicts(lo, hi), groups, Findings.counting(groups, 1));
    }

    /** No domain has too much: its own count taken from one half of the counts, those of the others from the other. */
    private static boolean isBalanced(Share most, long[] count, int own, int others) {
        long all = 0;
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            all += count[others + domain];
        }
        for (int domain = 0; domain < DOMAINS.size(); domain++) {
            long mine = count[own + domain];
            if (!most.isNotExceededBy(mine, mine + all - count[others + domain])) {
                return false;
            }
        }
        return true;
    }

    private List<Group> groups(Distinct distinct) {
        List<Group> groups = new ArrayList<>();
        for (Activities.Item item : dossier.work().activities().items()) {
            String key = distinct == Distinct.DOMAINS ? item.domain().word() : item.key();
            groups.add(new Group(key, item.counts(within, ongoing), () -> records(item)));
        }
        return Findings.distinct(groups);
    }

    private List<Item> records(Activities.Item item) {
        return item.states().stream()
                .flatMap(state -> state.links().stream()
                        .map(link ->
                                new Item(link.start(), List.of(new Lately(within, ongoing).condition(state, link)))))
                .toList();
    }
}
