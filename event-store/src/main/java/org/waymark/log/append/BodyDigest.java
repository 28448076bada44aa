package org.waymark.log.append;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;

/** HMAC-SHA-256 of a command's body. Without the key nobody can test a guess at a text that was erased. */
final class BodyDigest {
    private static final String ALGORITHM = "HmacSHA256";
    private final Supplier<Bytes> source;
    private @Nullable SecretKeySpec key;

    /** The key is asked for when it is first needed, because the storage may be away at the start. */
    BodyDigest(Supplier<Bytes> source) {
        this.source = source;
    }

    Digest of(Bytes body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return Digest.of(mac.doFinal(body.toArray()));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(source.get().toArray(), ALGORITHM);
            key = known;
        }
        return known;
    }
}
