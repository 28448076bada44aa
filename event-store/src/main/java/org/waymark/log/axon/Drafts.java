package org.waymark.log.axon;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.axon.stream.StoredEventData;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;

/** Turns what a unit of work published into a draft of one commit. */
final class Drafts {
    /** Revision of payloads whose serializer gives none. */
    private static final String UNREVISED = "0";

    /** Who is named when events are published with no command behind them. */
    private static final String SYSTEM = "system";

    private final Serializer serializer;

    Drafts(Serializer serializer) {
        this.serializer = serializer;
    }

    Draft draft(List<? extends EventMessage<?>> messages, @Nullable CommitContext context, boolean contiguous) {
        List<DraftEvent> events = messages.stream().map(this::event).toList();
        return context == null
                ? new Draft(
                        StoredEventData.LONELY + events.getFirst().id(),
                        events.getFirst().payload(),
                        SYSTEM,
                        events,
                        List.of(),
                        contiguous,
                        null)
                : new Draft(
                        context.commitId(),
                        context.body(),
                        context.actor(),
                        events,
                        context.parts(),
                        contiguous,
                        context.claimedRecordedAt());
    }

    private DraftEvent event(EventMessage<?> message) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        DomainEventMessage<?> placed = message instanceof DomainEventMessage<?> domain ? domain : null;
        String revision = payload.getType().getRevision();
        return new DraftEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                revision == null ? UNREVISED : revision,
                placed == null ? StoredEventData.LONELY + message.getIdentifier() : placed.getAggregateIdentifier(),
                placed == null ? 0 : placed.getSequenceNumber(),
                message.getTimestamp(),
                Bytes.of(payload.getData()),
                MetadataJson.write(message.getMetaData()),
                serializer instanceof NamedPayloadSerializer named ? named.partIds(message.getPayload()) : List.of());
    }
}
