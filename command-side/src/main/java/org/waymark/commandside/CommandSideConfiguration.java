package org.waymark.commandside;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.waymark.access.admission.Admitted;
import org.waymark.commandside.api.CommandController;
import org.waymark.commandside.bulk.Importing;
import org.waymark.commandside.calendar.Calendar;
import org.waymark.commandside.calendar.Zones;
import org.waymark.commandside.erasure.Erasing;
import org.waymark.commandside.recording.History;
import org.waymark.commandside.recording.Recorder;
import org.waymark.commandside.recording.RecordingModule;
import org.waymark.commandside.request.Ids;
import org.waymark.commandside.request.RequestReader;
import org.waymark.commandside.request.TimeOrderedIds;
import org.waymark.commandside.trial.TrialRules;
import org.waymark.commandside.trial.Trials;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.read.PositionGate;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Everything this module brings into an application: {@code @Import} it, nothing is found by scanning. Beans that must
 * be there: a {@link CommitLog}, the {@link Appender} and the {@link PositionGate} that belong to it.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/waymark/commandside/axon.properties")
@Import(CommandController.class)
public class CommandSideConfiguration {

    // Axon reports its use to its maker unless it is told not to before it starts; Waymark contacts nobody.
    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Bean
    EventStore eventStore(CommitLog log, Appender appender, PositionGate newest, Serializer serializer) {
        return RecordingModule.eventStore(log, appender, newest, serializer);
    }

    @Bean
    ConfigurerModule recordingModule(CommitLog log, Appender appender, Trials trials) {
        return new RecordingModule(log, appender, trials);
    }

    /** What Axon itself serializes may only be of these packages; without this it refuses its own tokens. */
    @Bean
    Jackson3SerializerCustomizer onlyOurTypes() {
        return mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.waymark.")
                .allowIfSubType("java.")
                .build());
    }

    /** Who asked and under which id stand on the commit; nothing else is worth hashing with every event. */
    @Bean
    CorrelationDataProvider nothingElse() {
        return new SimpleCorrelationDataProvider();
    }

    @Bean
    Ids ids() {
        return new TimeOrderedIds();
    }

    @Bean
    History history(CommitLog log) {
        return new History(log);
    }

    @Bean
    Trials closedRecords(CommitLog log, History history, ObjectProvider<Admitted> admitted) {
        return new Trials(log, history, admitted.getIfAvailable(() -> Admitted.NOBODY));
    }

    @Bean
    Recorder recorder(CommandBus bus) {
        return new Recorder(bus);
    }

    /** What a crash left undone is done before anybody reads. */
    @Bean(initMethod = "finishWhenItAnswers")
    Erasing erasing(CommitLog log, Appender appender, Ids ids, Trials trials, ObjectProvider<Clock> clock) {
        return new Erasing(log, appender, ids, trials, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    CommandService commandService(
            Recorder recorder,
            Erasing erasing,
            History history,
            Appender appender,
            Ids ids,
            Trials trials,
            ObjectProvider<Clock> clock) {
        var calendar = new Calendar(clock.getIfAvailable(Clock::systemUTC), new Zones(history));
        return new CommandService(
                new RequestReader(ids), calendar, recorder, erasing, history, appender, new TrialRules(trials), trials);
    }

    @Bean
    Importing importing(Recorder recorder, CommitLog log) {
        return new Importing(recorder, log);
    }
}
