package org.waymark.stage.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.record.Chains;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.stage.Judgement;
import org.waymark.stage.StageStanding;
import org.waymark.stage.change.Cause;
import org.waymark.stage.change.Histories;
import org.waymark.stage.change.Knowledge;
import org.waymark.stage.change.Moment;
import org.waymark.stage.change.Shift;
import org.waymark.stage.drift.Origin.Since;
import org.waymark.stage.interval.Interval;

/** What is said to have made a drift makes it, and none of it can be left out; the entry that made it known did. */
class OriginTest {
    private static final int HISTORIES = 400;
    private static final int AT_LEAST_OF_EACH = 5;

    private static final AtomicInteger BASIS = new AtomicInteger();
    private static final AtomicInteger DAY_BEFORE = new AtomicInteger();
    private static final AtomicInteger NEVER = new AtomicInteger();
    private static final AtomicInteger BY_ENTRIES = new AtomicInteger();
    private static final AtomicInteger KNOWN_LATER = new AtomicInteger();

    @Test
    void causes_are_minimal_and_known_since_is_a_turn() {
        LongStream.range(0, HISTORIES).parallel().forEach(OriginTest::check);
        assertThat(List.of(BASIS, DAY_BEFORE, NEVER, BY_ENTRIES, KNOWN_LATER))
                .allSatisfy(count -> assertThat(count.get()).isGreaterThan(AT_LEAST_OF_EACH));
    }

    private static void check(long seed) {
        Knowledge all = Determined.of(seed);
        var judgement = all.judge();
        for (Determination each : Determination.of(Chains.of(Reading.of(all.partnership())))) {
            Knowledge then = Histories.upTo(all, each.made().source().position());
            Moment basis = Moment.of(then, each.made().fact().asOf());
            for (Interval run : Drift.of(each, judgement).days().runs()) {
                check(seed, each, basis, new Moment(all, judgement, run.from()));
            }
        }
    }

    private static void check(long seed, Determination determination, Moment basis, Moment now) {
        String as = "seed %d, %s from %s".formatted(seed, determination.made().entry(), now.day());
        Origin origin = Origin.of(determination, basis, now);
        boolean agreed = agrees(determination, basis.judgement(), basis.day());
        assertThat(origin.since() == Since.BASIS).as(as).isEqualTo(agreed);
        switch (origin.since()) {
            case BASIS -> {
                BASIS.incrementAndGet();
                made(as, origin, basis, now);
            }
            case DAY_BEFORE -> {
                DAY_BEFORE.incrementAndGet();
                assertThat(agrees(determination, now.judgement(), now.day().minusDays(1)))
                        .as(as)
                        .isTrue();
                assertThat(ofStanding(origin).entries()).as(as).isEmpty();
                assertThat(ofStanding(origin).passing().orElseThrow().day())
                        .as(as)
                        .isEqualTo(now.day());
            }
            case NEVER -> {
                NEVER.incrementAndGet();
                assertThat(now.day())
                        .as(as)
                        .isEqualTo(determination.made().fact().effective());
                assertThat(origin.causes()).as(as).isEmpty();
            }
        }
        known(as, determination, origin, basis, now);
    }

    private static Cause ofStanding(Origin origin) {
        return origin.causes().stream()
                .filter(cause -> cause.shift() instanceof Shift.OfStanding)
                .findFirst()
                .orElseThrow();
    }

    private static void made(String as, Origin origin, Moment basis, Moment now) {
        Set<String> entries = new LinkedHashSet<>(ofStanding(origin).entries());
        StageStanding is = now.judgement().standing().at(now.day());
        assertThat(with(basis, now, entries)).as(as).isEqualTo(is);
        for (String entry : entries) {
            BY_ENTRIES.incrementAndGet();
            Set<String> others = new HashSet<>(entries);
            others.remove(entry);
            assertThat(with(basis, now, others)).as("%s without %s", as, entry).isNotEqualTo(is);
        }
    }

    /** What the determination was made on, and these. */
    private static StageStanding with(Moment basis, Moment now, Set<String> entries) {
        Set<String> gone = logged(now.knowledge()).map(Logged::entry).collect(Collectors.toSet());
        gone.removeAll(logged(basis.knowledge()).map(Logged::entry).toList());
        gone.removeAll(entries);
        return now.knowledge().without(gone).judge().standing().at(now.day());
    }

    private static Stream<Logged> logged(Knowledge knowledge) {
        return Stream.of(knowledge.partnership(), knowledge.community()).flatMap(entries -> entries.list().stream());
    }

    private static void known(String as, Determination determination, Origin origin, Moment basis, Moment now) {
        boolean foreseen = !agrees(determination, basis.judgement(), now.day());
        assertThat(origin.known().isEmpty()).as(as).isEqualTo(foreseen);
        origin.known().ifPresent(entry -> {
            KNOWN_LATER.incrementAndGet();
            assertThat(agrees(determination, now, entry.position())).as(as).isFalse();
            assertThat(agrees(determination, now, entry.position() - 1)).as(as).isTrue();
        });
    }

    private static boolean agrees(Determination determination, Moment now, long position) {
        Knowledge then = Histories.upTo(now.knowledge(), position);
        return agrees(determination, then.judge(), now.day());
    }

    private static boolean agrees(Determination determination, Judgement judgement, LocalDate day) {
        return determination.agrees(judgement.standing().at(day), judgement.rubrics());
    }
}
