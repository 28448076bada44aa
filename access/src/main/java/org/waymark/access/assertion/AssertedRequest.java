package org.waymark.access.assertion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The one request that an assertion is good for. Whatever changes its meaning is part of the digest.
 *
 * @param target path and query, as sent
 * @param seen the header {@value #SEEN} as sent; empty without one
 * @param bodyHash SHA-256 of the body, in hexadecimal digits
 */
public record AssertedRequest(String method, String target, String commandId, String seen, String bodyHash) {

    /** Header with the id under which a request is recorded once. */
    public static final String COMMAND_ID = "Command-Id";

    /** Header with the log position that the sender had before their eyes. */
    public static final String SEEN = "If-Seen-Position";

    public static AssertedRequest of(String method, String target, String commandId, String seen, byte[] body) {
        return new AssertedRequest(
                method, target, commandId, seen, HexFormat.of().formatHex(sha256().digest(body)));
    }

    /** SHA-256 over all parts, each with its length before it, so that no two requests read the same. */
    byte[] digest() {
        var digest = sha256();
        for (var text : List.of(method, target, commandId, seen, bodyHash)) {
            var part = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
