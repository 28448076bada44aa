package org.waymark.queryside.follow;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.waymark.log.CommitLog;
import org.waymark.log.axon.NamedPayloadSerializer;
import org.waymark.log.axon.stream.LogStream;
import org.waymark.log.axon.stream.TokenCursor;
import org.waymark.log.read.PositionGate;

/** The log as a source of messages for a processor. It only reads, so this side needs no event store to write to. */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final CommitLog log;
    private final PositionGate newest;
    private final Serializer serializer = new NamedPayloadSerializer(
            new ReadFacts(), Jackson3Serializer.builder().build());

    /** The gate is advanced by whoever appends in this process; without one, the log is looked at now and then. */
    public LogSource(CommitLog log, PositionGate newest) {
        this.log = log;
        this.newest = newest;
    }

    /** Opened whether the log can be read at the moment or not. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new PatientStream(() -> stream(token));
    }

    private LogStream stream(@Nullable TrackingToken token) {
        return new LogStream(
                new TokenCursor(log, newest, token, true),
                data -> EventUtils.upcastAndDeserializeTrackedEvents(data, serializer, NoOpEventUpcaster.INSTANCE),
                newest);
    }
}
