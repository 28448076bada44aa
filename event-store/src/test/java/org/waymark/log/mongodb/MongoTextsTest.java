package org.waymark.log.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.log.Drafting.commit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.append.Appender;
import org.waymark.log.draft.AppendOutcome.Appended;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;

/** How often a database is asked for the texts of many entries: an export must not wait for each one. */
class MongoTextsTest {
    private static final int COMMITS = 40;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CommandListener listener = new CommandListener() {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            sent.add(event.getCommandName());
        }
    };

    @Test
    void theTextsOfManyCommitsAreOneQuestion() throws Exception {
        try (FakeMongo server = new FakeMongo();
                MongoLog log = MongoLog.open(
                        server.settings("log"),
                        Clock.systemUTC(),
                        () -> Genesis.fresh(new LogId("log-1"), Instant.EPOCH),
                        List.of(listener))) {
            Awaiting.ready(log);
            recordTexts(log);
            log.eraseParts(List.of("t3"));
            var reader = new LogReader(log, new PositionGate(0));
            List<Commit> commits = log.read(1, COMMITS);
            sent.clear();

            var texts = reader.partTexts(commits);

            assertThat(sent).filteredOn(name -> name.equals("find")).hasSize(1);
            assertThat(texts)
                    .hasSize(COMMITS)
                    .containsEntry("t0", Optional.of("text 0"))
                    .containsEntry("t39", Optional.of("text 39"))
                    .containsEntry("t3", Optional.empty());
            texts.forEach((id, text) -> assertThat(text).isEqualTo(reader.partText(id)));
        }
    }

    private static void recordTexts(MongoLog log) throws Exception {
        try (Appender appender = new Appender(log, Clock.systemUTC(), new PositionGate(0), null)) {
            IntStream.range(0, COMMITS)
                    .forEach(i -> assertThat(appender.append(commit("c" + i)
                                            .text("t" + i, "text " + i)
                                            .on("a", i, "{}", "t" + i)
                                            .draft())
                                    .join())
                            .isInstanceOf(Appended.class));
        }
    }
}
