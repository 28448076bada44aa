package org.waymark.log.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.Commit;
import org.waymark.log.Drafting;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome.Reason;
import org.waymark.log.InsertOutcome.Rejected;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;

/** What the appender makes of lost replies, taken slots and zombie messages: never a double, never a false failure. */
@SuppressWarnings("NullAway.Init")
class UnknownOutcomeTest {
    @TempDir
    private Path directory;

    private SqliteLog real;
    private FaultyLog faulty;
    private Appender appender;

    @BeforeEach
    void open() {
        real = SqliteLogFile.openForWriting(directory, () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH));
        faulty = new FaultyLog(real);
        appender = on(faulty);
    }

    @AfterEach
    void close() {
        appender.close();
        ChainCheck check = ChainCheck.from(real.genesis());
        real.read(1, 100).forEach(check::accept);
        real.close();
    }

    @Test
    void attack4_afterALostReplyTheSameCommitGoesToTheSameNumber() {
        faulty.thenLoseTheReply();
        assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Appended.class);
        assertThat(faulty.sent).hasSize(2);
        assertThat(faulty.sent.get(1)).isEqualTo(faulty.sent.get(0));
        assertThat(real.read(1, 10)).hasSize(1);
    }

    @Test
    void attack9_aLostRequestIsSentAgainUntilItLands() {
        faulty.thenLoseTheRequest().thenLoseTheRequest().thenLoseTheReply().thenLoseTheRequest();
        assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Appended.class);
        assertThat(real.read(1, 10)).hasSize(1);
    }

    @Test
    void attack5_aSlotThatIsAnothersIsLeftAndTheRestNumberedAnew() {
        Appender other = on(new FaultyLog(real));
        faulty.then(commits -> {
            other.append(commit("other").on("b", 0, 2).draft()).join();
            return real.insert(commits);
        });
        Appended mine = (Appended) append(commit("c1").on("a", 0, 1));
        assertThat(mine.commit()).isEqualTo(2);
        assertThat(mine.position()).isEqualTo(3);
        other.close();
    }

    @Test
    void whenTheSlotIsAnothersOnTheSameStreamItIsAConflict() {
        Appender other = on(new FaultyLog(real));
        faulty.then(commits -> {
            other.append(commit("other").on("a", 0, 2).draft()).join();
            return real.insert(commits);
        });
        assertThat(append(commit("c1").text("t1", "x").on("a", 0, "{}", "t1"))).isEqualTo(new Conflict("a", 0, 1));
        appender.close();
        assertThat(real.partText("t1")).isEmpty();
        other.close();
    }

    @Test
    void attack21_oneCommandThroughTwoProcessesWhileTheFirstIsUnknown() {
        Appender other = on(new FaultyLog(real));
        faulty.thenLoseTheRequest().then(commits -> {
            assertThat(other.append(commit("c1").on("a", 0, 1).draft()).join()).isInstanceOf(Appended.class);
            return real.insert(commits);
        });
        assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Known.class);
        assertThat(real.read(1, 10)).hasSize(1);
        other.close();
    }

    @Test
    void aTakenKeyWithAnEmptySlotIsNotBelievedUntilTheOwnerIsSeen() {
        faulty.then(commits -> new SlotTaken(0));
        assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Appended.class);
        assertThat(faulty.sent.get(1)).isEqualTo(faulty.sent.get(0));
    }

    @Test
    void attack8_aRejectionAfterAnUnknownOutcomeIsNotDefinite() {
        faulty.thenLoseTheReply().then(commits -> new Rejected(0, Reason.DISK_FULL, "full"));
        assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Appended.class);
        assertThat(real.read(1, 10)).hasSize(1);
    }

    @Test
    void aRejectionAtOnceIsDefinite() {
        faulty.then(commits -> new Rejected(0, Reason.UNFIT, "unfit"));
        assertThat(append(commit("c1").on("a", 0, 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.INVALID));
        assertThat(append(commit("c2").on("a", 0, 1))).isInstanceOf(Appended.class);
    }

    @Test
    void attack6_noSecondBatchIsSentBeforeTheFirstIsSettled() {
        faulty.thenLoseTheRequest();
        var one = appender.append(commit("c1").on("a", 0, 1).draft());
        var two = appender.append(commit("c2").on("a", 1, 1).draft());
        assertThat(one.join()).isInstanceOf(Appended.class);
        assertThat(two.join()).isInstanceOf(Appended.class);
        List<Long> firstNumbers =
                faulty.sent.stream().map(batch -> batch.getFirst().number()).toList();
        assertThat(firstNumbers).startsWith(1L, 1L).isSorted();
        assertThat(real.read(1, 10)).extracting(Commit::commitId).containsExactly("c1", "c2");
    }

    private AppendOutcome append(Drafting drafting) {
        return appender.append(drafting.draft()).join();
    }

    private static Appender on(FaultyLog log) {
        return new Appender(log.log(), Clock.systemUTC(), new PositionGate(0), null);
    }
}
