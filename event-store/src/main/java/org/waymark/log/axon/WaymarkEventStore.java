package org.waymark.log.axon;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;
import static org.axonframework.eventsourcing.EventStreamUtils.upcastAndDeserializeDomainEvents;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.waymark.log.axon.stream.LogStream;
import org.waymark.log.axon.stream.Recorded;
import org.waymark.log.axon.stream.StoredEventData;
import org.waymark.log.axon.stream.TokenCursor;

/**
 * Axon's event store on the log: collects what a unit of work publishes and appends all of it once, in the commit
 * phase. Messages read from it carry {@link Recorded} in their metadata.
 */
public final class WaymarkEventStore extends AbstractEventStore {
    private final String collected = "waymark.collected@" + System.identityHashCode(this);
    private final WaymarkEventStorageEngine engine;

    private WaymarkEventStore(Builder builder, WaymarkEventStorageEngine engine) {
        super(builder);
        this.engine = engine;
    }

    public static WaymarkEventStore on(WaymarkEventStorageEngine engine) {
        Builder builder = new Builder();
        builder.storageEngine(engine);
        return new WaymarkEventStore(builder, engine);
    }

    /** Refused: a subscriber would see events before they are in the log. Use a streaming processor. */
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> subscriber) {
        throw new UnsupportedOperationException("events are read from the log by streaming processors only");
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(
                new TokenCursor(engine.log(), engine.newest(), token, true),
                data -> upcastAndDeserializeTrackedEvents(data, engine.getEventSerializer(), engine.upcasters()),
                engine.newest());
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return readEvents(stream, 0);
    }

    @Override
    public DomainEventStream readEvents(String stream, long from) {
        var stored = engine.log().readStream(stream, from).stream()
                .flatMap(commit -> StoredEventData.ofStream(commit, stream, from, true));
        var staged = stagedDomainEventMessages(stream).filter(message -> message.getSequenceNumber() >= from);
        return DomainEventStream.concat(
                upcastAndDeserializeDomainEvents(stored, engine.getEventSerializer(), engine.upcasters()),
                DomainEventStream.of(staged));
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            collection().add(events);
        } else {
            engine.append(events, null, true);
        }
    }

    /**
     * Axon calls this once per nested unit of work; the first call, in the root's commit, appends everything. Axon does
     * not prepare what a late listener of the prepare phase publishes: without the look at {@code events} it would be lost.
     */
    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            Collected all = collection();
            all.add(intercept(all.missing(events)));
            all.appendOnce(list -> engine.append(list, CommitContext.current().orElse(null), true));
        }
    }

    private Collected collection() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(collected, key -> new Collected());
    }

    private static final class Builder extends AbstractEventStore.Builder {}
}
