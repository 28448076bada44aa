package org.waymark.log;

/** Thirty-two bytes that stand for others: a SHA-256 value or a keyed digest. */
public record Digest(Bytes value) {
    /** The length of every digest, in bytes: the output size of SHA-256. */
    public static final int LENGTH = 32;

    public Digest {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("a digest has " + LENGTH + " bytes, not " + value.length());
        }
    }

    public static Digest of(byte[] value) {
        return new Digest(Bytes.of(value));
    }

    public static Digest ofHex(String hex) {
        return new Digest(Bytes.ofHex(hex));
    }

    public byte[] toArray() {
        return value.toArray();
    }

    public String hex() {
        return value.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
