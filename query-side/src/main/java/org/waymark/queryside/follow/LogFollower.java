package org.waymark.queryside.follow;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.read.LogReader;

/**
 * The one processor of the query side. It keeps its token in memory, as the views it feeds are in memory, and reads the
 * log from the beginning at each start. A storage that does not answer is asked again; anything else stops it for good,
 * with its reason.
 */
public final class LogFollower implements SmartLifecycle {

    /** Events in one unit of work: enough to make the bookkeeping between them small. */
    static final int BATCH = 256;

    /** How long stopping may take: a batch is far shorter. */
    static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final String NAME = "views";

    private final Intake intake;
    private final LogReader log;
    private final TrackingEventProcessor processor;
    private final CatchingUp catchingUp;
    private final AtomicReference<Throwable> reason = new AtomicReference<>();
    private volatile boolean stopped;

    public LogFollower(Intake intake, LogReader log, StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.intake = intake;
        this.log = log;
        this.catchingUp = new CatchingUp(intake, log);
        this.processor = TrackingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(intake, catchingUp)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(BATCH)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andEventTrackerStatusChangeListener(
                                statuses -> statuses.values().forEach(this::look)))
                .build();
    }

    @SuppressWarnings(
            "FutureReturnValueIgnored") // nobody waits: this is the processor's own thread, which ends with it
    private void look(EventTrackerStatus status) {
        if (!status.isErrorState()) {
            return;
        }
        Throwable error = root(status.getError());
        if (error instanceof LogUnavailableException) {
            LOG.warn("The log does not answer; the views wait at position {}", intake.last(), error);
        } else if (reason.compareAndSet(null, error)) {
            stopped = true;
            LOG.error("The views stopped at position {}: {}", intake.last(), error.getMessage(), error);
            processor.shutdownAsync();
        }
    }

    /** The first cause that says something of ours: Axon wraps what a handler throws. */
    private static Throwable root(Throwable error) {
        Throwable found = error;
        while (found.getClass().getName().startsWith("org.axonframework.") && found.getCause() != null) {
            found = found.getCause();
        }
        return found;
    }

    /** Why it stopped on its own; empty while it runs. */
    public Optional<Throwable> reason() {
        return Optional.ofNullable(reason.get());
    }

    /** What keeps it waiting at the moment, if anything. */
    public Optional<Throwable> trouble() {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
    }

    /** How far the first catching-up has come. */
    public CatchingUp catchingUp() {
        return catchingUp;
    }

    /** Texts that turned out not to be what was recorded; they are shown to nobody. */
    public Set<String> damagedTexts() {
        return log.damagedParts();
    }

    /** How many entries the log is ahead of the views. */
    public long behind() {
        return Math.max(0, log.head().position() - intake.last());
    }

    @Override
    public void start() {
        stopped = false;
        catchingUp.begin();
        processor.start();
    }

    @Override
    public void stop() {
        stopped = true;
        processor.shutDown();
    }

    @Override
    public boolean isRunning() {
        return !stopped && processor.isRunning();
    }
}
