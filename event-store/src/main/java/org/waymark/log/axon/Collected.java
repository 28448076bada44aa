package org.waymark.log.axon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What a unit of work has published so far; it goes to the log once. */
final class Collected {
    private final List<EventMessage<?>> events = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private boolean appended;

    void add(List<? extends EventMessage<?>> published) {
        if (appended && !published.isEmpty()) {
            throw new IllegalStateException("events were published after the commit of their unit of work");
        }
        events.addAll(published);
        published.forEach(event -> keys.add(key(event)));
    }

    List<? extends EventMessage<?>> missing(List<? extends EventMessage<?>> published) {
        return published.stream().filter(event -> !keys.contains(key(event))).toList();
    }

    void appendOnce(Consumer<List<EventMessage<?>>> append) {
        if (!appended && !events.isEmpty()) {
            appended = true;
            append.accept(List.copyOf(events));
        }
    }

    /** An event of an aggregate by its place, because an interceptor may have given it another id since. */
    private static String key(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> placed
                ? placed.getAggregateIdentifier() + "#" + placed.getSequenceNumber()
                : event.getIdentifier();
    }
}
