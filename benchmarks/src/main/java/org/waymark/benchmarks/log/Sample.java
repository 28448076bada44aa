package org.waymark.benchmarks.log;

import java.nio.charset.StandardCharsets;

/** The event that everybody appends: a fact of ordinary size, on one of the streams of a busy community. */
final class Sample {

    /** Streams that the events are spread over: one for each partnership of a nation. */
    static final int STREAMS = 1_000;

    static final String TYPE = "ChampionAdded";

    static final String PAYLOAD = """
            {"entry":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f11","partnership":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f12",\
            "on":"2024-03-05","visibility":"community","person":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f13",\
            "org":"018f3f6e-7d0a-7cc4-9a50-1b0f5cfa2f14"}""";

    private static final byte[] BYTES = PAYLOAD.getBytes(StandardCharsets.UTF_8);

    private Sample() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    static String stream(long number) {
        return "partnership:" + number % STREAMS;
    }

    /** Place in its stream, from 0. */
    static long seq(long number) {
        return number / STREAMS;
    }
}
