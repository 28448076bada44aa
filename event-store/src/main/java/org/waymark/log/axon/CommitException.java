package org.waymark.log.axon;

import org.axonframework.common.AxonNonTransientException;
import org.waymark.log.draft.AppendOutcome;

/**
 * A commit that did not end as the unit of work expected. Thrown in the commit phase, so that Axon rolls back and
 * forgets the aggregate it holds; a conflict is Axon's own {@code ConcurrencyException} instead.
 */
public abstract sealed class CommitException extends AxonNonTransientException {

    private CommitException(String message) {
        super(message);
    }

    /** Another commit came first on a stream. Inside the engine only: Axon's own exception is made of it. */
    static final class Lost extends CommitException {
        Lost(AppendOutcome.Conflict conflict) {
            super("stream " + conflict.stream() + " ends at " + conflict.last() + ", so " + conflict.seq()
                    + " cannot be appended");
        }
    }

    /** It was refused and is not in the log. */
    public static final class Refused extends CommitException {
        private final transient AppendOutcome.Refused refusal;

        Refused(AppendOutcome.Refused refusal) {
            super(refusal.message());
            this.refusal = refusal;
        }

        public AppendOutcome.Code code() {
            return refusal.code();
        }
    }

    /** It may be in the log or not; to be reported as unknown, never as failed. */
    public static final class OutcomeUnknown extends CommitException {
        private final String commitId;

        OutcomeUnknown(AppendOutcome.OutcomeUnknown outcome) {
            super(outcome.message());
            this.commitId = outcome.commitId();
        }

        public String commitId() {
            return commitId;
        }
    }

    /** It was in the log before: for the sender a success, but the aggregate in memory must go. */
    public static final class AlreadyLanded extends CommitException {
        private final long position;

        AlreadyLanded(AppendOutcome.Known known) {
            super("this command is in the log already, at position " + known.position());
            this.position = known.position();
        }

        public long position() {
            return position;
        }
    }
}
