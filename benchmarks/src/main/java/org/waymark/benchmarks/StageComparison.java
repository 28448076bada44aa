package org.waymark.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageEngine;
import org.waymark.stage.naive.NaiveHistory;

/**
 * What a judgement costs of one partnership at several sizes, all days of all time with the forecast included: from
 * facts already read and after one more event; and beside it what the second reading costs, which judges day by day as
 * the rules are written.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageComparison {

    private static final Reading NOBODY = Reading.of(Entries.NONE);

    /** Facts of the one partnership. */
    @Param({"1000", "4000", "10000", "100000"})
    public int facts;

    private final AdoptedRubrics rubrics = AdoptedRubrics.only(ShippedRubric.SAMPLE.read());
    private Entries before = Entries.NONE;
    private @Nullable Logged last;
    private Reading reading = NOBODY;

    @Setup(Level.Trial)
    public void record() {
        Entries entries = PartnershipHistory.of(facts, facts);
        last = entries.list().getLast();
        before = entries.upTo(last.position() - 1);
        reading = Reading.of(entries);
    }

    /** From facts that are read to every verdict on every day. */
    @Benchmark
    public Judgement judge() {
        return StageEngine.judge(rubrics, reading, NOBODY);
    }

    /** After one more event: the record is read anew, corrections and pairing included, and judged. */
    @Benchmark
    public Judgement restageAfterOneEvent() {
        return StageEngine.judge(rubrics, Reading.of(before.append(Objects.requireNonNull(last))), NOBODY);
    }

    /** A history for the second reading, at sizes that it can bear. */
    @State(Scope.Benchmark)
    public static class ReadNaively {
        @Param({"1000", "4000"})
        public int naiveFacts;

        private @Nullable NaiveHistory history;

        @Setup(Level.Trial)
        public void record() {
            history = new NaiveHistory(PartnershipHistory.file(naiveFacts, naiveFacts));
        }

        NaiveHistory history() {
            return Objects.requireNonNull(history);
        }
    }

    /** One day of the second reading, the middle one; a whole history takes as many as it has days. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public int judgeOneDayNaively(ReadNaively naive) {
        LocalDate first = naive.history().firstDay();
        return naive.history()
                .held(first.plusDays(
                        ChronoUnit.DAYS.between(first, naive.history().lastDay()) / 2));
    }
}
