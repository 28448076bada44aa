package org.waymark.benchmarks;

import java.time.LocalDate;
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
import org.waymark.rubric.Rubric;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.StageEngine;
import org.waymark.stage.replay.Replay;

/**
 * What it costs to replay a draft over a whole nation on all processors, nothing of it judged before: each partnership is
 * judged by both rubrics, and every parting is given its causes. Beside it the same by judging alone, which is the least
 * that an answer could cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx12g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ReplayComparison {

    private static final Reading NOBODY = Reading.of(Entries.NONE);
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);
    private static final LocalDate TO = LocalDate.of(2040, 1, 1);

    /** How many partnerships. */
    @Param("1000")
    public int partnerships;

    /** Facts of each. */
    @Param("4000")
    public int facts;

    private final AdoptedRubrics now = AdoptedRubrics.only(ShippedRubric.SAMPLE.read());
    private final AdoptedRubrics draft = AdoptedRubrics.only(draft());
    private List<Reading> readings = List.of();

    /** Half the numbers of the sample rubric changed: the most that a draft does. */
    private static Rubric draft() {
        String text = ShippedRubric.SAMPLE
                .text()
                .replace("within: 15 months", "within: 9 months")
                .replace("grace: 90 days", "grace: 30 days");
        return RubricReader.read(text).orElseThrow();
    }

    @Setup(Level.Trial)
    public void record() {
        readings = IntStream.range(0, partnerships)
                .mapToObj(seed -> Reading.of(PartnershipHistory.of(facts, seed)))
                .toList();
    }

    @Benchmark
    public long replayAll() {
        return readings.parallelStream()
                .map(reading -> Replay.of(
                        StageEngine.judge(now, reading, NOBODY), StageEngine.judge(draft, reading, NOBODY), FROM, TO))
                .filter(replay -> !replay.partings().isEmpty())
                .count();
    }

    @Benchmark
    public long judgeAllTwice() {
        return readings.parallelStream()
                .filter(reading -> !StageEngine.judge(now, reading, NOBODY)
                        .standing()
                        .equals(StageEngine.judge(draft, reading, NOBODY).standing()))
                .count();
    }
}
