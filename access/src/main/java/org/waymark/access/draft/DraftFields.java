package org.waymark.access.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes from a sent form what may be kept. */
final class DraftFields {

    /** Values of all fields together: a meeting's roster of 300 people fits. */
    static final int MOST_VALUES = 500;

    /** Bytes of names and values together, as UTF-8: some 30 pages of text. */
    static final int MOST_BYTES = 64 * 1024;

    /** Belong to the moment of sending, not to what was typed. */
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "key", Drafts.FORM_FIELD);

    private DraftFields() {}

    /** What may be kept; empty when it is too much to keep. */
    static Optional<Map<String, List<String>>> of(Map<String, String[]> sent) {
        var kept = new LinkedHashMap<String, List<String>>();
        int values = 0;
        long bytes = 0;
        for (var field : sent.entrySet()) {
            if (!mayBeKept(field.getKey())) {
                continue;
            }
            values += field.getValue().length;
            bytes += bytes(field.getKey());
            bytes += Arrays.stream(field.getValue())
                    .mapToLong(DraftFields::bytes)
                    .sum();
            kept.put(field.getKey(), List.of(field.getValue()));
        }
        return values > MOST_VALUES || bytes > MOST_BYTES ? Optional.empty() : Optional.of(kept);
    }

    private static boolean mayBeKept(String field) {
        return !NOT_TYPED.contains(field) && !field.toLowerCase(Locale.ROOT).contains("password");
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
