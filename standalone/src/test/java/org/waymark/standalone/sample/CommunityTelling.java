package org.waymark.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waymark.rubric.RubricDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands on the community itself: who reviews, and by which version of which rubric it judges. The first version is
 * the file that Waymark ships; a later one is that text with the numbers changed that the story names.
 */
final class CommunityTelling {

    private static final Path RUBRICS = Path.of("../rubrics");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode story;
    private final List<String> lines = new ArrayList<>();

    CommunityTelling(JsonNode story) {
        this.story = story;
    }

    List<String> lines() {
        for (JsonNode each : story.required("facts")) {
            ObjectNode given = (ObjectNode) each.deepCopy();
            if (given.has("publish")) {
                publish(given);
            } else {
                line(given, !given.required("fact").stringValue().startsWith("Person"));
            }
        }
        return lines;
    }

    private void publish(ObjectNode given) {
        String text = rubric(given);
        line(
                JSON.createObjectNode()
                        .put("fact", "RubricPublished")
                        .put("on", given.required("on").stringValue())
                        .put("rubric", given.required("rubric").stringValue())
                        .put("version", given.required("version").intValue())
                        .put("digest", RubricDigest.of(text))
                        .put("document", text),
                true);
        line(
                JSON.createObjectNode()
                        .put("fact", "RubricAdopted")
                        .put("on", given.required("on").stringValue())
                        .put("rubric", given.required("rubric").stringValue())
                        .put("version", given.required("version").intValue())
                        .put("from", given.required("from").stringValue())
                        .put("note", given.required("note").stringValue()),
                true);
    }

    static String rubric(JsonNode given) {
        try {
            String text =
                    Files.readString(RUBRICS.resolve(given.required("publish").stringValue()));
            for (JsonNode change : given.path("changes")) {
                String was = change.required("was").stringValue();
                if (text.split(java.util.regex.Pattern.quote(was), -1).length != 2) {
                    throw new IllegalStateException("must stand in the rubric once: " + was);
                }
                text = text.replace(was, change.required("is").stringValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(ObjectNode fact, boolean onCommunity) {
        ObjectNode line = JSON.createObjectNode();
        line.put("fact", fact.required("fact").stringValue());
        line.put("entry", "tamarack-%04d".formatted(lines.size() + 1));
        if (onCommunity) {
            line.put("community", "tamarack");
        }
        String on = fact.required("on").stringValue();
        line.put("on", on);
        line.put(
                "recordedAt",
                LocalDate.parse(on)
                        .atTime(WorkingDays.OFFICE_HOUR)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
        fact.properties().forEach(field -> {
            if (!line.has(field.getKey())) {
                line.set(field.getKey(), field.getValue());
            }
        });
        lines.add(JSON.writeValueAsString(line));
    }
}
