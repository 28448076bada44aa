package org.waymark.queryside.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Fact;
import org.waymark.log.Digest;
import org.waymark.log.LogId;
import org.waymark.log.axon.LogToken;
import org.waymark.log.axon.stream.Recorded;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.queryside.basis.CommitEndsProjection;
import org.waymark.queryside.basis.Unread;
import org.waymark.queryside.directory.DirectoryProjection;
import org.waymark.queryside.directory.Erasures;
import org.waymark.queryside.known.Projection;
import org.waymark.queryside.known.Readers;
import org.waymark.queryside.known.Records;
import org.waymark.queryside.known.TrialsProjection;
import org.waymark.record.Logged;
import org.waymark.registry.FactTypes;
import org.waymark.registry.UnreadableFactException;

/**
 * Hands every event of the log to every projection, in order, once. An event taken in before is passed over, a missing
 * one is an error: a view with a hole would be wrong without anybody noticing.
 */
public final class Intake implements EventMessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final LogReader log;
    private final PositionGate newest;
    private final Records records;
    private final DirectoryProjection directory;
    private final Erasures erasures = new Erasures();
    private final CommitEndsProjection ends;
    private final List<Projection> projections;
    private final PositionGate taken = new PositionGate(0);
    private final SortedMap<Long, String> aside = new ConcurrentSkipListMap<>();
    private long last;
    private @Nullable LogPosition open;

    /** The gate is the one that the appender of this process advances. */
    public Intake(LogReader log, PositionGate newest, Readers readers) {
        var trials = new TrialsProjection(readers);
        this.records = new Records(trials);
        this.directory = new DirectoryProjection(trials);
        this.log = log;
        this.newest = newest;
        this.ends = new CommitEndsProjection(log::beginning);
        List<Projection> all = new ArrayList<>(records.projections());
        all.add(directory);
        this.projections = List.copyOf(all);
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        take(message);
        return null;
    }

    private synchronized void take(EventMessage<?> message) {
        Recorded recorded = Recorded.of(message);
        if (recorded.position() <= last) {
            finishIfWhole();
            return;
        }
        if (recorded.position() != last + 1) {
            throw new IllegalStateException(
                    "position " + recorded.position() + " came after " + last + ": entries are missing between them");
        }
        if (open != null && open.commit() != recorded.commit()) {
            finish(open);
        }
        project(message, recorded);
        last = recorded.position();
        open = after(message, recorded);
        finishIfWhole();
    }

    /** Asks the log whether the newest commit is whole. If that fails the event comes again, and this is asked again. */
    private void finishIfWhole() {
        if (open != null
                && taken.reached() < last
                && last >= newest.reached()
                && log.endOf(last).position() == last) {
            finish(open);
        }
    }

    private void project(EventMessage<?> message, Recorded recorded) {
        Optional<Fact> fact = fact(message, recorded);
        if (fact.isEmpty()) {
            return;
        }
        var logged = new Logged(fact.get(), recorded.position(), recorded.recordedAt());
        String stream = stream(message);
        var next = new org.waymark.queryside.known.Recorded(logged, stream, recorded.actor());
        projections.forEach(projection -> projection.on(next));
    }

    /** The fact of an event; an erasure is none, and is followed at once. One that cannot be read is set aside: it must not take every other entry from the readers. */
    private Optional<Fact> fact(EventMessage<?> message, Recorded recorded) {
        try {
            if (message.getPayload() instanceof Fact fact) {
                return Optional.of(fact);
            }
            if (message.getPayload() instanceof TextsErased erased) {
                erasures.on(erased, recorded.recordedAt());
                return Optional.empty();
            }
            setAside(message, recorded, "no fact that this version knows");
        } catch (UnreadableFactException e) {
            setAside(message, recorded, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void setAside(EventMessage<?> message, Recorded recorded, String why) {
        long position = recorded.position();
        LOG.error("Position {} cannot be read and is counted nowhere; a newer Waymark may know it: {}", position, why);
        aside.put(position, why);
        records.unread().add(stream(message), new Unread(position, type(message), recorded.recordedAt()));
    }

    /** Its stored name, also where this version has no class for it. */
    private static String type(EventMessage<?> message) {
        Class<?> type = message.getPayloadType();
        if (Fact.class.isAssignableFrom(type)) {
            return FactTypes.of(type.asSubclass(Fact.class)).name();
        }
        return message.getPayload() instanceof UnknownSerializedType unknown
                ? unknown.serializedType().getName()
                : type.getSimpleName();
    }

    private static String stream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "";
    }

    /** The place after an event, which is one between two commits if the event is the last of its own. */
    private static LogPosition after(EventMessage<?> message, Recorded recorded) {
        var token = (LogToken) ((TrackedEventMessage<?>) message).trackingToken();
        return new LogPosition(
                new LogId(token.logId()),
                recorded.position(),
                recorded.commit(),
                Digest.ofHex(token.hash()),
                recorded.recordedAt());
    }

    private void finish(LogPosition end) {
        ends.on(end);
        taken.advance(end.position());
    }

    /** Position of the last event taken in, whole commit or not. */
    public synchronized long last() {
        return last;
    }

    /** What could not be read, by position; no view knows of it. */
    public SortedMap<Long, String> aside() {
        return Collections.unmodifiableSortedMap(aside);
    }

    public Records records() {
        return records;
    }

    public DirectoryProjection directory() {
        return directory;
    }

    public Erasures erasures() {
        return erasures;
    }

    public CommitEndsProjection ends() {
        return ends;
    }

    /** Advanced at each commit's end. */
    public PositionGate taken() {
        return taken;
    }
}
