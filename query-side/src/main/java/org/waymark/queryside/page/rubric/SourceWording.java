package org.waymark.queryside.page.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The source's own wording, quoted with attribution on one page. It is somebody else's text in a folder of its own; a
 * build without that folder is whole, and the page then says so.
 *
 * @param title of the quoted document, with the word that calls it a sample
 */
public record SourceWording(String title, List<Group> groups) {

    private static final String RESOURCE = "/rubrics/third-party/source-indicators.yaml";

    /** A stage of the source. */
    public record Group(String heading, List<Quote> quotes) {}

    /**
     * One indicator, word for word.
     *
     * @param id what the rubrics' source fields refer to, such as {@code INC-SAMPLE#E1}
     */
    public record Quote(String id, String text) {}

    /** The quoted document; empty if this build leaves it out. */
    static Optional<SourceWording> read() {
        try (InputStream in = SourceWording.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(of(new YAMLMapper().readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceWording of(JsonNode document) {
        var groups = new ArrayList<Group>();
        for (JsonNode stage : document.path("stages")) {
            List<Quote> quotes = stage.path("indicators").properties().stream()
                    .map(each -> new Quote(each.getKey(), each.getValue().asString()))
                    .toList();
            groups.add(new Group(stage.path("heading").asString(), quotes));
        }
        return new SourceWording(document.path("title").asString(), groups);
    }
}
