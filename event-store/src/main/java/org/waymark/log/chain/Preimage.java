package org.waymark.log.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;

/** Bytes on their way into a hash: integers big-endian, whatever varies in length behind its length. */
final class Preimage {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    Preimage text(String value) {
        return counted(value.getBytes(StandardCharsets.UTF_8));
    }

    Preimage digest(Digest value) {
        return counted(value.toArray());
    }

    Preimage int32(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
        return this;
    }

    Preimage int64(long value) {
        return int32((int) (value >>> 32)).int32((int) value);
    }

    Preimage instant(Instant value) {
        return int64(value.toEpochMilli());
    }

    Preimage flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    /** Bytes that are a preimage already. */
    Preimage raw(Bytes value) {
        bytes.writeBytes(value.toArray());
        return this;
    }

    Bytes bytes() {
        return Bytes.of(bytes.toByteArray());
    }

    Digest hash() {
        return sha256(bytes.toByteArray());
    }

    static Digest sha256(byte[] content) {
        try {
            return Digest.of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Preimage counted(byte[] value) {
        int32(value.length);
        bytes.writeBytes(value);
        return this;
    }
}
