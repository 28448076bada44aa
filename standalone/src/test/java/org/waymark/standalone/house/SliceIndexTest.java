package org.waymark.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.CommandType;
import org.waymark.command.CommandTypes;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Amendment.DisputeResolved;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.Amendment.EntryDisputed;
import org.waymark.fact.Amendment.EntryVoided;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.DeterminationMade;
import org.waymark.fact.PartnershipFact.DeterminationWithdrawn;
import org.waymark.record.Pairing;
import org.waymark.record.Pairing.Family;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;

/**
 * The README leads from any command to its fact, its decider, the decider's test and where it is seen; this keeps it
 * complete, and true as far as the code can tell.
 */
class SliceIndexTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| \\[`(\\w+)`\\]\\(([^)]+)\\) \\| \\[`(\\w+)`\\]\\(([^)]+)\\) \\| \\[[^]]+\\]\\(([^)]+)\\) \\(\\[test\\]\\(([^)]+)\\)\\) \\| ([^|]+) \\|$");

    /** The kind of command -> the decider it is sent to; an amendment is decided where its entry stands. */
    private static final Map<String, String> DECIDER = Map.of(
            "PartnershipCommand", "PartnershipDecider",
            "CommunityCommand", "CommunityDecider",
            "DirectoryCommand", "DirectoryDecider",
            "ExemptionCommand", "PartnershipDecider",
            "AmendmentCommand", "PartnershipDecider");

    /** The kind of fact -> where it is seen at least. */
    private static final Map<String, Set<String>> SEEN = Map.of(
            "PartnershipFact", Set.of("Timeline"),
            "CommunityFact", Set.of("Board", "Settings"),
            "DirectoryFact", Set.of("Names on every page"),
            "Exemption", Set.of("Timeline"),
            "Amendment", Set.of("Timeline"));

    /** What somebody said of a stage or an entry is shown beside it and counts for nothing. */
    private static final Set<Class<?>> SAID_ONLY =
            Set.of(DeterminationMade.class, DeterminationWithdrawn.class, EntryDisputed.class, DisputeResolved.class);

    /** They put something in the place of any entry, whatever counts on it. */
    private static final Set<Class<?>> CHANGE_ANY = Set.of(EntryCorrected.class, EntryVoided.class);

    /** A line of the index. */
    private record Row(
            String command,
            String commandFile,
            String fact,
            String factFile,
            String decider,
            String test,
            List<String> seen) {

        static Row of(MatchResult line) {
            return new Row(
                    line.group(1),
                    name(line.group(2)),
                    line.group(3),
                    name(line.group(4)),
                    line.group(5),
                    line.group(6),
                    List.of(line.group(7).split(", ", -1)));
        }

        private static String name(String path) {
            return path.replaceAll(".*/|\\.java$", "");
        }
    }

    private final List<Row> all = Repository.lines(Repository.root().resolve("README.md")).stream()
            .flatMap(line -> ROW.matcher(line).results())
            .map(Row::of)
            .toList();

    /** Those that record facts; erasing texts records none. */
    private final List<Row> rows =
            all.stream().filter(row -> !row.command().equals(EraseTexts.NAME)).toList();

    @Test
    void erasingTextsHasItsLine() {
        assertThat(all)
                .filteredOn(row -> row.command().equals(EraseTexts.NAME))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.commandFile()).isEqualTo(EraseTexts.class.getSimpleName());
                    assertThat(row.fact()).isEqualTo(TextsErased.NAME);
                    assertThat(row.factFile()).isEqualTo(TextsErased.class.getSimpleName());
                    assertThat(Repository.root().resolve(row.decider())).exists();
                    assertThat(Repository.root().resolve(row.test())).exists();
                });
    }

    @Test
    void everyCommandHasItsLineAndEveryLineItsCommand() {
        assertThat(rows)
                .extracting(row -> row.command() + " -> " + row.fact())
                .containsExactlyInAnyOrderElementsOf(CommandTypes.all().stream()
                        .map(type -> type.name() + " -> " + type.fact().name())
                        .toList());
    }

    @Test
    void everyLinkLeadsToTheSourceThatHasIt() {
        for (Row row : rows) {
            CommandType type = type(row);
            assertThat(row.commandFile()).as(row.command()).isEqualTo(outer(type.type()));
            assertThat(row.factFile())
                    .as(row.fact())
                    .isEqualTo(outer(type.fact().type()));
        }
    }

    @Test
    void everyDeciderIsTheOneThatTheCommandIsSentToAndItsTestIsBesideIt() {
        for (Row row : rows) {
            assertThat(Row.name(row.decider())).as(row.command()).isEqualTo(DECIDER.get(row.commandFile()));
            String test = row.decider().replace("/main/", "/test/").replaceFirst("\\.java$", "Test.java");
            assertThat(row.test()).as(row.command()).isEqualTo(test);
            assertThat(Repository.root().resolve(test)).exists();
        }
    }

    @Test
    void whatCountsForAStageIsSeenInTheStageAndNothingElse() {
        String engine = engine();
        Set<Family> counting = rows.stream()
                .map(SliceIndexTest::golden)
                .filter(fact -> names(engine, fact.getClass()))
                .flatMap(fact -> Pairing.of(fact).stream())
                .map(pairing -> pairing.key().family())
                .collect(Collectors.toSet());
        assertThat(counting).contains(Family.CHAMPION, Family.PLAN, Family.SUPPORT_TEAM_MEMBER);
        for (Row row : rows) {
            Fact fact = golden(row);
            boolean named = names(engine, fact.getClass());
            boolean stage = row.seen().contains("Stage");
            if (named) {
                assertThat(stage)
                        .as("%s is named by the stage engine", row.fact())
                        .isTrue();
            }
            if (stage) {
                boolean ofTheirs = Pairing.of(fact)
                        .filter(pairing -> counting.contains(pairing.key().family()))
                        .isPresent();
                assertThat(named || ofTheirs || CHANGE_ANY.contains(fact.getClass()))
                        .as("%s does not reach a stage", row.fact())
                        .isTrue();
            }
            assertThat(row.seen()).as(row.fact()).containsAnyElementsOf(SEEN.getOrDefault(row.factFile(), Set.of()));
        }
    }

    /** What decides; what explains and what sorts facts by topic names everything. */
    private static String engine() {
        List<Path> files = Repository.mainCode().stream()
                .filter(file -> Repository.name(file).startsWith("stage-engine/"))
                .filter(file -> !Repository.name(file).contains("/explanation/"))
                .filter(file -> !Repository.name(file).contains("/excerpt/"))
                .toList();
        assertThat(files).hasSizeGreaterThan(10);
        return files.stream().map(Repository::text).collect(Collectors.joining("\n"));
    }

    private static boolean names(String code, Class<?> fact) {
        return !SAID_ONLY.contains(fact)
                && Pattern.compile("\\b" + fact.getSimpleName() + "\\b")
                        .matcher(code)
                        .find();
    }

    /** An example of the row's fact, as it is stored. */
    private static Fact golden(Row row) {
        FactType type = type(row).fact();
        Path folder = Repository.root().resolve("shared-events/src/test/resources/golden");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(
                            each -> each.getFileName().toString().equals(type.name() + "." + type.revision() + ".json"))
                    .findFirst()
                    .orElseThrow();
            return FactReader.stored(type, Files.readAllBytes(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CommandType type(Row row) {
        return CommandTypes.all().stream()
                .filter(type -> type.name().equals(row.command()))
                .findFirst()
                .orElseThrow();
    }

    private static String outer(Class<?> nested) {
        Class<?> outer = nested.getEnclosingClass();
        return (outer == null ? nested : outer).getSimpleName();
    }
}
