package org.waymark.log.axon.stream;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.log.Bytes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Metadata as canonical JSON: string values, keys in order, no white space, the least escaping. One map has one
 * encoding, so what was hashed can be written again by anybody.
 */
public final class MetadataJson {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    /** Below this a character must be escaped in JSON. */
    private static final char FIRST_PLAIN = ' ';

    private MetadataJson() {}

    /** Refuses a value that is no string: it would come back as something else. */
    public static Bytes write(Map<String, ?> metadata) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(metadata).forEach((key, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException("metadata of an event holds strings only; " + key + " is none");
            }
            json.append(json.length() > 1 ? "," : "");
            quote(key, json);
            json.append(':');
            quote(text, json);
        });
        return Bytes.utf8(json.append('}').toString());
    }

    public static Map<String, String> read(byte[] json) {
        return JsonMapper.shared().readValue(json, STRINGS);
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PLAIN) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
