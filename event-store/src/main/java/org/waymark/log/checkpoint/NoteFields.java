package org.waymark.log.checkpoint;

import java.util.Base64;
import java.util.regex.Pattern;
import org.waymark.log.Bytes;

/** What notes and keys are written with. Each value has one spelling only: another one is not what was signed. */
final class NoteFields {
    private static final Pattern NAME = Pattern.compile("[^+\\s\\p{Z}\\p{Cc}]+");

    private NoteFields() {}

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The bytes of a field in Base64 (RFC 4648, section 4), with its padding. */
    static Bytes base64(String field, String text, int length) {
        byte[] bytes = decoded(field, text);
        if (bytes.length != length || !base64(bytes).equals(text)) {
            throw wrongBase64(field, text, length);
        }
        return Bytes.of(bytes);
    }

    /** The same, of a field whose length depends on the kind of key. */
    static Bytes base64(String field, String text) {
        byte[] bytes = decoded(field, text);
        return base64(field, text, bytes.length);
    }

    static String name(String field, String text) {
        if (!NAME.matcher(text).matches()) {
            throw new NoteFormatException(field + ": '" + text
                    + "' cannot name a key. A name is not empty and has neither spaces nor a plus sign.");
        }
        return text;
    }

    private static byte[] decoded(String field, String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw wrongBase64(field, text, 0);
        }
    }

    private static NoteFormatException wrongBase64(String field, String text, int length) {
        return new NoteFormatException(field + ": '" + text + "' is not Base64"
                + (length == 0 ? "" : " of " + length + " bytes") + ". Take it again as it was printed.");
    }
}
