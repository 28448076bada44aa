package org.waymark.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * An erasable text beside the chain. The salt makes its digest tell nothing once the part is gone: without it a short
 * name could be found by trying names.
 */
public record Part(String id, Bytes salt, Bytes bytes) {
    /** The length of a salt, in bytes: as long as the digest, so that guessing it is no easier than guessing a hash. */
    public static final int SALT_LENGTH = 32;

    public Part {
        if (salt.length() != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes, not " + salt.length());
        }
    }

    /** What an adapter throws when the id of an erased part is to be used again. */
    public static IllegalArgumentException erased(String id) {
        return new IllegalArgumentException("the text " + id + " was erased for good");
    }

    public Digest digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.toArray());
            return Digest.of(sha.digest(bytes.toArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public PartDigest reference() {
        return new PartDigest(id, digest());
    }

    public String text() {
        return bytes.text();
    }
}
