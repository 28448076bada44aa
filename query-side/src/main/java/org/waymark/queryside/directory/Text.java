package org.waymark.queryside.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Personal or free text as one reader may see it.
 *
 * @param text absent when it was withheld or erased
 * @param erasedAt when it was erased, where the log tells
 */
public record Text(
        State state, @Nullable String text, @Nullable Instant erasedAt) {

    /** Why there is a text or none. */
    public enum State {
        SHOWN,
        WITHHELD,
        ERASED,
        /** The id was never registered; the id itself is all there is. */
        UNKNOWN
    }

    public static Text shown(String text) {
        return new Text(State.SHOWN, text, null);
    }

    public static Text withheld() {
        return new Text(State.WITHHELD, null, null);
    }

    public static Text erased(@Nullable Instant at) {
        return new Text(State.ERASED, null, at);
    }

    public static Text unknown() {
        return new Text(State.UNKNOWN, null, null);
    }

    /** The text, or what stands for it: {@code [erased]} and {@code [withheld]}, or the given id when unknown. */
    public String orElse(String id) {
        return switch (state) {
            case SHOWN -> text == null ? "" : text;
            case WITHHELD -> "[withheld]";
            case ERASED -> "[erased]";
            case UNKNOWN -> id;
        };
    }
}
