package org.waymark.standalone.transfer;

import org.waymark.registry.FactJson;
import tools.jackson.databind.JsonNode;

/** A line of a sound case file, as JSON. */
final class CaseLine {

    private CaseLine() {}

    static JsonNode parse(String line) {
        return FactJson.read(line);
    }
}
