package org.waymark.log.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.DraftPart;

/**
 * What a command brings to the commit of its unit of work, and where its sender finds what became of it. The sender
 * makes one, dispatches the command with {@link #metaData()}, and asks {@link #outcome()} afterwards: a handler's
 * result is fixed before the commit, so the position cannot come back with it.
 */
public final class CommitContext {
    /** Key of the context in the metadata of a command and in the resources of its unit of work. */
    static final String KEY = "waymark.commit";

    private final String commitId;
    private final Bytes body;
    private final String actor;
    private final List<DraftPart> parts = new ArrayList<>();
    private @Nullable Instant claimedRecordedAt;
    private volatile @Nullable AppendOutcome outcome;

    private CommitContext(String commitId, Bytes body, String actor) {
        this.commitId = commitId;
        this.body = body;
        this.actor = actor;
    }

    /** The body is the command in a canonical form, texts included; only a keyed digest of it is kept. */
    public static CommitContext of(String commitId, Bytes body, String actor) {
        return new CommitContext(commitId, body, actor);
    }

    /** The context of the unit of work in which this code runs. */
    public static Optional<CommitContext> current() {
        return CurrentUnitOfWork.isStarted() ? in(CurrentUnitOfWork.get()) : Optional.empty();
    }

    static Optional<CommitContext> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(KEY));
    }

    /** Adds an erasable text that an event of this commit refers to. */
    public CommitContext withPart(String id, String text) {
        parts.add(DraftPart.of(id, text));
        return this;
    }

    /** Takes the recorded time from a file: for an import as history into a log made for it, nothing else. */
    public CommitContext asHistory(Instant recordedAt) {
        claimedRecordedAt = recordedAt;
        return this;
    }

    /** For {@code CommandMessage.andMetaData}; understood by {@link CommitContextInterceptor}. In-process only. */
    public Map<String, ?> metaData() {
        return Map.of(KEY, this);
    }

    /** For a unit of work that one starts by hand. */
    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(KEY, this);
    }

    /** What became of the commit; nothing when the unit of work ended before it, or published no event. */
    public Optional<AppendOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Where the commit is in the log, whether put there now or known already. */
    public Optional<AppendOutcome.Landed> landed() {
        return outcome instanceof AppendOutcome.Landed landed ? Optional.of(landed) : Optional.empty();
    }

    public String commitId() {
        return commitId;
    }

    public Bytes body() {
        return body;
    }

    public String actor() {
        return actor;
    }

    List<DraftPart> parts() {
        return List.copyOf(parts);
    }

    @Nullable
    Instant claimedRecordedAt() {
        return claimedRecordedAt;
    }

    void complete(AppendOutcome result) {
        outcome = result;
    }
}
