package org.waymark.log.append.admit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.waymark.log.Commit;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.Part;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftCheck;

/** A draft and the caller who waits for it, with all that could be computed before its turn. */
public final class Pending {
    final Draft draft;
    final Digest bodyDigest;
    final List<Part> parts;
    final CompletableFuture<AppendOutcome> answer = new CompletableFuture<>();
    private final int bytes;
    private final AtomicBoolean taken = new AtomicBoolean();

    public Pending(Draft draft, Digest bodyDigest, List<Part> parts) {
        this.draft = draft;
        this.bodyDigest = bodyDigest;
        this.parts = parts;
        this.bytes = DraftCheck.bytes(draft);
    }

    /** What the caller waits for; it never fails. */
    public CompletableFuture<AppendOutcome> answer() {
        return answer;
    }

    public boolean isAnswered() {
        return answer.isDone();
    }

    public String commitId() {
        return draft.commitId();
    }

    /** What it weighs in a batch. */
    public int bytes() {
        return bytes;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // an answer never fails, and what follows it must not
    public void whenAnswered(Runnable then) {
        answer.thenRun(then);
    }

    /** Whether its turn came before its deadline; from now on it may be in the log. */
    public boolean take() {
        return taken.compareAndSet(false, true);
    }

    /** The caller waits no longer. Not yet taken means not written, for sure. */
    public void expire() {
        if (taken.compareAndSet(false, true)) {
            answer.complete(new Refused(
                    Code.UNAVAILABLE, "the log did not take it in time; it was not written, send it again"));
        } else {
            unknown();
        }
    }

    public void unknown() {
        answer.complete(new OutcomeUnknown(
                draft.commitId(), "nobody knows yet whether it was recorded; ask with command id " + draft.commitId()));
    }

    public void appended(Commit as) {
        answer.complete(new Appended(as.first(), as.last(), as.number(), as.hash(), as.recordedAt()));
    }

    void foundAs(Commit earlier, Supplier<Genesis> genesis) {
        answer.complete(known(earlier, bodyDigest, genesis));
    }

    public void refuse(Code code, String message) {
        answer.complete(new Refused(code, message));
    }

    /**
     * What to say of a command whose id is in the log. The key that digested the bodies of a log before a restore stayed
     * behind: of what came from there the id alone must tell, or a retry would be recorded twice under a new one.
     */
    public static AppendOutcome known(Commit earlier, Digest bodyDigest, Supplier<Genesis> genesis) {
        return earlier.bodyDigest().equals(bodyDigest) || genesis.get().wasRestored(earlier.last())
                ? new Known(earlier.first(), earlier.last(), earlier.number(), earlier.hash(), earlier.recordedAt())
                : new Refused(
                        Code.OTHER_BODY,
                        "command id " + earlier.commitId() + " was used for another command; take a new one");
    }
}
