package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.SlotTaken;
import org.waymark.log.InsertOutcome.Unknown;
import org.waymark.log.LogId;
import org.waymark.log.chain.ChainCheck;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.mongodb.ScriptedWire.Step;
import org.waymark.log.mongodb.ScriptedWire.Step.Answer;
import org.waymark.log.mongodb.ScriptedWire.Step.AnswerLate;
import org.waymark.log.mongodb.ScriptedWire.Step.ExecuteAndAnswer;
import org.waymark.log.mongodb.ScriptedWire.Step.ResetMidReply;
import org.waymark.log.mongodb.settings.MongoSettings;
import org.waymark.log.sqlite.EmbeddedLog;

/** The real driver, with a server on the other end of the wire that says what replica sets say in trouble. */
@SuppressWarnings("NullAway.Init")
class MongoWireTest {
    private static final Genesis GENESIS = Genesis.fresh(new LogId("log-1"), Instant.EPOCH);

    /** How long the driver waits for a reply here, in milliseconds. */
    private static final int PATIENCE = 2_000;

    private static final String NOT_PRIMARY = "{ok: 0.0, code: 10107, codeName: 'NotWritablePrimary', errmsg: ''}";
    private static final String INTERRUPTED =
            "{ok: 0.0, code: 11602, codeName: 'InterruptedDueToReplStateChange', errmsg: ''}";
    private static final String CONCERN =
            "writeConcernError: {code: 64, codeName: 'WriteConcernFailed', errmsg: '', errInfo: {wtimeout: true}}";
    private static final String DUPLICATE = "writeErrors: [{index: 0, code: 11000, errmsg: ''}]";

    @TempDir
    private Path folder;

    private MongoServer server;
    private ScriptedWire wire;
    private SharedLog log;

    /** What is sent, whether the server has it afterwards, and which of the four answers that is. */
    record Case(String what, Step step, boolean written, Class<? extends InsertOutcome> outcome) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("NotWritablePrimary", new Answer(NOT_PRIMARY), false, Unknown.class),
                new Case("NotWritablePrimary after the write", new ExecuteAndAnswer(NOT_PRIMARY), true, Unknown.class),
                new Case("InterruptedDueToReplStateChange", new Answer(INTERRUPTED), false, Unknown.class),
                new Case("interrupted after the write", new ExecuteAndAnswer(INTERRUPTED), true, Unknown.class),
                new Case("WriteConcernFailed", written("{ok: 1.0, n: 1, " + CONCERN + "}"), true, Unknown.class),
                new Case("duplicate key", answer("{ok: 1.0, n: 0, " + DUPLICATE + "}"), false, SlotTaken.class),
                new Case(
                        "duplicate key beside a write concern error",
                        answer("{ok: 1.0, n: 0, " + DUPLICATE + ", " + CONCERN + "}"),
                        false,
                        Unknown.class),
                new Case("reset in the middle of the reply", new ResetMidReply(), true, Unknown.class),
                new Case("no reply in time", new AnswerLate(2L * PATIENCE), true, Unknown.class));
    }

    @BeforeEach
    void open() throws IOException {
        server = new MongoServer(new MemoryBackend());
        wire = new ScriptedWire(server.bind());
        Map<String, String> properties = Map.of(
                "waymark.log.mongodb.uri",
                "mongodb://127.0.0.1:" + wire.port() + "/log?serverSelectionTimeoutMS=2000&heartbeatFrequencyMS=500"
                        + "&socketTimeoutMS=" + PATIENCE,
                "waymark.log.mongodb.accept-unsafe",
                "standalone");
        log = SharedLog.open(MongoSettings.from(properties::get), Clock.systemUTC(), () -> GENESIS, null);
        Awaiting.ready(log.database());
        wire.inserts.set(0);
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        wire.close();
        server.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isOneOfTheFourAnswers(Case one) {
        List<Commit> commits = commits();
        wire.then(one.step());

        assertThat(log.log().insert(commits)).isInstanceOf(one.outcome());

        assertThat(wire.isPlayed()).isTrue();
        assertThat(wire.inserts).as("nobody below sends it again").hasValue(1);
        Awaiting.ready(log.database());
        assertThat(Awaiting.answered(() -> log.log().read(1, 10))).isEqualTo(one.written() ? commits : List.of());
        InsertOutcome again = log.log().insert(commits);
        assertThat(again).isInstanceOf(one.written() ? SlotTaken.class : Inserted.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void andTheAppenderMakesOneCommitOfIt(Case one) {
        wire.then(one.step()).then(one.step());

        assertThat(log.appender().append(commit("c1").on("a", 0, 1).draft()).join())
                .isInstanceOf(Appended.class);
        assertThat(log.appender().append(commit("c2").on("a", 1, 1).draft()).join())
                .isInstanceOf(Appended.class);

        List<Commit> there = Awaiting.answered(() -> log.log().read(1, 10));
        assertThat(there).extracting(Commit::commitId).containsExactly("c1", "c2");
        there.forEach(ChainCheck.from(GENESIS)::accept);
    }

    @Test
    void aTakenSlotInTheMiddleOfABatchIsNamedByItsIndex() {
        List<Commit> commits = commits();
        assertThat(log.log().insert(commits.subList(1, 2))).isInstanceOf(Inserted.class);
        assertThat(log.log().insert(commits)).isEqualTo(new SlotTaken(1));
        assertThat(log.log().read(1, 10)).isEqualTo(commits);
    }

    /** Two commits that follow each other, made elsewhere. */
    private List<Commit> commits() {
        try (EmbeddedLog other = EmbeddedLog.open(folder, Clock.systemUTC(), () -> GENESIS, null)) {
            other.appender().append(commit("c1").on("a", 0, 1).draft()).join();
            other.appender().append(commit("c2").on("a", 1, 1).draft()).join();
            return other.log().read(1, 2);
        }
    }

    private static Step answer(String json) {
        return new Answer(json);
    }

    private static Step written(String json) {
        return new ExecuteAndAnswer(json);
    }
}
