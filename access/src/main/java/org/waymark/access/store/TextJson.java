package org.waymark.access.store;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Maps of text as JSON text: the only form in which structured values enter {@code access.db}. */
public final class TextJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private TextJson() {}

    public static String write(Map<String, ?> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    public static Map<String, String> readTexts(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }

    public static Map<String, List<String>> readLists(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
