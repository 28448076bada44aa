package org.waymark.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A hand-written story: the cast, the seasons with the pace of their routine, and the facts that matter.
 *
 * @param words the industry's own words, for the titles of routine work
 * @param gone people who no longer come, by the last day
 */
record Story(
        String partnership,
        String name,
        String community,
        String registered,
        Map<String, String> words,
        Map<String, LocalDate> gone,
        Cast cast,
        List<Season> seasons,
        List<ObjectNode> facts) {

    /** The day on which the sample ends: nothing is told of later days. */
    static final LocalDate TODAY = LocalDate.parse("2026-11-17");

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A community tells of itself: who reviews, and by which rubric. */
    boolean isCommunity() {
        return partnership.equals(community);
    }

    static Story read(Path file) {
        JsonNode json = yaml(file);
        List<ObjectNode> facts =
                json.path("facts").valueStream().map(fact -> (ObjectNode) fact).toList();
        Map<String, String> words = new TreeMap<>();
        json.path("words")
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().stringValue()));
        Map<String, LocalDate> gone = new TreeMap<>();
        json.path("gone")
                .properties()
                .forEach(who ->
                        gone.put(who.getKey(), LocalDate.parse(who.getValue().stringValue())));
        return new Story(
                json.required("partnership").stringValue(),
                json.required("name").stringValue(),
                json.required("community").stringValue(),
                json.required("registered").stringValue(),
                words,
                gone,
                Cast.of(json.required("cast"), facts, gone),
                json.path("seasons").valueStream().map(Season::of).toList(),
                facts);
    }

    /** A link to a document, as people keep them. */
    JsonNode evidence(String label, String document) {
        String host = "https://files." + partnership.replace("-", "") + ".example/";
        return JsonNodeFactory.instance
                .arrayNode()
                .add(JsonNodeFactory.instance.objectNode().put("label", label).put("link", host + document + ".pdf"));
    }

    static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
