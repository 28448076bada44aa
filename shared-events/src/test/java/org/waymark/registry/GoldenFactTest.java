package org.waymark.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fact.Fact;

/** Every name and revision ever stored must load for ever, and be written again byte for byte. */
class GoldenFactTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<FactType> registered() {
        return FactTypes.all();
    }

    @ParameterizedTest
    @MethodSource("registered")
    void readsWhatIsStoredAndWritesTheSameBytes(FactType type) throws IOException {
        String stored = Files.readString(GOLDEN.resolve(fileName(type))).strip();

        Fact fact = FactReader.stored(type, stored.getBytes(StandardCharsets.UTF_8));

        assertThat(fact).isInstanceOf(type.type());
        assertThat(new String(FactWriter.payload(fact), StandardCharsets.UTF_8)).isEqualTo(stored);
    }

    @Test
    void everyFileIsOfARegisteredFact() throws IOException {
        var registered = new TreeSet<String>();
        registered().forEach(type -> registered.add(fileName(type)));
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
    }

    private static String fileName(FactType type) {
        return type.name() + "." + type.revision() + ".json";
    }
}
