package org.waymark.queryside.page.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.fact.Vocabulary;
import org.waymark.fact.Word;
import org.waymark.queryside.page.Bundles;
import org.waymark.queryside.page.stage.Standing;
import org.waymark.queryside.page.timeline.EntryMark;
import org.waymark.rubric.criterion.Criterion;
import org.waymark.rubric.criterion.LeadershipCriterion;
import org.waymark.stage.explanation.Reason;
import org.waymark.stage.interval.Verdict;

class BundleTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java/org/waymark/queryside/page");
    private static final List<String> FOLDERS = List.of(
            "about",
            "bearing",
            "board",
            "calendar",
            "change",
            "determination",
            "directory",
            "entry",
            "error",
            "honesty",
            "layout",
            "partnership",
            "replay",
            "report",
            "ripple",
            "rubric",
            "timeline",
            "trajectory",
            "why");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9._-]+)");
    private static final Pattern IN_SOURCE =
            Pattern.compile("(?:line|text)\\(\\s*\"([a-zA-Z-]+\\.[a-zA-Z0-9._-]*[a-zA-Z0-9-])\"\\s*[,)]");

    private final Words words = Bundles.words();

    @Test
    void everyTextOfATemplateIsWrittenDown() throws IOException {
        var keys = new TreeSet<String>();
        for (String folder : FOLDERS) {
            for (Path file : files(TEMPLATES.resolve(folder), ".html")) {
                IN_TEMPLATE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys).allSatisfy(this::isWritten);
    }

    @Test
    void everyTextOfAPageModelIsWrittenDown() throws IOException {
        var keys = new TreeSet<String>();
        for (Path file : files(SOURCES, ".java")) {
            IN_SOURCE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(keys).allSatisfy(this::isWritten);
    }

    /** The later of two would stand silently for both. */
    @Test
    void noTextIsWrittenTwice() throws IOException {
        for (Path file : files(Path.of("src/main/resources/messages"), ".properties")) {
            var keys = new TreeSet<String>();
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .filter(key -> !keys.add(key)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTermHasAWord() {
        Arrays.stream(Vocabulary.class.getDeclaredClasses())
                .filter(Word.class::isAssignableFrom)
                .flatMap(vocabulary -> Stream.of((Word[]) vocabulary.getEnumConstants()))
                .forEach(term -> assertThat(words.word(term)).isNotBlank());
        for (Standing standing : Standing.values()) {
            isWritten("standing." + standing.word());
            if (standing != Standing.GOOD && standing != Standing.IN_GRACE) {
                isWritten("lead." + standing.word());
            }
        }
        for (Verdict verdict : Verdict.values()) {
            isWritten("verdict." + verdict.word());
            isWritten("verdict." + verdict.word() + ".lower");
        }
        for (EntryMark.Kind kind : EntryMark.Kind.values()) {
            isWritten("timeline.count." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (Vocabulary.AttestationRole role : Vocabulary.AttestationRole.values()) {
            isWritten("role." + role.word());
        }
    }

    @Test
    void everyReasonOfTheEngineHasASentence() {
        for (Class<?> reason : Reason.class.getPermittedSubclasses()) {
            String word = kebab(reason.getSimpleName());
            isWritten("reason." + word);
            isWritten("reason." + word + ".plain");
        }
        kinds(Criterion.class).filter(kind -> kind != Criterion.Clause.class).forEach(kind -> {
            isWritten("clause." + kebab(kind.getSimpleName()));
            isWritten("clause." + kebab(kind.getSimpleName()) + ".plain");
        });
    }

    @Test
    void everyQuestionOfARubricHasARule() {
        kinds(Criterion.class)
                .filter(kind -> kind.getEnclosingClass() != Criterion.class)
                .filter(kind -> kind != LeadershipCriterion.Champions.class)
                .forEach(kind -> isWritten("criterion." + kebab(kind.getSimpleName())));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    @Test
    void noApostropheIsLostToTheFormat() throws IOException {
        var properties = new Properties();
        try (InputStream in = BundleTest.class.getResourceAsStream("/messages/pages.properties");
                Reader reader = new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.remove("attribution");
        assertThat(properties.values())
                .allSatisfy(text -> assertThat((String) text)
                        .doesNotContain("'")
                        .doesNotContain("!")
                        .doesNotContainIgnoringCase("please")
                        .doesNotContainIgnoringCase("success"));
    }

    private void isWritten(String key) {
        assertThat(words.text(key, 1, 1, 1, 1, 1)).as(key).isNotNull();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
