package org.waymark.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import org.waymark.sample.History;
import org.waymark.sample.RandomHistory;

class CaseFileWriterTest {

    private static byte[] written(Entries entries) {
        var out = new ByteArrayOutputStream();
        try {
            new CaseFileWriter(part -> Optional.of("text of " + part.id())).write(entries.list(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static CaseFile read(byte[] bytes) throws IOException {
        ReadCaseFile read = CaseFileReader.read("case.jsonl", new ByteArrayInputStream(bytes));
        assertThat(read).as("%s", read).isInstanceOf(ReadCaseFile.Sound.class);
        return ((ReadCaseFile.Sound) read).file();
    }

    private static byte[] writtenAgain(CaseFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        new CaseFileWriter(file::text).write(file.entries().list(), out);
        return out.toByteArray();
    }

    @Test
    void writesALineLikeThoseOfTheRules() {
        var logged = new Logged(
                championAdded("p1")
                        .entry("e7")
                        .on("2024-03-05")
                        .person("ana")
                        .org("acme")
                        .fact(),
                12,
                Instant.parse("2024-03-07T15:00:00Z"));

        assertThat(new CaseFileWriter(part -> Optional.empty()).line(logged)).isEqualTo("""
                {"fact":"ChampionAdded","entry":"e7","partnership":"p1","on":"2024-03-05",\
                "recordedAt":"2024-03-07T15:00:00Z","visibility":"community","person":"ana","org":"acme"}""");
    }

    @Test
    void writesAMarkForTextsThatWereErased() {
        var logged = History.of(partnershipClosed("p1").set("note", "x"))
                .entries()
                .list()
                .getFirst();

        assertThat(new CaseFileWriter(part -> Optional.empty()).line(logged))
                .contains("\"note\":\"[erased]\"")
                .contains("\"reason\":\"[erased]\"");
    }

    @Test
    void anAddressGoesWithTheNameOfWhatItLeadsTo() throws IOException {
        String line = """
                {"fact":"ChampionAdded","entry":"e7","partnership":"p1","on":"2024-03-05",\
                "recordedAt":"2024-03-07T15:00:00Z",\
                "evidence":[{"label":"Minutes","link":"https://example.org/ana-ruiz","document":"d-ana"}],\
                "visibility":"community","person":"ana","org":"acme"}""";
        Logged logged =
                read(line.getBytes(StandardCharsets.UTF_8)).entries().list().getFirst();

        assertThat(new CaseFileWriter(part -> Optional.of("Minutes")).line(logged))
                .isEqualTo(line);
        String erased = new CaseFileWriter(part -> Optional.empty()).line(logged);
        assertThat(erased).contains("\"evidence\":[{\"label\":\"[erased]\"}]").doesNotContain("ana-ruiz", "d-ana");
        assertThat(read(erased.getBytes(StandardCharsets.UTF_8))
                        .facts()
                        .getFirst()
                        .header()
                        .evidence())
                .as("it still counts as documented where it is imported")
                .hasSize(1);
        assertThat(new String(FactWriter.payload(logged.fact()), StandardCharsets.UTF_8))
                .as("what is stored and hashed")
                .contains("https://example.org/ana-ruiz");
    }

    @RepeatedTest(30)
    void readingWhatWasWrittenGivesTheSame(RepetitionInfo repetition) throws IOException {
        Entries entries = History.of(RandomHistory.of(repetition.getCurrentRepetition(), 70))
                .entries();

        byte[] bytes = written(entries);
        CaseFile file = read(bytes);

        assertThat(file.entries().list())
                .extracting(Logged::recordedAt)
                .isEqualTo(entries.list().stream().map(Logged::recordedAt).toList());
        assertThat(new String(writtenAgain(file), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void everyStoredFactCanBeWrittenAndRead() throws IOException {
        List<String> lines = new ArrayList<>();
        var writer = new CaseFileWriter(part -> Optional.of("text of " + part.id()));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                var type = FactTypes.named(name.substring(0, name.indexOf('.'))).orElseThrow();
                var fact = FactReader.stored(type, Files.readAllBytes(file));
                lines.add(writer.line(new Logged(fact, 1, History.recordedAt(1))));
            }
        }
        for (String line : lines) {
            assertThat(writer.line(new Logged(readLine(line), 1, History.recordedAt(1))))
                    .isEqualTo(line);
        }
        assertThat(lines).hasSameSizeAs(FactTypes.all());
    }

    /** A line alone: most facts would be refused without the start they need. */
    private static Fact readLine(String line) {
        Envelope envelope = Envelope.read(line, defect -> {}).orElseThrow();
        var reader = new FactReader(Texts.incoming(text -> new PartRef(text.replace("text of ", ""))));
        ReadFact read = reader.read(Objects.requireNonNull(envelope.type()), envelope.body());
        assertThat(read).isInstanceOf(ReadFact.Sound.class);
        return ((ReadFact.Sound) read).fact();
    }
}
