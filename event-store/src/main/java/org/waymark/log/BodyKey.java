package org.waymark.log;

import java.security.SecureRandom;

/** The secret, made with a log and kept beside it, that keys the digests of command bodies. */
public final class BodyKey {
    /** Its length, in bytes: that of the digest, so that guessing it is no easier than guessing a digest. */
    private static final int LENGTH = 32;

    private BodyKey() {}

    public static Bytes fresh() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return Bytes.of(key);
    }
}
