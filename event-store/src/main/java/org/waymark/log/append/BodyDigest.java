package org.waymark.log.append;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;

/** HMAC-SHA-256 of a command's body. Without the key nobody can test a guess at a text that was erased. */
final class BodyDigest {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    BodyDigest(Bytes key) {
        this.key = new SecretKeySpec(key.toArray(), ALGORITHM);
    }

    Digest of(Bytes body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Digest.of(mac.doFinal(body.toArray()));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
