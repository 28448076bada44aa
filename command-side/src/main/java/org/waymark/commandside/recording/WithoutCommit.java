package org.waymark.commandside.recording;

import java.util.List;
import org.waymark.fact.Fact;
import org.waymark.log.draft.AppendOutcome;

/** Ends a unit of work that has its answer and must append nothing; rolling back forgets what was applied in memory. */
abstract sealed class WithoutCommit extends RuntimeException {

    private WithoutCommit(String message) {
        super(message, null, false, false);
    }

    /** The command id is in the log already. */
    static final class KnownAlready extends WithoutCommit {
        private final transient AppendOutcome outcome;

        KnownAlready(AppendOutcome outcome) {
            super("known already");
            this.outcome = outcome;
        }

        AppendOutcome outcome() {
            return outcome;
        }
    }

    /** What was in memory lacks what another process recorded; it is no longer there now. */
    static final class Outdated extends WithoutCommit {
        Outdated() {
            super("outdated");
        }
    }

    /** A dry run is through. */
    static final class Tried extends WithoutCommit {
        private final transient List<Fact> facts;

        Tried(List<Fact> facts) {
            super("a dry run");
            this.facts = List.copyOf(facts);
        }

        List<Fact> facts() {
            return facts;
        }
    }
}
