package org.waymark.access.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Makes the keys that open something (links, sessions, API tokens, drafts) and the hash that is stored instead.
 * A plain SHA-256 is enough for them, unlike for passwords: nobody guesses 256 random bits.
 */
public final class Secrets {

    /** Bytes of a key: 256 bits cannot be guessed or searched. */
    static final int KEY_BYTES = 32;

    /** Bytes of an id that only has to be unique: 96 bits. */
    static final int ID_BYTES = 12;

    private final SecureRandom random;

    public Secrets(SecureRandom random) {
        this.random = random;
    }

    /** A new key: 43 characters that are safe in a URL, a cookie and a header. */
    public String freshKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(KEY_BYTES));
    }

    /** A new opaque id; not a secret. */
    public String freshId() {
        return HexFormat.of().formatHex(bytes(ID_BYTES));
    }

    /** What is stored in place of a key. */
    public static String hash(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
