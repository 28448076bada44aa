package org.waymark.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.CommandTypes;
import org.waymark.erasure.EraseTexts;
import org.waymark.erasure.TextsErased;

/** The README leads from any command to its fact, its decider and where it is seen; this keeps it complete. */
class SliceIndexTest {

    @Test
    void everyCommandHasItsLineAndEveryLineItsCommand() {
        Pattern row = Pattern.compile("^\\| \\[`(\\w+)`\\]\\([^)]+\\) \\| \\[`(\\w+)`\\]\\([^)]+\\) \\|.*\\|$");
        List<String> listed = Repository.lines(Repository.root().resolve("README.md")).stream()
                .map(row::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(line -> line.group(1) + " -> " + line.group(2))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                CommandTypes.all().stream()
                                        .map(type -> type.name() + " -> "
                                                + type.fact().name()),
                                Stream.of(EraseTexts.NAME + " -> " + TextsErased.NAME))
                        .toList());
    }
}
