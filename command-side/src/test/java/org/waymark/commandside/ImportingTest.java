package org.waymark.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sample.Given.championAdded;
import static org.waymark.sample.Given.entryVoided;
import static org.waymark.sample.Given.partnershipRegistered;
import static org.waymark.sample.Given.personRegistered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waymark.commandside.bulk.ImportProgress;
import org.waymark.commandside.bulk.ImportedFact;
import org.waymark.commandside.bulk.Importing;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.registry.Defect;
import org.waymark.sample.Sample;

@SpringBootTest(classes = CommandSideForTests.class)
class ImportingTest {

    private static final Instant FIRST = Instant.parse("2019-03-04T15:00:00Z");
    private static final Instant LATER = Instant.parse("2019-03-05T15:00:00Z");

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void freshLog(DynamicPropertyRegistry properties) {
        properties.add("test.directory", () -> directory.toString());
    }

    @Autowired
    Importing importing;

    @Autowired
    CommitLog log;

    @Test
    void recordsHistoryWithItsOwnTimesThroughTheDecidersAndGoesOnWhereItStopped() {
        var registered = line(partnershipRegistered("p1").entry("e1"), FIRST);
        var person = new ImportedFact(
                personRegistered().person("ana").entry("e2").fact(), Map.of("part of name", "Ana Ruiz"), FIRST);
        var champion = line(championAdded("p1").entry("e3").person("ana"), LATER);
        var unregistered = line(championAdded("p2").entry("e4").person("ana"), LATER.plusSeconds(1));

        assertThat(run(registered, person, champion, unregistered))
                .isInstanceOfSatisfying(ImportProgress.Stopped.class, stopped -> {
                    assertThat(stopped.facts()).isEqualTo(3);
                    assertThat(stopped.defects()).extracting(Defect::field).containsExactly("entries[0].partnership");
                });
        assertThat(log.read(1, 10))
                .extracting(Commit::recordedAt, Commit::n, Commit::claimed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FIRST, 2, true),
                        org.assertj.core.groups.Tuple.tuple(LATER, 1, true));
        assertThat(log.partText("part of name")).contains("Ana Ruiz");

        assertThat(run(registered, person, champion)).isEqualTo(new ImportProgress.Done(0, 3));
        assertThat(log.head().map(Commit::last)).contains(3L);

        var voided = new ImportedFact(
                entryVoided("p1").set("voids", "e3").entry("e5").fact(),
                Map.of("part of reason", "Met by chance."),
                LATER);
        var voidedAgain = line(entryVoided("p1").set("voids", "e3").entry("e6"), LATER);
        assertThat(run(registered, person, champion, voided, voidedAgain))
                .as("two voids of one entry are no defect of a case file")
                .isEqualTo(new ImportProgress.Done(2, 3));
    }

    private ImportProgress run(ImportedFact... lines) {
        return importing.record(List.of(lines).iterator(), "operator", "sample", true, facts -> {});
    }

    private static ImportedFact line(Sample<?> sample, Instant recordedAt) {
        return new ImportedFact(sample.fact(), Map.of(), recordedAt);
    }
}
