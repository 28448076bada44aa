package org.waymark.rubric;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The address of a rubric: SHA-256, in lower-case hex, over the text in its canonical form.
 * That form is the file's own text in UTF-8 without byte-order mark and with line feeds, so that {@code sha256sum} on the
 * file finds the same address and nobody needs our software to check it.
 */
public final class RubricDigest {
    private RubricDigest() {}

    public static String canonical(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    public static String of(String text) {
        byte[] bytes = canonical(text).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
