package org.waymark.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.StageEngine;

/** What it costs to judge a whole nation anew on all processors: 1,000 partnerships of 4,000 facts, all in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx12g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class NationComparison {
    private static final int PARTNERSHIPS = 1_000;
    private static final int FACTS_EACH = 4_000;
    private static final Reading NOBODY = Reading.of(Entries.NONE);

    private final AdoptedRubrics rubrics = AdoptedRubrics.only(ShippedRubric.SAMPLE.read());
    private List<Reading> readings = List.of();

    /** Says what the facts take of the heap, since that bounds how large a nation one process holds. */
    @Setup(Level.Trial)
    public void record() {
        long before = used();
        readings = IntStream.range(0, PARTNERSHIPS)
                .mapToObj(seed -> Reading.of(PartnershipHistory.of(FACTS_EACH, seed)))
                .toList();
        System.out.printf(
                "%,d facts take %,d bytes each%n",
                PARTNERSHIPS * FACTS_EACH, (used() - before) / (PARTNERSHIPS * FACTS_EACH));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Benchmark
    public long restageAll() {
        return readings.parallelStream()
                .map(reading -> StageEngine.judge(rubrics, reading, NOBODY))
                .filter(judgement -> judgement.standing().segments().size() > 1)
                .count();
    }
}
