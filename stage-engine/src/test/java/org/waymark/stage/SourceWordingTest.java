package org.waymark.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wording of the source is quoted in one attributed folder and nowhere else; labels and rules are our own words. */
class SourceWordingTest {
    private static final Path ROOT = Path.of("..");
    private static final Path QUOTED = ROOT.resolve("rubrics/third-party/source-indicators.yaml");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "third-party", "node_modules");

    /** Words in a row that make a quotation; fewer occur by chance. */
    private static final int WORDS = 8;

    private static final long LARGEST = 2_000_000;

    @Test
    void no_sentence_of_the_source_stands_anywhere_else() throws IOException {
        assumeTrue(Files.exists(QUOTED), "without the quoted folder there is nothing to compare with");
        Set<String> quoted = new HashSet<>();
        for (String line : Files.readAllLines(QUOTED)) {
            if (line.contains("INC-SAMPLE#")) {
                quoted.addAll(phrases(line.substring(line.indexOf(": ") + 2)));
            }
        }
        assertThat(quoted).hasSizeGreaterThan(50);
        assertThat(quoting(quoted)).isEmpty();
    }

    private static List<String> quoting(Set<String> quoted) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = NOT_OURS.contains(String.valueOf(dir.getFileName()));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.size() < LARGEST) {
                    phrases(text(file)).stream()
                            .filter(quoted::contains)
                            .findFirst()
                            .ifPresent(phrase -> found.add(file + ": " + phrase));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line ends, comment signs and punctuation make no difference. */
    private static List<String> phrases(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return phrases;
    }
}
