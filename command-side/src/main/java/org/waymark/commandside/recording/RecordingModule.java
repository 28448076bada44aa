package org.waymark.commandside.recording;

import java.util.List;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.waymark.commandside.community.Community;
import org.waymark.commandside.directory.Organisation;
import org.waymark.commandside.directory.Person;
import org.waymark.commandside.partnership.Partnership;
import org.waymark.commandside.stream.Closed;
import org.waymark.log.CommitLog;
import org.waymark.log.append.Appender;
import org.waymark.log.axon.CommitContextInterceptor;
import org.waymark.log.axon.NamedPayloadSerializer;
import org.waymark.log.axon.WaymarkEventStorageEngine;
import org.waymark.log.axon.WaymarkEventStore;
import org.waymark.log.read.PositionGate;

/** Everything of the command side that Axon must know: the aggregates, their cache, the handler, the interceptors. */
public final class RecordingModule implements ConfigurerModule {

    /** Streams kept in memory: all partnerships of a nation with their people, at some tens of kilobytes each. */
    static final int STREAMS_IN_MEMORY = 2_000;

    private final CommitLog log;
    private final Appender appender;
    private final Closed closed;
    private final Cache cache = new AggregateCache(STREAMS_IN_MEMORY);

    /** Over a log whose records are not all open to everybody. */
    public RecordingModule(CommitLog log, Appender appender, Closed closed) {
        this.closed = closed;
        this.log = log;
        this.appender = appender;
    }

    /** The event store on a log; entries of the log have the ids of their facts. */
    public static EventStore eventStore(CommitLog log, Appender appender, PositionGate newest, Serializer others) {
        EventStore store = WaymarkEventStore.on(WaymarkEventStorageEngine.builder()
                .log(log, appender, newest)
                .eventSerializer(new NamedPayloadSerializer(new FactPayloads(), others))
                .build());
        store.registerDispatchInterceptor(new EntryIds());
        return store;
    }

    @Override
    public void configureModule(Configurer configurer) {
        for (Class<?> aggregate : List.of(Community.class, Partnership.class, Organisation.class, Person.class)) {
            configurer.configureAggregate(
                    AggregateConfigurer.defaultConfiguration(aggregate).configureCache(axon -> cache));
        }
        configurer.registerCommandHandler(axon -> new RecordTogetherHandler(streams(axon), log, appender, closed));
        configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> axon.commandBus().registerHandlerInterceptor(new CommitContextInterceptor())));
    }

    private static Streams streams(Configuration axon) {
        return new Streams(
                axon.repository(Community.class),
                axon.repository(Partnership.class),
                axon.repository(Organisation.class),
                axon.repository(Person.class));
    }
}
