package org.waymark.queryside.honesty;

import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.record.Chain;
import org.waymark.record.Chain.Link;

/** What was corrected, voided and disputed, and who recorded what. */
record Amendments(Kept kept, Tally tally) {

    static final String CORRECTIONS = "corrections";
    static final String VOIDS = "voids";
    static final String DISPUTED = "disputed";
    static final String SETTLED = "settled";
    static final String RECORDER = "recorder-";

    void count() {
        kept.entries().forEach(each -> {
            var entry = kept.ref(each.entry());
            tally.add(RECORDER + kept.author().apply(each.entry()), entry);
            switch (each.fact()) {
                case EntryCorrected ignored -> tally.add(CORRECTIONS, entry);
                case EntryVoided ignored -> tally.add(VOIDS, entry);
                case Fact ignored -> {}
            }
        });
        kept.record().chains().of(EntryDisputed.class).stream()
                .filter(chain -> !chain.from().first().isAfter(kept.asOf()))
                .forEach(this::countDispute);
    }

    /** Counts the entry that is disputed, not the one that says so. */
    private void countDispute(Chain<EntryDisputed> chain) {
        boolean open = chain.until() == null || chain.until().last().isAfter(kept.asOf());
        chain.links().stream()
                .map(Link::start)
                .map(start -> kept.record().reading().original(start.fact().disputes()))
                .distinct()
                .forEach(disputed -> tally.add(open ? DISPUTED : SETTLED, kept.ref(disputed)));
    }
}
