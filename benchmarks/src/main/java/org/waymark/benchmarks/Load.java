package org.waymark.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A closed loop: so many clients, each sends its next request when its last one is answered. */
public final class Load {

    private Load() {}

    /** One request; {@code number} is unique within a run. */
    public interface Request {
        void send(long number) throws Exception;
    }

    /** What a run came to: requests per second, and latencies in microseconds. */
    public record Result(double perSecond, long median, long slowest1Percent) {}

    /** Ends with the time or when as many requests as there may be were sent, whichever comes first. */
    public static Result run(int clients, Duration time, long most, AtomicLong numbers, Request request)
            throws Exception {
        long last = numbers.get() + most;
        List<long[]> latencies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        long[] end = new long[1];
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    long[] own = client(end[0], last, numbers, request);
                    synchronized (latencies) {
                        latencies.add(own);
                    }
                } catch (Exception e) {
                    synchronized (latencies) {
                        failures.add(e);
                    }
                }
            }));
        }
        long begin = System.nanoTime();
        end[0] = begin + time.toNanos();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a client failed", failures.getFirst());
        }
        return result(latencies, System.nanoTime() - begin);
    }

    private static long[] client(long end, long last, AtomicLong numbers, Request request) throws Exception {
        long[] own = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; ) {
            long number = numbers.getAndIncrement();
            if (number >= last) {
                break;
            }
            request.send(number);
            long after = System.nanoTime();
            if (count == own.length) {
                own = Arrays.copyOf(own, count * 2);
            }
            own[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(own, count);
    }

    private static Result result(List<long[]> latencies, long nanos) {
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalStateException("no request was answered in time");
        }
        return new Result(all.length * 1e9 / nanos, all[all.length / 2] / 1000, all[(int) (all.length * 0.99)] / 1000);
    }
}
