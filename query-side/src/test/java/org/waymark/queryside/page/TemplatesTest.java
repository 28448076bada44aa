package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Mistakes in templates that show only for some data. */
class TemplatesTest {

    private static final List<String> TOO_LATE = List.of("th:if", "th:unless", "th:each", "th:with", "th:switch");

    @Test
    void noElementIsReplacedBeforeItsOwnConditionIsAsked() throws IOException {
        for (Path template : templates()) {
            assertThat(Jsoup.parse(Files.readString(template)).select("*"))
                    .as("%s: th:replace runs before th:if on one element; put the condition around it", template)
                    .noneMatch(TemplatesTest::replacedFirst);
        }
    }

    private static boolean replacedFirst(Element element) {
        return (element.hasAttr("th:replace") || element.hasAttr("th:insert"))
                && TOO_LATE.stream().anyMatch(element::hasAttr);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(found).hasSizeGreaterThan(20);
            return found;
        }
    }
}
