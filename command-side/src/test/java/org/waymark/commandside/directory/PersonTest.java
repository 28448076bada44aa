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

class PersonTest {

    private static final String STREAM = "person:ana";
    private static final Fact FIRST = personRegistered().person("ana").fact();
    private static final Fact SECOND = personAffiliated().person("ana").fact();
    private FixtureConfiguration<Person> fixture = new AggregateTestFixture<>(Person.class);

    @BeforeEach
    void fresh() {
        fixture = new AggregateTestFixture<>(Person.class);
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
                .when(asking(personRegistered().person("ana").fact()))
                .expectException(CommandRefused.class)
                .expectNoEvents();
        assertThat(result).isNotNull();
    }

    private static OnPerson asking(Fact fact) {
        return new OnPerson(
                STREAM, CommandTypes.asking(FactTypes.of(fact)).asking().apply(fact), Source.REQUEST);
    }
}
