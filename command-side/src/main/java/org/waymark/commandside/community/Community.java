package org.waymark.commandside.community;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.waymark.commandside.stream.Decision.Accepted;
import org.waymark.fact.Fact;

/** The shell that holds a community's state between commands; {@link CommunityDecider} does the thinking. */
public class Community {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String stream;

    private CommunityState state = CommunityState.NONE;

    /** For Axon, which then tells the stream. */
    protected Community() {
        this("");
    }

    public Community(String stream) {
        this.stream = stream;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Accepted decide(OnCommunity asked) {
        stream = asked.stream();
        Accepted accepted =
                CommunityDecider.decide(asked.command(), asked.source(), state).orRefuse();
        accepted.facts().forEach(AggregateLifecycle::apply);
        return accepted;
    }

    @EventSourcingHandler
    void evolve(Fact fact, DomainEventMessage<?> event) {
        stream = event.getAggregateIdentifier();
        state = CommunityDecider.evolve(state, fact);
    }
}
