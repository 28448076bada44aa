package org.waymark.standalone.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.log.CommitLog;
import org.waymark.log.read.LogReader;
import org.waymark.log.read.PositionGate;
import org.waymark.log.sqlite.SqliteLog;
import org.waymark.log.sqlite.SqliteLogFile;
import picocli.CommandLine;

/** What an export asks of a log that may be at the other end of a wire. */
class CaseExportTest {

    @TempDir
    Path folder = Path.of("");

    private final StringWriter progress = new StringWriter();

    @Test
    void isAskedNoMoreOftenForMoreTexts() throws Exception {
        List<String> some = questions(3);
        List<String> more = questions(200);

        assertThat(more).isEqualTo(some).contains("parts").doesNotContain("partDigests", "partText");
    }

    @Test
    void saysHowFarItIs() throws Exception {
        questions(30);

        assertThat(progress.toString()).contains("30 of 30 entries read", "30 of 30 entries written");
    }

    /** The questions of an export of a log with this many people, in order. */
    private List<String> questions(int people) throws Exception {
        Path data = folder.resolve("data-" + people);
        Path file = Files.write(
                folder.resolve(people + ".jsonl"),
                IntStream.range(0, people).mapToObj(CaseExportTest::person).toList());
        int exit = new CommandLine(new ImportCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .execute(file.toString(), "--as-history", "--data", data.toString());
        assertThat(exit).isZero();
        List<String> asked = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try (SqliteLog log = SqliteLogFile.openForReading(data)) {
            var reader = new LogReader(telling(log, asked), new PositionGate(0));
            new CaseExport(reader, false, new PrintWriter(progress, true)).write(lines::add);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(file));
        return asked;
    }

    private static String person(int number) {
        return """
                {"fact":"PersonRegistered","entry":"e%1$d","on":"2024-01-02","recordedAt":"2024-01-02T10:00:00Z",\
                "visibility":"community","person":"p%1$d","name":"Person %1$d"}""".formatted(number);
    }

    private static CommitLog telling(CommitLog log, List<String> asked) {
        return (CommitLog) Proxy.newProxyInstance(
                CommitLog.class.getClassLoader(), new Class<?>[] {CommitLog.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
