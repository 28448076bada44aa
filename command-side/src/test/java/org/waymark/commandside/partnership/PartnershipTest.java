package org.waymark.commandside.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.CommandTypes;
import org.waymark.commandside.stream.CommandRefused;
import org.waymark.commandside.stream.Decision.Accepted;
import org.waymark.commandside.stream.Source;
import org.waymark.fact.Fact;
import org.waymark.registry.FactTypes;

class PartnershipTest {

    private static final String STREAM = "partnership:p1";
    private static final Fact FIRST = partnershipRegistered("p1").fact();
    private static final Fact SECOND = championAdded("p1").fact();
    private FixtureConfiguration<Partnership> fixture = new AggregateTestFixture<>(Partnership.class);

    @BeforeEach
    void fresh() {
        fixture = new AggregateTestFixture<>(Partnership.class);
    }

    @Test
    void beginsWithTheFirstFactOfItsStream() {
        fixture.givenNoPriorActivity()
                .when(asking(FIRST))
                .expectEvents(FIRST)
                .expectResultMessagePayload(new Accepted(java.util.List.of(FIRST)));
    }

    @Test
    void goesOnFromWhatItRecorded() {
        fixture.given(FIRST)
                .when(asking(SECOND))
                .expectSuccessfulHandlerExecution()
                .expectEvents(SECOND);
    }

    @Test
    void recordsNothingWhenRefused() {
        var result = fixture.givenNoPriorActivity()
                .when(asking(SECOND))
                .expectException(CommandRefused.class)
                .expectNoEvents();
        assertThat(result).isNotNull();
    }

    private static OnPartnership asking(Fact fact) {
        return new OnPartnership(
                STREAM, CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST);
    }
}
