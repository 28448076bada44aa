package org.waymark.commandside.directory;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.waymark.commandside.stream.Decision.Accepted;
import org.waymark.fact.Fact;

/** The shell that holds an organisation's state between commands; {@link DirectoryDecider} does the thinking. */
public class Organisation {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String stream;

    private DirectoryState state = DirectoryState.NONE;

    /** For Axon, which then tells the stream. */
    protected Organisation() {
        this("");
    }

    public Organisation(String stream) {
        this.stream = stream;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Accepted decide(OnOrganisation asked) {
        stream = asked.stream();
        Accepted accepted =
                DirectoryDecider.decide(asked.command(), asked.source(), state).orRefuse();
        accepted.facts().forEach(AggregateLifecycle::apply);
        return accepted;
    }

    @EventSourcingHandler
    void evolve(Fact fact, DomainEventMessage<?> event) {
        stream = event.getAggregateIdentifier();
        state = DirectoryDecider.evolve(state, fact);
    }
}
