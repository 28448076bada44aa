package org.waymark.registry;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How JSON that holds facts is read, wherever it comes from: decimals to the last digit, no field twice, nothing behind
 * the end. With two ways of reading, what is shown would not be what was hashed.
 */
public final class FactJson {

    /** Objects in objects: a corrected meeting with its roster needs five. */
    public static final int DEEPEST = 16;

    /** Characters of a number: no figure of a partnership is longer. */
    public static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FactJson() {}

    /** Reads a text; a {@link JacksonException} says what is wrong with it. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadableNumber(e);
        }
    }

    /** Reads UTF-8 bytes; a {@link JacksonException} says what is wrong with them. */
    public static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (ArithmeticException | NumberFormatException e) {
            throw unreadableNumber(e);
        }
    }

    /** Java's own numbers end somewhere, and Jackson lets that through as it comes. */
    private static JacksonException unreadableNumber(RuntimeException cause) {
        return new StreamReadException(null, "a number is beyond any size that can be read", cause);
    }
}
