package org.waymark.queryside.directory;

import org.jspecify.annotations.Nullable;

/**
 * Personal or free text as one reader may see it.
 *
 * @param text absent when it was withheld or erased
 */
public record Text(State state, @Nullable String text) {

    /** Why there is a text or none. */
    public enum State {
        SHOWN,
        WITHHELD,
        ERASED,
        /** The id was never registered; the id itself is all there is. */
        UNKNOWN
    }

    public static Text shown(String text) {
        return new Text(State.SHOWN, text);
    }

    public static Text withheld() {
        return new Text(State.WITHHELD, null);
    }

    public static Text erased() {
        return new Text(State.ERASED, null);
    }

    public static Text unknown() {
        return new Text(State.UNKNOWN, null);
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
