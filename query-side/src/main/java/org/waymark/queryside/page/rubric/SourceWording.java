package org.waymark.queryside.page.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The source's own wording, quoted with attribution on one page. It is somebody else's text in a folder of its own; a
 * build without that folder is whole, and the page then says so.
 */
final class SourceWording {

    /** Where the build puts the quoted document, if it has it. */
    static final String RESOURCE = "/rubrics/third-party/inc-sample-indicators.txt";

    private SourceWording() {}

    /** The document line by line; empty if this build leaves it out. */
    static Optional<List<String>> read() {
        try (InputStream in = SourceWording.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
