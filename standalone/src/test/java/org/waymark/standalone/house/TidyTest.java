package org.waymark.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Style as a test: sizes that may only shrink, calls with a better replacement, links that lead somewhere. */
class TidyTest {

    /** Lines of the largest main file; raise it only with a reason in the commit. */
    private static final int LARGEST_FILE = 400;

    private static final int MEDIAN_FILE = 60;
    private static final int NINETY_FIFTH_FILE = 200;

    /** Files in a package, its package-info included; the aim is 12. */
    private static final int LARGEST_PACKAGE = 16;

    private static final int LONGEST_ADR = 80;

    private static final Set<String> ROOT = Set.of(
            ".ci",
            ".dockerignore",
            ".git",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "access",
            "ARCHITECTURE.md",
            "benchmarks",
            "command-side",
            "docker",
            "docker-compose.yml",
            "Dockerfile",
            "docs",
            "event-store",
            "LICENSE",
            "NOTICE",
            "pom.xml",
            "query-side",
            "README.md",
            "rubrics",
            "samples",
            "shared-events",
            "stage-engine",
            "standalone",
            "target",
            "waymark-data",
            ".idea",
            ".vscode");

    /** What must not stand in main code, and what to use instead. */
    private static final Map<Pattern, String> BANNED = Map.of(
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b"), "do it, or open an issue",
            Pattern.compile("\\.printStackTrace\\(\\)"), "log it with the reason, or let it pass on",
            Pattern.compile("\\b(LocalDate|LocalDateTime|ZonedDateTime|Instant)\\.now\\(\\)"), "ask the Clock bean",
            Pattern.compile("@Autowired\\s+private"), "use the constructor",
            Pattern.compile("\\blombok\\b"), "use a record");

    @Test
    void mainFilesStaySmall() {
        List<Integer> sizes = Repository.mainCode().stream()
                .map(file -> Repository.lines(file).size())
                .sorted()
                .toList();

        assertThat(sizes.getLast()).as("lines of the largest main file").isLessThanOrEqualTo(LARGEST_FILE);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN_FILE);
        assertThat(sizes.get(sizes.size() * 95 / 100)).as("95th percentile").isLessThanOrEqualTo(NINETY_FIFTH_FILE);
    }

    @Test
    void packagesStaySmallAndSayWhatTheyAre() {
        Map<Path, List<Path>> packages =
                Repository.mainCode().stream().collect(Collectors.groupingBy(file -> file.resolveSibling("")));

        assertThat(packages.entrySet())
                .allSatisfy(folder -> assertThat(folder.getValue())
                        .as(Repository.name(folder.getKey()))
                        .hasSizeLessThanOrEqualTo(LARGEST_PACKAGE)
                        .anyMatch(file -> file.endsWith("package-info.java")));
    }

    @Test
    void mainCodeHasNothingBanned() {
        List<String> found = new ArrayList<>();
        for (Path file : Repository.mainCode()) {
            String text = Repository.text(file);
            BANNED.forEach((pattern, instead) -> {
                if (pattern.matcher(text).find()) {
                    found.add(Repository.name(file) + ": " + pattern + ": " + instead);
                }
            });
        }

        assertThat(found).isEmpty();
    }

    @Test
    void onePageHasOneTitleAndItsLinksLeadSomewhere() {
        Pattern link = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
        List<String> wrong = new ArrayList<>();
        for (Path page : Repository.markdown()) {
            String prose = Repository.text(page).replaceAll("(?s)```.*?```", "");
            if (prose.lines().filter(line -> line.startsWith("# ")).count() != 1) {
                wrong.add(Repository.name(page) + " must have exactly one title");
            }
            var links = link.matcher(prose);
            while (links.find()) {
                String target = links.group(1);
                if (!target.contains(":") && !Files.exists(page.resolveSibling(target))) {
                    wrong.add(Repository.name(page) + " links to " + target + ", which is not there");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void decisionsAreShortAndNumberedWithoutGaps() {
        Map<Integer, Path> decisions = new TreeMap<>();
        for (Path page : Repository.markdown()) {
            if (Repository.name(page).startsWith("docs/adr/")) {
                int number = Integer.parseInt(
                        Repository.name(page).substring("docs/adr/".length(), "docs/adr/0000".length()));
                assertThat(decisions.put(number, page))
                        .as("second ADR " + number)
                        .isNull();
                assertThat(Repository.lines(page)).as(Repository.name(page)).hasSizeLessThanOrEqualTo(LONGEST_ADR);
            }
        }

        List<Integer> numbers = List.copyOf(decisions.keySet());
        assertThat(numbers).isNotEmpty();
        assertThat(numbers.getLast())
                .as("the last number tells how many there are")
                .isEqualTo(numbers.size());
    }

    @Test
    void theRootHoldsWhatIsExpected() {
        try (var entries = Files.list(Repository.root())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).toList())
                    .isSubsetOf(ROOT);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
