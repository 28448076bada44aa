package org.waymark.commandside.directory;

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

class OrganisationTest {

    private static final String STREAM = "organisation:acme";
    private static final Fact FIRST =
            organisationRegistered().org("acme").entry("first").fact();
    private static final Fact SECOND = organisationVoided();
    private FixtureConfiguration<Organisation> fixture = new AggregateTestFixture<>(Organisation.class);

    @BeforeEach
    void fresh() {
        fixture = new AggregateTestFixture<>(Organisation.class);
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
        var result = fixture.given(FIRST)
                .when(asking(FIRST))
                .expectException(CommandRefused.class)
                .expectNoEvents();
        assertThat(result).isNotNull();
    }

    private static Fact organisationVoided() {
        var correction = entryVoided("p").set("voids", "first");
        correction.body().remove("partnership");
        return correction.fact();
    }

    private static OnOrganisation asking(Fact fact) {
        return new OnOrganisation(
                STREAM, CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST);
    }
}
