package org.waymark.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.waymark.rubric.ShippedRubric;
import org.waymark.stage.AdoptedRubrics;
import org.waymark.stage.bearing.Bearing;
import org.waymark.stage.bearing.Bearings;
import org.waymark.stage.change.Cause;
import org.waymark.stage.change.Causes;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.change.Moment;
import org.waymark.stage.change.Shift;

/**
 * What it costs to say what changed and what a verdict rests on, beside taking out every entry in turn and judging anew.
 * Judgements of both moments are at hand, as they are on the query side.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerComparison {

    /** A month's entries, between the two moments that are compared. */
    private static final int A_MONTH = 13;

    /** Half a year before the last fact: all windows are full. */
    private static final int MONTHS_BEFORE_THE_END = 6;

    /** Facts of the one partnership. */
    @Param({"1000", "4000"})
    public int facts;

    private Moment then = Moment.of(nothing(), LocalDate.EPOCH);
    private Moment now = then;

    private static Knowledge nothing() {
        return new Knowledge(Entries.NONE, Entries.NONE, community -> AdoptedRubrics.only(ShippedRubric.SAMPLE.read()));
    }

    @Setup(Level.Trial)
    public void record() {
        AdoptedRubrics rubrics = AdoptedRubrics.only(ShippedRubric.SAMPLE.read());
        Entries all = PartnershipHistory.of(facts, facts);
        Entries before = all.upTo(all.list().get(facts - A_MONTH).position());
        LocalDate last =
                all.list().getLast().recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate day = last.minusMonths(MONTHS_BEFORE_THE_END);
        then = Moment.of(new Knowledge(before, Entries.NONE, community -> rubrics), day);
        now = Moment.of(new Knowledge(all, Entries.NONE, community -> rubrics), last);
    }

    /** Half a year later, with a month's entries more: what changed, and what made the difference. */
    @Benchmark
    public List<Cause> causes() {
        return Causes.between(then, now);
    }

    /** What the verdicts of a day rest on. */
    @Benchmark
    public List<Bearing> bearings() {
        return Bearings.on(now.day(), now.knowledge(), now.judgement());
    }

    /** The same by brute force, and entries only. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<String> everyEntryInTurn() {
        List<String> bear = new ArrayList<>();
        for (Logged logged : now.knowledge().partnership().list()) {
            var without = now.knowledge().without(Set.of(logged.entry())).judge();
            if (!Shift.between(now.judgement(), now.day(), without, now.day()).isEmpty()) {
                bear.add(logged.entry());
            }
        }
        return bear;
    }
}
