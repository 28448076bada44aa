package org.waymark.log.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.waymark.log.Bytes;

/** The public half of a signing key, to hand to whoever checks: {@code name+id+key}, as other tools read it too. */
public record VerifierKey(String name, Bytes key) {
    /** The signature type of Ed25519 in a signed note. */
    static final byte TYPE = 1;

    /** The length of a key's id, in bytes. */
    static final int ID = 4;

    /** A key in Base64 may hold plus signs; name and id hold none. */
    private static final int FIELDS = 3;

    public static VerifierKey parse(String text) {
        String[] fields = text.strip().split("\\+", FIELDS);
        if (fields.length < FIELDS) {
            throw new NoteFormatException("'" + text + "' is not a verifier key. Write it as waymark checkpoint"
                    + " --verifier-key prints it: name, id and key, with plus signs between.");
        }
        VerifierKey key = new VerifierKey(NoteFields.name("name", fields[0]), keyOf("key", fields[2]));
        if (!key.id().equals(fields[1])) {
            throw new NoteFormatException("id: '" + fields[1] + "' does not belong to this name and key, which give "
                    + key.id() + ". Take the verifier key again as it was printed.");
        }
        return key;
    }

    /** The first four bytes of SHA-256(name, line feed, type, key), in hex. */
    public String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(typed(key));
            return HexFormat.of().formatHex(digest.digest(), 0, ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether a signature says that it was made with this key. */
    boolean isNamedBy(SignedNote.Signature signature) {
        return signature.name().equals(name) && signature.keyId().equals(id());
    }

    boolean verifies(String text, SignedNote.Signature signature) {
        return Ed25519.verifies(key, text, signature.value());
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+" + NoteFields.base64(typed(key));
    }

    /** A key, its type before it. */
    static byte[] typed(Bytes key) {
        return ByteBuffer.allocate(1 + key.length())
                .put(TYPE)
                .put(key.toArray())
                .array();
    }

    static Bytes keyOf(String field, String base64) {
        byte[] typed = NoteFields.base64(field, base64, 1 + Ed25519.KEY).toArray();
        if (typed[0] != TYPE) {
            throw new NoteFormatException(field + ": type " + typed[0] + " is not Ed25519, which is " + TYPE
                    + ". Waymark signs and checks with Ed25519 only.");
        }
        return Bytes.of(Arrays.copyOfRange(typed, 1, typed.length));
    }
}
