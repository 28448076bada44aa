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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.record.Entries;
import org.waymark.record.Reading;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;

/**
 * What a judgement costs: of one partnership at several sizes, all days of all time with the forecast included, from
 * facts already read and from the bare entries; and of a nation of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageComparison {

    /** Partnerships of a nation. */
    private static final int NATION = 1_000;

    /** Different histories among them; each stands for several partnerships, which keeps the heap small. */
    private static final int DIFFERENT = 20;

    private static final int FACTS_EACH = 4_000;

    private static final Reading NOBODY = Reading.of(Entries.NONE);

    /** Facts of the one partnership. */
    @Param({"1000", "4000", "10000", "100000"})
    public int facts;

    private final AdoptedRubrics rubrics = AdoptedRubrics.only(ShippedRubric.SAMPLE.read());
    private Entries entries = Entries.NONE;
    private Reading reading = NOBODY;

    @Setup(Level.Trial)
    public void record() {
        entries = PartnershipHistory.of(facts, facts);
        reading = Reading.of(entries);
    }

    /** From facts that are read to every verdict on every day. */
    @Benchmark
    public Judgement judge() {
        return StageEngine.judge(rubrics, reading, NOBODY);
    }

    /** From bare entries, as after an event on a partnership whose reading was not kept. */
    @Benchmark
    public Judgement readAndJudge() {
        return StageEngine.judge(rubrics, Reading.of(entries), NOBODY);
    }

    /** A nation, on all processors. */
    @State(Scope.Benchmark)
    public static class Nation {
        private final List<Reading> readings = IntStream.range(0, DIFFERENT)
                .mapToObj(seed -> Reading.of(PartnershipHistory.of(FACTS_EACH, seed)))
                .toList();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public long restageANation(Nation nation) {
        return IntStream.range(0, NATION)
                .parallel()
                .mapToObj(i -> StageEngine.judge(rubrics, nation.readings.get(i % DIFFERENT), NOBODY))
                .filter(judgement -> judgement.standing().segments().size() > 1)
                .count();
    }
}
