package org.waymark.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.draft.DraftPart;

/** Drafts for tests, in the words of tests: {@code commit("c1").on("s", 0, 3).draft()}. */
public final class Drafting {
    public static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private final String commitId;
    private final List<DraftEvent> events = new ArrayList<>();
    private final List<DraftPart> parts = new ArrayList<>();
    private String body;
    private boolean contiguous = true;
    private @Nullable Instant claimed;

    private Drafting(String commitId) {
        this.commitId = commitId;
        this.body = "body of " + commitId;
    }

    public static Drafting commit(String commitId) {
        return new Drafting(commitId);
    }

    public static Drafting anyCommit() {
        return commit(UUID.randomUUID().toString());
    }

    /** Events on a stream, from a sequence number on. */
    public Drafting on(String stream, long first, int n) {
        LongStream.range(first, first + n).forEach(seq -> on(stream, seq, "{\"n\":" + seq + "}"));
        return this;
    }

    public Drafting on(String stream, long seq, String payload, String... partIds) {
        events.add(new DraftEvent(
                stream + "-" + seq + "-" + commitId,
                "SomethingHappened",
                "1",
                stream,
                seq,
                AT,
                Bytes.utf8(payload),
                Bytes.utf8("{\"key\":\"value\"}"),
                List.of(partIds)));
        return this;
    }

    public Drafting text(String id, String text) {
        parts.add(DraftPart.of(id, text));
        return this;
    }

    public Drafting body(String value) {
        body = value;
        return this;
    }

    public Drafting anyStart() {
        contiguous = false;
        return this;
    }

    public Drafting recordedAt(Instant value) {
        claimed = value;
        return this;
    }

    public Draft draft() {
        return new Draft(commitId, Bytes.utf8(body), "actor-1", events, parts, contiguous, claimed);
    }
}
