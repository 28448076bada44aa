package org.waymark.log.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.waymark.log.Bytes;

/** Ed25519 (RFC 8032) over plain bytes, where the platform wants keys in wrappers of its own. */
final class Ed25519 {
    /** The length of a private key and of a public one, in bytes. */
    static final int KEY = 32;

    /** The length of a signature, in bytes. */
    static final int SIGNATURE = 64;

    private static final String NAME = "Ed25519";

    /** What stands before the bytes of every public key of this kind in its X.509 form (RFC 8410). */
    private static final byte[] WRAPPER = HexFormat.of().parseHex("302a300506032b6570032100");

    /** A private key and the public one that belongs to it. */
    record Pair(Bytes secret, Bytes open) {}

    private Ed25519() {}

    static Pair fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
            byte[] secret = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            byte[] wrapped = pair.getPublic().getEncoded();
            return new Pair(Bytes.of(secret), Bytes.of(Arrays.copyOfRange(wrapped, WRAPPER.length, wrapped.length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    static Bytes sign(Bytes secret, String text) {
        try {
            Signature signer = Signature.getInstance(NAME);
            signer.initSign(KeyFactory.getInstance(NAME)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret.toArray())));
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return Bytes.of(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of " + KEY + " bytes signs everything", e);
        }
    }

    /** Whether this is the signature; bytes that are no public key have signed nothing. */
    static boolean verifies(Bytes open, String text, Bytes signature) {
        try {
            Signature verifier = Signature.getInstance(NAME);
            verifier.initVerify(wrapped(open));
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature.toArray());
        } catch (GeneralSecurityException notOne) {
            return false;
        }
    }

    private static PublicKey wrapped(Bytes open) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(WRAPPER, WRAPPER.length + KEY);
        System.arraycopy(open.toArray(), 0, encoded, WRAPPER.length, KEY);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
