package org.waymark.commandside.community;

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

class CommunityTest {

    private static final String STREAM = "community:c1";
    private static final Fact FIRST = communityRegistered("c1").fact();
    private static final Fact SECOND = reviewerAppointed("c1").fact();
    private FixtureConfiguration<Community> fixture = new AggregateTestFixture<>(Community.class);

    @BeforeEach
    void fresh() {
        fixture = new AggregateTestFixture<>(Community.class);
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
    void isPublishedAfterItsTrialAndNotBefore() {
        Fact begun = trialBegun("c1").fact();
        Fact published = communityPublished("c1").fact();

        fixture.given(FIRST, begun, SECOND).when(asking(published)).expectEvents(published);
        fixture = new AggregateTestFixture<>(Community.class);
        fixture.given(FIRST, SECOND).when(asking(published)).expectException(CommandRefused.class);
        fixture = new AggregateTestFixture<>(Community.class);
        fixture.given(FIRST, SECOND)
                .when(asking(begun))
                .expectException(CommandRefused.class)
                .expectNoEvents();
    }

    @Test
    void recordsNothingWhenRefused() {
        var result = fixture.givenNoPriorActivity()
                .when(asking(SECOND))
                .expectException(CommandRefused.class)
                .expectNoEvents();
        assertThat(result).isNotNull();
    }

    private static OnCommunity asking(Fact fact) {
        return new OnCommunity(
                STREAM, CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST);
    }
}
