package org.waymark.commandside.stream;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.record.Amendments;
import org.waymark.record.Logged;
import org.waymark.record.Standing;
import org.waymark.record.admission.Admission;
import org.waymark.record.admission.Refusal;
import org.waymark.registry.Defect;

/**
 * What stands in a stream, as far as a decision needs it. Immutable, and one more fact shares all of the old structure:
 * a decision that comes to nothing leaves nothing to undo.
 */
public final class StreamRecord {

    /** Of a stream that nobody wrote to. */
    public static final StreamRecord NONE = new StreamRecord(Admission.NONE, Amendments.NONE, 0, null);

    private final Admission admission;
    private final Amendments amendments;
    private final long size;
    private final @Nullable Fact newest;

    private StreamRecord(Admission admission, Amendments amendments, long size, @Nullable Fact newest) {
        this.admission = admission;
        this.amendments = amendments;
        this.size = size;
        this.newest = newest;
    }

    /** The place in the stream stands for the position: only order counts here, and the log gives the position later. */
    public StreamRecord with(Fact fact) {
        Logged logged = new Logged(fact, size, Instant.EPOCH);
        return new StreamRecord(admission.with(fact), amendments.with(logged), size + 1, fact);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** What the rules say against recording this fact next, whatever kind of stream it is. */
    public List<Defect> objections(Fact fact) {
        return admission.check(fact).stream().map(Refusal::defect).toList();
    }

    /** What is read at an entry, corrections considered; nothing when it is unknown or voided. */
    public Optional<Fact> inForce(String entry) {
        return amendments.knows(entry) && amendments.silencer(entry).isEmpty()
                ? Optional.of(Standing.content(amendments.read(amendments.original(entry))))
                : Optional.empty();
    }

    /** The void in force that silences an entry; nothing when it is unknown or speaks. */
    public Optional<Fact> silencer(String entry) {
        return amendments.knows(entry) ? amendments.silencer(entry).map(Logged::fact) : Optional.empty();
    }

    /** A stream never branches: as many entries with the same newest one are the same entries. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamRecord that && size == that.size && Objects.equals(newest, that.newest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, newest);
    }

    @Override
    public String toString() {
        return size + " entries";
    }
}
