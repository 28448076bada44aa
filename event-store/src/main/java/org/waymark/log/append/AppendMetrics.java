package org.waymark.log.append;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.log.InsertOutcome;
import org.waymark.log.append.admit.Pending;

/** What an operator sees of appending: how long callers wait, how long a write takes, how many share one. */
final class AppendMetrics {
    private final MeterRegistry registry;
    private final Timer append;
    private final Timer write;
    private final DistributionSummary batch;

    AppendMetrics(@Nullable MeterRegistry given) {
        registry = given == null ? new SimpleMeterRegistry() : given;
        append = Timer.builder("waymark.log.append")
                .description("From a draft's arrival to its answer")
                .register(registry);
        write = Timer.builder("waymark.log.write")
                .description("One durable write of a batch")
                .register(registry);
        batch = DistributionSummary.builder("waymark.log.batch")
                .description("Commits in one write")
                .register(registry);
    }

    void queue(Collection<?> waiting) {
        registry.gaugeCollectionSize("waymark.log.queue", List.of(), waiting);
    }

    void waits(Pending pending) {
        Timer.Sample since = Timer.start(registry);
        pending.whenAnswered(() -> since.stop(append));
    }

    InsertOutcome writing(int commits, Supplier<InsertOutcome> insert) {
        batch.record(commits);
        InsertOutcome outcome = write.record(insert);
        if (outcome == null) {
            throw new IllegalStateException("an adapter answers every insert");
        }
        return outcome;
    }
}
