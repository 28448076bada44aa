package org.waymark.log.axon.stream;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.waymark.log.Commit;
import org.waymark.log.StoredEvent;
import org.waymark.log.axon.LogToken;

/** A stored event in the shape that Axon's upcasters and serializers take. */
public final class StoredEventData implements DomainEventData<byte[]> {
    /** Streams of events that were published outside any aggregate: each stands alone. */
    public static final String LONELY = "event:";

    private final StoredEvent event;
    private final byte[] metadata;

    private StoredEventData(StoredEvent event, byte[] metadata) {
        this.event = event;
        this.metadata = metadata;
    }

    /** The events of a commit after a position, in order, each with its token. */
    public static Stream<TrackedEventData<byte[]>> tracked(Commit commit, long after, boolean recorded) {
        return LongStream.rangeClosed(Math.max(commit.first(), after + 1), commit.last())
                .mapToObj(position -> tracked(commit, position, of(commit, position, recorded)));
    }

    /** The events of one stream in a commit, from a sequence number on. */
    public static Stream<DomainEventData<byte[]>> ofStream(Commit commit, String stream, long from, boolean recorded) {
        return LongStream.rangeClosed(commit.first(), commit.last())
                .mapToObj(position -> of(commit, position, recorded))
                .filter(data -> data.event.stream().equals(stream) && data.event.seq() >= from)
                .map(data -> data);
    }

    @Override
    public String getType() {
        int colon = event.stream().indexOf(':');
        return colon < 0 ? event.stream() : event.stream().substring(0, colon);
    }

    @Override
    public String getAggregateIdentifier() {
        return event.stream();
    }

    @Override
    public long getSequenceNumber() {
        return event.seq();
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.at();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(event.payload().toArray(), byte[].class, event.type(), event.revision());
    }

    private static StoredEventData of(Commit commit, long position, boolean recorded) {
        StoredEvent event = commit.eventAt(position);
        byte[] stored = event.metadata().toArray();
        if (!recorded) {
            return new StoredEventData(event, stored);
        }
        Map<String, String> all = new TreeMap<>(MetadataJson.read(stored));
        all.putAll(Recorded.of(commit, position).metaData());
        return new StoredEventData(event, MetadataJson.write(all).toArray());
    }

    private static TrackedEventData<byte[]> tracked(Commit commit, long position, StoredEventData data) {
        LogToken token =
                new LogToken(commit.logId().value(), position, commit.hash().hex());
        return data.event.stream().startsWith(LONELY)
                ? new Lonely(token, data)
                : new TrackedDomainEventData<>(token, data);
    }

    /** An event of no aggregate. */
    private record Lonely(TrackingToken trackingToken, StoredEventData data) implements TrackedEventData<byte[]> {
        @Override
        public String getEventIdentifier() {
            return data.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return data.getTimestamp();
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return data.getMetaData();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return data.getPayload();
        }
    }
}
