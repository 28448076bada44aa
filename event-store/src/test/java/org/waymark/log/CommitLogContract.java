package org.waymark.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.log.Drafting.anyCommit;
import static org.waymark.log.Drafting.commit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.append.Appender;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.draft.AppendLimits;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.draft.AppendOutcome.Code;
import org.waymark.log.draft.AppendOutcome.Conflict;
import org.waymark.log.draft.AppendOutcome.Known;
import org.waymark.log.draft.AppendOutcome.Refused;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.read.LogPosition;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** What every adapter must do. Numbers in names are those of the attacks that a log must survive. */
@SuppressWarnings("NullAway.Init")
public abstract class CommitLogContract {
    protected static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");
    protected static final Genesis GENESIS = Genesis.fresh(new LogId("log-1"), NOW);

    protected CommitLog log;
    private Appender appender;
    private PositionGate newest;
    private LogReader reader;

    /** A new, empty log with this genesis record. */
    protected abstract CommitLog newLog(Genesis genesis);

    @BeforeEach
    void open() {
        openWith(GENESIS);
    }

    private void openWith(Genesis genesis) {
        log = newLog(genesis);
        newest = new PositionGate(0);
        reader = new LogReader(log, newest);
        appender = appenderAt(NOW);
    }

    @AfterEach
    void close() throws Exception {
        appender.close();
        if (log instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    private void reopenWith(Genesis genesis) throws Exception {
        close();
        openWith(genesis);
    }

    @Test
    void positionsAndNumbersAreContiguousAndTheChainHolds() {
        appended(commit("c1").on("a", 0, 3));
        appended(commit("c2").on("b", 0, 1).on("a", 3, 1));
        Appended last = appended(commit("c3").on("b", 1, 2));

        assertThat(last.first()).isEqualTo(6);
        assertThat(last.position()).isEqualTo(7);
        assertThat(last.commit()).isEqualTo(3);
        ChainCheck check = ChainCheck.from(log.genesis());
        log.read(1, 10).forEach(check::accept);
        assertThat(check.position()).isEqualTo(7);
        assertThat(check.hash()).isEqualTo(last.hash());
    }

    @Test
    void everythingComesBackAsItWent() {
        Draft draft = commit("c1")
                .text("t1", "Ana Müller")
                .on("a", 0, "{\"name\":{\"part\":\"t1\"}}", "t1")
                .draft();
        appender.append(draft).join();

        Commit commit = log.find("c1").orElseThrow();
        StoredEvent event = commit.events().getFirst();
        assertThat(event.payload()).isEqualTo(draft.events().getFirst().payload());
        assertThat(event.metadata()).isEqualTo(draft.events().getFirst().metadata());
        assertThat(event.at()).isEqualTo(Drafting.AT);
        assertThat(event.parts())
                .containsExactly(log.parts(List.of("t1")).getFirst().reference());
        assertThat(commit.actor()).isEqualTo("actor-1");
        assertThat(commit.committedAt()).isEqualTo(NOW).isEqualTo(commit.recordedAt());
        assertThat(log.head()).contains(commit);
        assertThat(log.containing(1)).contains(commit);
        assertThat(log.partText("t1")).contains("Ana Müller");
    }

    @Test
    void theSameCommandTwiceIsAnsweredWithItsPlace() {
        Appended first = appended(commit("c1").on("a", 0, 2));
        AppendOutcome again = append(commit("c1").on("a", 5, 1));

        assertThat(again).isEqualTo(new Known(1, 2, first.commit(), first.hash(), first.recordedAt()));
        assertThat(appender.known("c1", Bytes.utf8("body of c1"))).contains(again);
        assertThat(reader.head().position()).isEqualTo(2);
    }

    @Test
    void theSameCommandIdWithAnotherBodyIsRefused() {
        appended(commit("c1").on("a", 0, 1));
        assertThat(code(append(commit("c1").body("other").on("a", 1, 1)))).isEqualTo(Code.OTHER_BODY);
        assertThat(appender.known("c1", Bytes.utf8("other")).map(CommitLogContract::code))
                .contains(Code.OTHER_BODY);
    }

    @Test
    void theSameCommandManyTimesAtOnceLandsOnce() {
        var answers = IntStream.range(0, 50)
                .mapToObj(i -> appender.append(commit("c1").on("a", 0, 1).draft()))
                .toList();
        assertThat(answers.stream().map(a -> a.join()).filter(Appended.class::isInstance))
                .hasSize(1);
        assertThat(answers.stream().map(a -> a.join()).filter(Known.class::isInstance))
                .hasSize(49);
    }

    @Test
    void anEventIdNamesOneEventOfTheWholeLog() {
        Draft first = commit("c1").on("a", 0, 1).draft();
        appender.append(first).join();
        DraftEvent event = first.events().getFirst();
        DraftEvent onAnother = new DraftEvent(
                event.id(),
                event.type(),
                event.revision(),
                "b",
                0,
                event.at(),
                event.payload(),
                event.metadata(),
                List.of());
        Draft second = new Draft("c2", Bytes.utf8("body"), "actor-1", List.of(onAnother), List.of(), true, null);

        assertThat(appender.takenEventIds(List.of(event.id(), "free"))).containsExactly(event.id());
        assertThat(code(appender.append(second).join())).isEqualTo(Code.EVENT_ID);
        assertThat(log.find("c2")).isEmpty();
    }

    @Test
    void aStreamGoesOnExactlyWhereItEnds() {
        appended(commit("c1").on("a", 0, 3));
        assertThat(append(commit("c2").on("a", 2, 1))).isEqualTo(new Conflict("a", 2, 2));
        assertThat(append(commit("c3").on("a", 4, 1))).isEqualTo(new Conflict("a", 4, 2));
        assertThat(append(commit("c4").on("b", 1, 1))).isEqualTo(new Conflict("b", 1, -1));
        appended(commit("c5").on("b", 7, 1).anyStart());
    }

    @Test
    void attack10_aSequenceNumberInsideAnotherCommitIsAConflict() {
        appended(commit("c1").on("a", 0, 3));
        assertThat(append(commit("c2").on("a", 1, 1))).isEqualTo(new Conflict("a", 1, 2));
        assertThat(append(commit("c3").on("a", 1, 5))).isEqualTo(new Conflict("a", 1, 2));
    }

    @Test
    void aStreamThatBeginsTwiceAtOneNumberIsRefusedByTheStorageToo() {
        appended(commit("c1").on("a", 0, 3));
        assertThat(log.insert(List.of(forged(0)))).isEqualTo(new SlotTaken(0));
        assertThat(reader.head().commit()).isEqualTo(1);
    }

    @Test
    void attack11_aCommitAcrossStreamsIsReadWholeFromEachOfThem() {
        appended(commit("c1").on("a", 0, 1).on("b", 0, 2).on("a", 1, 1));
        assertThat(log.readStream("a", 1)).isEqualTo(log.readStream("b", 0)).hasSize(1);
        assertThat(log.lastSeq("a")).hasValue(1);
        assertThat(log.lastSeq("b")).hasValue(1);
        assertThat(log.lastSeq("c")).isEmpty();
        assertThat(log.readStream("a", 2)).isEmpty();
    }

    @Test
    void attack7_insertIsOrderedAndStopsAtTheFirstTakenSlot() {
        appended(commit("c1").on("a", 0, 1));
        Commit one = log.head().orElseThrow();
        Commit two = after(one, "c2", "b");
        Commit again = after(one, "c3", "c");
        Commit three = after(two, "c4", "d");

        assertThat(log.insert(List.of(two, again, three))).isEqualTo(new SlotTaken(1));
        assertThat(log.read(1, 10)).containsExactly(one, two);
        assertThat(log.insert(List.of(three))).isEqualTo(new Inserted());
    }

    @Test
    void attack17_limitsAreRefusedAndAPoisonDraftInABatchHarmsNobodyElse() {
        var good = appender.append(commit("c1").on("a", 0, 1).draft());
        var many = appender.append(
                commit("c2").on("b", 0, AppendLimits.EVENTS_PER_COMMIT + 1).draft());
        var large = appender.append(commit("c3")
                .on("b", 0, "x".repeat(AppendLimits.BYTES_PER_EVENT))
                .draft());
        var name = appender.append(commit("c4").on("b\u0000", 0, 1).draft());
        var text = appender.append(commit("c5").on("b", 0, "{}", "nowhere").draft());
        var also = appender.append(commit("c6").on("a", 1, 1).draft());

        assertThat(good.join()).isInstanceOf(Appended.class);
        assertThat(code(many.join())).isEqualTo(Code.LIMIT);
        assertThat(code(large.join())).isEqualTo(Code.LIMIT);
        assertThat(code(name.join())).isEqualTo(Code.INVALID);
        assertThat(code(text.join())).isEqualTo(Code.INVALID);
        assertThat(also.join()).isInstanceOf(Appended.class);
        assertThat(reader.head().commit()).isEqualTo(2);
    }

    @Test
    void attack18_timeNeverGoesBackAndAClockFarBehindStopsWriting() {
        appended(commit("c1").on("a", 0, 1));
        try (Appender slightly = appenderAt(NOW.minus(AppendLimits.CLOCK_BEHIND));
                Appender far = appenderAt(NOW.minus(AppendLimits.CLOCK_BEHIND).minusMillis(1))) {
            Appended behind = (Appended)
                    slightly.append(commit("c2").on("a", 1, 1).draft()).join();
            assertThat(behind.recordedAt()).isEqualTo(NOW);
            assertThat(code(far.append(commit("c3").on("a", 2, 1).draft()).join()))
                    .isEqualTo(Code.CLOCK);
        }
    }

    @Test
    void severalAppendersOnOneLogKeepOneOrder() {
        try (Appender other = appenderAt(NOW)) {
            for (int i = 0; i < 20; i++) {
                Appender one = i % 2 == 0 ? appender : other;
                assertThat(one.append(commit("c" + i).on("s" + i, 0, 1).draft()).join())
                        .isInstanceOf(Appended.class);
            }
        }
        ChainCheck check = ChainCheck.from(log.genesis());
        log.read(1, 100).forEach(check::accept);
        assertThat(check.number()).isEqualTo(20);
    }

    @Test
    void severalAppendersOnOneStreamFollowEachOther() {
        try (Appender other = appenderAt(NOW)) {
            for (int i = 0; i < 6; i++) {
                Appender one = i % 2 == 0 ? appender : other;
                assertThat(one.append(commit("c" + i).on("a", i, 1).draft()).join())
                        .isInstanceOf(Appended.class);
            }
        }
    }

    @Test
    void aSecondAppenderSeesTheConflictAndTheKnownCommand() {
        appended(commit("c0").on("z", 0, 1));
        try (Appender other = appenderAt(NOW)) {
            other.append(commit("c1").on("a", 0, 1).draft()).join();
            assertThat(append(commit("c2").on("a", 0, 1))).isEqualTo(new Conflict("a", 0, 0));
            assertThat(append(commit("c1").on("a", 0, 1))).isInstanceOf(Known.class);
        }
    }

    @Test
    void aTextIsErasedForGoodAndTheChainStillHolds() {
        appended(commit("c1").text("t1", "Ana").on("a", 0, "{}", "t1"));
        Commit before = log.head().orElseThrow();
        log.eraseParts(List.of("t1", "never"));

        assertThat(log.partText("t1")).isEmpty();
        assertThat(log.erasedParts(List.of("t1", "never", "unknown"))).containsExactlyInAnyOrder("t1", "never");
        assertThat(log.head()).contains(before);
        Part again = new Part("t1", Bytes.of(new byte[Part.SALT_LENGTH]), Bytes.utf8("Ana"));
        assertThatThrownBy(() -> log.putParts(List.of(again))).isInstanceOf(IllegalArgumentException.class);
        assertThat(code(append(commit("c2").text("t1", "Ana").on("a", 1, "{}", "t1"))))
                .isEqualTo(Code.INVALID);
        assertThat(append(commit("c1").text("t1", "Ana").on("a", 0, "{}", "t1")))
                .isInstanceOf(Known.class);
    }

    @Test
    void theFirstSaltOfATextWinsAndAnotherTextUnderItsIdIsRefused() {
        appended(commit("c1").text("t1", "Ana").on("a", 0, "{}", "t1"));
        appended(commit("c2").text("t1", "Ana").on("a", 1, "{}", "t1"));
        assertThat(code(append(commit("c3").text("t1", "Eve").on("a", 2, "{}", "t1"))))
                .isEqualTo(Code.INVALID);
        List<Commit> commits = log.read(1, 2);
        assertThat(commits.get(0).events().getFirst().parts())
                .isEqualTo(commits.get(1).events().getFirst().parts());
        assertThat(log.partText("t1")).contains("Ana");
    }

    @Test
    void sweepingLeavesWhatAnEventRefersTo() {
        appended(commit("c1").text("t1", "kept").on("a", 0, "{}", "t1"));
        log.putParts(List.of(new Part("t2", Bytes.of(new byte[Part.SALT_LENGTH]), Bytes.utf8("orphan"))));
        log.sweepParts(List.of("t1", "t2", "t3"));
        assertThat(log.partText("t1")).contains("kept");
        assertThat(log.partText("t2")).isEmpty();
    }

    @Test
    void recordedTimesAreClaimedOnlyInALogMadeForIt() throws Exception {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(code(append(commit("c0").on("a", 0, 1).recordedAt(past)))).isEqualTo(Code.INVALID);

        reopenWith(Genesis.ofImport(new LogId("log-2"), NOW));
        Appended claimed = appended(commit("c1").on("a", 0, 1).recordedAt(past));
        assertThat(claimed.recordedAt()).isEqualTo(past);
        assertThat(log.head().orElseThrow().claimed()).isTrue();
        assertThat(log.head().orElseThrow().committedAt()).isEqualTo(NOW);
        assertThat(code(append(commit("c2").on("a", 1, 1).recordedAt(past.minusMillis(1)))))
                .isEqualTo(Code.INVALID);
        assertThat(code(append(commit("c3").on("a", 1, 1).recordedAt(NOW.plusMillis(1)))))
                .isEqualTo(Code.INVALID);
        appended(commit("c4").on("a", 1, 1));
        assertThat(code(append(commit("c5").on("a", 2, 1).recordedAt(NOW)))).isEqualTo(Code.INVALID);
    }

    @Test
    void whatWasKnownIsFoundByInstantAndByPosition() {
        LogPosition nothing = reader.head();
        appended(commit("c1").on("a", 0, 3));
        LogPosition one = reader.head();
        try (Appender later = appenderAt(NOW.plusSeconds(60))) {
            later.append(commit("c2").on("a", 3, 2).draft()).join();
        }
        LogPosition two = reader.head();

        assertThat(nothing).isEqualTo(reader.beginning());
        assertThat(reader.knownAt(NOW.minusMillis(1))).isEqualTo(nothing);
        assertThat(reader.knownAt(NOW)).isEqualTo(one);
        assertThat(reader.knownAt(NOW.plusSeconds(59))).isEqualTo(one);
        assertThat(reader.knownAt(NOW.plusSeconds(600))).isEqualTo(two);
        assertThat(reader.endOf(2)).isEqualTo(one);
        assertThatThrownBy(() -> reader.endOf(6)).hasMessageContaining("ends at 5");
    }

    @Test
    void aReaderFollowsInOrderFromAnywhereAndWaitsBounded() throws InterruptedException {
        appended(commit("c1").on("a", 0, 3));
        var feed = reader.follow();
        var later = reader.followAfter(2);
        assertThat(feed.await(10, Duration.ofSeconds(5))).hasSize(1);
        assertThat(feed.await(10, Duration.ofMillis(1))).isEmpty();
        appended(commit("c2").on("a", 3, 1));
        assertThat(feed.next(10)).isEqualTo(later.next(10)).hasSize(1);
    }

    @Test
    void aReaderBesideWritersSeesWholeCommitsOnly() throws InterruptedException {
        int commits = 60;
        for (int i = 0; i < commits; i++) {
            assertThat(appender.append(commit("c" + i)
                            .text("t" + i, "a text")
                            .on("s" + i, 0, "{}", "t" + i)
                            .on("s" + i, 1, 2)
                            .draft()))
                    .isNotNull();
        }
        var feed = reader.follow();
        long last = 0;
        while (last < 3L * commits) {
            feed.await(1, Duration.ofSeconds(5));
            assertThat(feed.position()).isGreaterThan(last);
            last = feed.position();
        }
    }

    @Test
    void afterClosingNothingIsTaken() {
        appender.close();
        assertThat(code(append(anyCommit().on("a", 0, 1)))).isEqualTo(Code.CLOSED);
    }

    @Test
    void theIndexesAreAsTheyMustBe() {
        assertThat(log.indexDefects()).isEmpty();
    }

    protected final Appender appenderAt(Instant now) {
        return new Appender(log, Clock.fixed(now, ZoneOffset.UTC), newest, null);
    }

    protected final AppendOutcome append(Drafting drafting) {
        return appender.append(drafting.draft()).join();
    }

    protected final Appended appended(Drafting drafting) {
        AppendOutcome outcome = append(drafting);
        assertThat(outcome).isInstanceOf(Appended.class);
        return (Appended) outcome;
    }

    protected static Code code(AppendOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).code();
    }

    /** A second commit, not admitted by any appender, with one event of the first. */
    protected final Commit forged(int event) {
        Commit one = log.head().orElseThrow();
        return new Commit(
                one.logId(),
                2,
                4,
                NOW,
                NOW,
                false,
                "c2",
                one.bodyDigest(),
                "x",
                List.of(one.events().get(event)),
                one.hash(),
                one.hash());
    }

    private static Commit after(Commit before, String commitId, String stream) {
        StoredEvent template = before.events().getFirst();
        StoredEvent event = new StoredEvent(
                commitId,
                template.type(),
                template.revision(),
                stream,
                0,
                template.at(),
                template.payload(),
                template.metadata(),
                List.of());
        return new Commit(
                before.logId(),
                before.number() + 1,
                before.last() + 1,
                NOW,
                NOW,
                false,
                commitId,
                before.bodyDigest(),
                "actor-1",
                List.of(event),
                before.hash(),
                before.hash());
    }
}
