package org.waymark.log.verify.raw;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an event says that was erased. The log has one kind of event of its own, and this is it. */
public final class RawErasure {
    private static final String STREAM = "erasures";
    private static final String TYPE = "TextsErased";

    private RawErasure() {}

    /** The ids of the parts that an event names as erased; none for an event of any other kind. */
    public static List<String> of(String stream, String type, byte[] payload) {
        List<String> parts = new ArrayList<>();
        if (stream.equals(STREAM) && type.equals(TYPE)) {
            for (JsonNode text : read(payload).path("texts")) {
                parts.add(text.path("part").asString(""));
            }
        }
        return parts;
    }

    /** One that cannot be read names nothing, and what it erased is counted as named by nobody. */
    private static JsonNode read(byte[] payload) {
        try {
            return JsonMapper.shared().readTree(payload);
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }
}
