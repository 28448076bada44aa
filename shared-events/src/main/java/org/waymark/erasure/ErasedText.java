package org.waymark.erasure;

/**
 * One text that is gone.
 *
 * @param entry the entry that referred to it
 * @param field what it said there, such as {@code name} or {@code note}
 * @param part its id beside the log
 */
public record ErasedText(String entry, String field, String part) {}
