package org.waymark.standalone.transfer;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of a sound case file, as JSON. */
final class CaseLine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseLine() {}

    static JsonNode parse(String line) {
        return JSON.readTree(line);
    }

    /** Orders recording times; a missing one comes first. */
    static int compareInstants(String one, String other) {
        return instant(one).compareTo(instant(other));
    }

    private static Instant instant(String text) {
        return text.isEmpty() ? Instant.MIN : Instant.parse(text);
    }
}
