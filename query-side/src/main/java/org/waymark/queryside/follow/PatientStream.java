package org.waymark.queryside.follow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.LogUnavailableException;

/**
 * A stream for which a storage that does not answer is a pause and no error: the processor's own way of waiting grows to
 * a minute, and pages would be that old after the database is back.
 */
final class PatientStream implements BlockingStream<TrackedEventMessage<?>> {

    /** Between two looks at a storage that does not answer: how long after its return the views go on. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private static final Logger LOG = LoggerFactory.getLogger(PatientStream.class);

    private final Supplier<BlockingStream<TrackedEventMessage<?>>> opening;
    private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private boolean waiting;

    PatientStream(Supplier<BlockingStream<TrackedEventMessage<?>>> opening) {
        this.opening = opening;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return answered(opened().peek());
        } catch (LogUnavailableException e) {
            say(e);
            return Optional.empty();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        try {
            return answered(opened().hasNextAvailable(timeout, unit));
        } catch (LogUnavailableException e) {
            say(e);
            Thread.sleep(Math.min(PAUSE.toMillis(), unit.toMillis(timeout)));
            return false;
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
        return opened().nextAvailable();
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
        }
    }

    private BlockingStream<TrackedEventMessage<?>> opened() {
        if (stream == null) {
            stream = opening.get();
        }
        return stream;
    }

    private <T> T answered(T answer) {
        if (waiting) {
            waiting = false;
            LOG.info("The log answers again; the views go on");
        }
        return answer;
    }

    private void say(LogUnavailableException silence) {
        if (!waiting) {
            waiting = true;
            LOG.warn("The log does not answer; the views wait: {}", silence.getMessage());
        }
    }
}
