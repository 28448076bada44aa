package org.waymark.log.axon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.axon.stream.StoredEventData;
import org.waymark.log.axon.stream.TokenCursor;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.draft.AppendOutcome.OutcomeUnknown;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/**
 * Axon's storage contract on the log. Snapshots, which the contract wants, live in memory only: a rebuild from facts
 * is fast, and a stored snapshot would be a second truth.
 */
public final class WaymarkEventStorageEngine extends AbstractEventStorageEngine {
    /** Commits looked at in one read while searching for a time. */
    private static final int PAGE = 200;

    private final CommitLog log;
    private final Appender appender;
    private final PositionGate newest;
    private final Map<String, ConcurrentSkipListMap<Long, DomainEventData<byte[]>>> snapshots =
            new ConcurrentHashMap<>();

    private WaymarkEventStorageEngine(Builder builder) {
        super(builder);
        this.log = Objects.requireNonNull(builder.log);
        this.appender = Objects.requireNonNull(builder.appender);
        this.newest = Objects.requireNonNull(builder.newest);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TrackingToken createTailToken() {
        return token(reader().beginning());
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(reader().head());
    }

    /** Just before the first event, in log order, whose own time is this one or later. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        CommitFeed feed = reader().follow();
        TrackedEventData<byte[]> before = null;
        for (var commits = feed.next(PAGE); !commits.isEmpty(); commits = feed.next(PAGE)) {
            for (var event : commits.stream()
                    .flatMap(c -> StoredEventData.tracked(c, 0, false))
                    .toList()) {
                if (!event.getTimestamp().isBefore(time)) {
                    return before == null ? createTailToken() : before.trackingToken();
                }
                before = event;
            }
        }
        return createHeadToken();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return log.lastSeq(stream).stream().boxed().findFirst();
    }

    /** One call is one commit; the event store makes sure that one unit of work is one call. */
    void append(List<? extends EventMessage<?>> events, @Nullable CommitContext context, boolean contiguous) {
        AppendOutcome outcome = appender.append(new Drafts(getEventSerializer()).draft(events, context, contiguous))
                .join();
        if (context != null) {
            context.complete(outcome);
        }
        switch (outcome) {
            case Appended ignored -> {}
            case Known known -> throw new CommitException.AlreadyLanded(known);
            case Conflict lost -> handlePersistenceException(new CommitException.Lost(lost), loser(lost, events));
            case Refused refused -> throw new CommitException.Refused(refused);
            case OutcomeUnknown unknown -> throw new CommitException.OutcomeUnknown(unknown);
        }
    }

    CommitLog log() {
        return log;
    }

    PositionGate newest() {
        return newest;
    }

    EventUpcaster upcasters() {
        return upcasterChain;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            append(events, CommitContext.current().orElse(null), false);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long from) {
        return log.readStream(stream, from).stream()
                .flatMap(commit -> StoredEventData.ofStream(commit, stream, from, false));
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        TokenCursor cursor = new TokenCursor(log, newest, token, false);
        return Stream.generate(() -> cursor.next().toList())
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        snapshots
                .computeIfAbsent(snapshot.getAggregateIdentifier(), id -> new ConcurrentSkipListMap<>())
                .put(
                        snapshot.getSequenceNumber(),
                        new GenericDomainEventEntry<>(
                                snapshot.getType(),
                                snapshot.getAggregateIdentifier(),
                                snapshot.getSequenceNumber(),
                                snapshot.getIdentifier(),
                                snapshot.getTimestamp(),
                                payload.getType().getName(),
                                payload.getType().getRevision(),
                                payload.getData(),
                                MetadataJson.write(snapshot.getMetaData()).toArray()));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.getOrDefault(stream, new ConcurrentSkipListMap<>()).descendingMap().values().stream();
    }

    private LogReader reader() {
        return new LogReader(log, newest);
    }

    private static LogToken token(LogPosition at) {
        return new LogToken(at.logId().value(), at.position(), at.hash().hex());
    }

    private static EventMessage<?> loser(Conflict lost, List<? extends EventMessage<?>> events) {
        return events.stream()
                .filter(e -> e instanceof DomainEventMessage<?> d
                        && d.getAggregateIdentifier().equals(lost.stream())
                        && d.getSequenceNumber() == lost.seq())
                .findFirst()
                .<EventMessage<?>>map(e -> e)
                .orElse(events.getFirst());
    }

    /** What an engine needs: a log, its appender, the gate that the appender advances, and a serializer of events. */
    public static final class Builder extends AbstractEventStorageEngine.Builder {
        private @Nullable CommitLog log;
        private @Nullable Appender appender;
        private @Nullable PositionGate newest;

        private Builder() {
            persistenceExceptionResolver(CommitException.Lost.class::isInstance);
        }

        public Builder log(CommitLog value, Appender itsAppender, PositionGate itsGate) {
            log = value;
            appender = itsAppender;
            newest = itsGate;
            return this;
        }

        /** Serves for snapshots too, which never reach the log. */
        @Override
        public Builder eventSerializer(Serializer serializer) {
            super.eventSerializer(serializer);
            super.snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster chain) {
            super.upcasterChain(chain);
            return this;
        }

        public WaymarkEventStorageEngine build() {
            return new WaymarkEventStorageEngine(this);
        }
    }
}
