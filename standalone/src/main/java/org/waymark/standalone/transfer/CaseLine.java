package org.waymark.standalone.transfer;

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
}
