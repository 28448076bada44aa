package org.waymark.log.axon.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.waymark.log.read.PositionGate;

/** The stream of a streaming processor. What goes wrong is thrown to the processor, which must stop on it. */
public final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    /** How long one look for more may take before the stream checks that it is still open. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final TokenCursor cursor;
    private final Function<Stream<TrackedEventData<byte[]>>, Stream<TrackedEventMessage<?>>> toMessages;
    private final PositionGate newest;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private @Nullable Runnable callback;
    private volatile boolean closed;

    public LogStream(
            TokenCursor cursor,
            Function<Stream<TrackedEventData<byte[]>>, Stream<TrackedEventMessage<?>>> toMessages,
            PositionGate newest) {
        this.cursor = cursor;
        this.toMessages = toMessages;
        this.newest = newest;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (ready.isEmpty() && !closed) {
            take(cursor.next());
        }
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty() && !closed) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            take(cursor.await(Duration.ofNanos(Math.min(left, LOOK.toNanos()))));
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
        }
        return ready.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        newest.onAdvance(onAvailable);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            newest.noLonger(callback);
        }
    }

    private void take(Stream<TrackedEventData<byte[]>> data) {
        toMessages.apply(data).forEach(ready::add);
    }
}
