package org.waymark.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.rubric.file.RubricReader;

/** The rubric that ships with Waymark, used where a community has adopted none and none is named. */
public final class StarterRubric {
    private static final String RESOURCE = "/rubrics/waymark-starter-v1.yaml";

    private StarterRubric() {}

    public static Rubric read() {
        return RubricReader.read(text()).orElseThrow();
    }

    /** The file as it is published: manual, comments and all. */
    public static String text() {
        try (InputStream in = StarterRubric.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
