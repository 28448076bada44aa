package org.waymark.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed case files are what the stories give; {@code -Dsample.write=true} writes them anew. */
class SampleFilesTest {

    @SuppressWarnings("NullAway.Init")
    private static SortedMap<String, String> generated;

    @BeforeAll
    static void generate() throws IOException {
        generated = SampleFiles.generate();
        if (Boolean.getBoolean("sample.write")) {
            write(generated);
        }
    }

    @Test
    void theFilesAreWhatTheStoriesGive() throws IOException {
        SortedMap<String, String> committed = new TreeMap<>();
        for (Path file : SampleFiles.list(SampleFiles.FILES).toList()) {
            committed.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(committed.keySet()).isEqualTo(generated.keySet());
        assertThat(committed)
                .allSatisfy((name, text) -> assertThat(text.equals(generated.get(name)))
                        .as(
                                name
                                        + " differs: run this test with -Dsample.write=true, look at what changed, and commit it")
                        .isTrue());
    }

    @Test
    void noFileIsTooLargeToOpen() {
        assertThat(generated)
                .allSatisfy((name, text) -> assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                        .as(name)
                        .isLessThanOrEqualTo(SampleFiles.LARGEST_FILE));
    }

    private static void write(Map<String, String> files) throws IOException {
        for (Path old : SampleFiles.list(SampleFiles.FILES).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(SampleFiles.FILES.resolve(file.getKey()), file.getValue());
        }
    }
}
