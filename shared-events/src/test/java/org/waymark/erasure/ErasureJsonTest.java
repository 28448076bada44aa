package org.waymark.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.registry.FactTypes;
import org.waymark.registry.UnreadableFactException;

/** An erasure that was stored must load for ever, and be written again byte for byte. */
class ErasureJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/erasure/TextsErased.1.json");

    @Test
    void readsWhatIsStoredAndWritesTheSameBytes() throws IOException {
        String stored = Files.readString(GOLDEN).strip();
        TextsErased erased = ErasureJson.read(stored.getBytes(StandardCharsets.UTF_8));
        assertThat(erased)
                .isEqualTo(new TextsErased(
                        "x-1",
                        "person:ana",
                        "e-7",
                        LegalBasis.REQUEST,
                        "Letter of 3 March.",
                        List.of(new ErasedText("e-7", "name", "part-1"), new ErasedText("e-9", "name", "part-2"))));
        assertThat(new String(ErasureJson.payload(erased), StandardCharsets.UTF_8))
                .isEqualTo(stored);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        var erased = new TextsErased("x-1", "person:ana", null, LegalBasis.LEGAL_DUTY, null, List.of());
        assertThat(new String(ErasureJson.payload(erased), StandardCharsets.UTF_8))
                .isEqualTo("{\"entry\":\"x-1\",\"on\":\"person:ana\",\"basis\":\"legal-duty\",\"texts\":[]}");
        assertThat(ErasureJson.read(ErasureJson.payload(erased))).isEqualTo(erased);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"entry\":\"x\"}", "{\"entry\":\"x\",\"on\":\"y\",\"basis\":\"whim\"}"})
    void anythingElseIsUnreadable(String stored) {
        assertThatThrownBy(() -> ErasureJson.read(stored.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFactException.class);
    }

    @Test
    void noFactHasItsName() {
        assertThat(FactTypes.named(TextsErased.NAME)).isEmpty();
    }
}
