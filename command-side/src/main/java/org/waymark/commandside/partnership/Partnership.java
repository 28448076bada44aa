package org.waymark.commandside.partnership;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.waymark.commandside.stream.Decision.Accepted;
import org.waymark.fact.Fact;

/** The shell that holds a partnership's state between commands; {@link PartnershipDecider} does the thinking. */
public class Partnership {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String stream;

    private PartnershipState state = PartnershipState.NONE;

    /** For Axon, which then tells the stream. */
    protected Partnership() {
        this("");
    }

    public Partnership(String stream) {
        this.stream = stream;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Accepted decide(OnPartnership asked) {
        stream = asked.stream();
        Accepted accepted = PartnershipDecider.decide(asked.command(), asked.source(), state)
                .orRefuse();
        accepted.facts().forEach(AggregateLifecycle::apply);
        return accepted;
    }

    @EventSourcingHandler
    void evolve(Fact fact, DomainEventMessage<?> event) {
        stream = event.getAggregateIdentifier();
        state = PartnershipDecider.evolve(state, fact);
    }
}
