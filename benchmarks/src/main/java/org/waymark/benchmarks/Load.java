package org.waymark.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A closed loop: so many clients, each sends its next request when its last one is answered, for a bounded time. */
final class Load {

    private Load() {}

    /** One request; {@code number} is unique within a run. */
    interface Request {
        void send(long number) throws Exception;
    }

    /** What a run came to: requests per second, and latencies in microseconds. */
    record Result(double perSecond, long median, long slowest1Percent) {}

    static Result run(int clients, Duration time, AtomicLong numbers, Request request) throws Exception {
        List<long[]> latencies = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        long[] end = new long[1];
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    start.await();
                    long[] own = client(end[0], numbers, request);
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

    private static long[] client(long end, AtomicLong numbers, Request request) throws Exception {
        long[] own = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; ) {
            request.send(numbers.incrementAndGet());
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
        return new Result(all.length * 1e9 / nanos, all[all.length / 2] / 1000, all[(int) (all.length * 0.99)] / 1000);
    }
}
