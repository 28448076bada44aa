package org.waymark.access.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a form is kept. */
class DraftFieldsTest {

    @Test
    void keepsWhatWasTypedButNoSecret() {
        var sent = Map.of(
                "note", new String[] {"one", "two"},
                "_csrf", new String[] {"t"},
                "_form", new String[] {"/f"},
                "key", new String[] {"k"},
                "newPassword", new String[] {"p"});
        assertThat(DraftFields.of(sent)).contains(Map.of("note", List.of("one", "two")));
    }

    @Test
    void keepsNothingRatherThanAPart() {
        var most = Collections.nCopies(DraftFields.MOST_VALUES, "x").toArray(String[]::new);
        assertThat(DraftFields.of(Map.of("a", most))).isPresent();
        assertThat(DraftFields.of(Map.of("a", most, "b", new String[] {"x"}))).isEmpty();

        var fits = "x".repeat(DraftFields.MOST_BYTES - 1);
        assertThat(DraftFields.of(Map.of("a", new String[] {fits}))).isPresent();
        assertThat(DraftFields.of(Map.of("a", new String[] {fits.substring(1) + "ä"})))
                .isEmpty();
    }
}
