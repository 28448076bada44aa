package org.waymark.commandside.recording;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.waymark.fact.Fact;

/** Gives an event the id of its entry. Axon would make one up, and then the log would know each entry by two names. */
final class EntryIds implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, message) ->
                message instanceof DomainEventMessage<?> placed && message.getPayload() instanceof Fact fact
                        ? new GenericDomainEventMessage<>(
                                placed.getType(),
                                placed.getAggregateIdentifier(),
                                placed.getSequenceNumber(),
                                fact,
                                placed.getMetaData(),
                                fact.entry(),
                                placed.getTimestamp())
                        : message;
    }
}
