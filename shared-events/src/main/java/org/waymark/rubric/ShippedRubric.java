package org.waymark.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.rubric.file.RubricReader;

/** The rubrics that ship with Waymark. */
public enum ShippedRubric {
    /** Four indicators by rule, ten by a reviewer's word: judges from the first entry on. */
    STARTER("waymark-starter-v1"),
    /** All fourteen indicators by rule. */
    SAMPLE("waymark-sample-v1");

    /** What a new community adopts, and what judges where no rubric was adopted or named, online and in case files. */
    public static final ShippedRubric DEFAULT = SAMPLE;

    private final String resource;

    ShippedRubric(String name) {
        this.resource = "/rubrics/" + name + ".yaml";
    }

    public Rubric read() {
        return RubricReader.read(text()).orElseThrow();
    }

    /** The file as it is published: manual, comments and all. */
    public String text() {
        try (InputStream in = ShippedRubric.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
