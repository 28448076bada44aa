package org.waymark.log.verify.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawDigest;
import org.waymark.log.verify.raw.RawErasure;
import org.waymark.log.verify.raw.RawEvent;
import org.waymark.log.verify.raw.RawEvent.RawPart;
import org.waymark.log.verify.raw.RawGenesis;

/** Genesis record and commits out of named fields, as databases and files have them. */
final class FieldRecords {
    private static final Set<String> EVENT =
            Set.of("id", "type", "revision", "stream", "seq", "at", "payload", "metadata", "parts");

    private FieldRecords() {}

    static RawGenesis genesis(Fields of) {
        only(of, Set.of("_id", "v", "algorithm", "logId", "createdAt", "claimedHistory", "restoredFrom", "hash"));
        @Nullable Fields from = of.record("restoredFrom");
        return new RawGenesis(
                of.number("v"),
                of.text("logId"),
                of.number("createdAt"),
                of.text("algorithm"),
                of.flag("claimedHistory") ? 1 : 0,
                from == null ? null : from.text("logId"),
                from == null ? 0 : from.number("position"),
                from == null ? "" : from.digest("hash"),
                of.digest("hash"));
    }

    /** The function says how the text of a reference is. */
    static RawCommit commit(Fields of, String number, Function<Fields, RawPart> texts) {
        List<RawEvent> events = new ArrayList<>();
        long position = of.number("first");
        for (Fields event : of.list("events")) {
            events.add(event(event, position++, texts));
        }
        return new RawCommit(
                of.number(number),
                of.number("v"),
                of.text("logId"),
                of.number("first"),
                of.number("n"),
                of.number("committedAt"),
                of.number("recordedAt"),
                of.flag("claimed") ? 1 : 0,
                of.text("commitId"),
                of.digest("bodyDigest"),
                of.text("actor"),
                of.digest("prevHash"),
                of.digest("hash"),
                events);
    }

    /** What the format does not name is under no hash, and a reader who knows more might believe it. */
    static void only(Fields of, Set<String> known) {
        for (String name : of.names()) {
            if (!known.contains(name.replaceFirst("Base64$", ""))) {
                throw new IllegalArgumentException("field " + name + " is none of the format");
            }
        }
    }

    private static RawEvent event(Fields of, long position, Function<Fields, RawPart> texts) {
        only(of, EVENT);
        byte[] payload = of.bytes("payload");
        return new RawEvent(
                position,
                of.text("id"),
                of.text("type"),
                of.text("revision"),
                of.text("stream"),
                of.number("seq"),
                of.number("at"),
                RawDigest.of(payload),
                RawDigest.of(of.bytes("metadata")),
                of.list("parts").stream().map(texts).toList(),
                RawErasure.of(of.text("stream"), of.text("type"), payload));
    }
}
