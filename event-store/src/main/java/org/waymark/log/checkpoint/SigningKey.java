package org.waymark.log.checkpoint;

import java.util.List;
import org.waymark.log.Bytes;

/** The key of whoever keeps a log. It is never in the log: with it anybody could sign in the keeper's name. */
public final class SigningKey {
    private static final String SECRET = "PRIVATE+KEY+";
    private static final int LINES = 2;

    private final VerifierKey verifierKey;
    private final Bytes secret;

    private SigningKey(VerifierKey verifierKey, Bytes secret) {
        this.verifierKey = verifierKey;
        this.secret = secret;
    }

    /** A new key; its name is the origin of the log that it is to sign for. */
    public static SigningKey fresh(String name) {
        Ed25519.Pair pair = Ed25519.fresh();
        return new SigningKey(new VerifierKey(NoteFields.name("name", name), pair.open()), pair.secret());
    }

    /** Out of the lines of {@link #secretLines}. A message never shows the secret. */
    public static SigningKey parse(String lines) {
        List<String> both = lines.lines().toList();
        if (both.size() != LINES || !both.getFirst().startsWith(SECRET)) {
            throw new NoteFormatException(
                    "it is not a signing key, which has " + LINES + " lines, the first beginning " + SECRET + ".");
        }
        VerifierKey open = VerifierKey.parse(both.getLast());
        String before = SECRET + open.name() + "+" + open.id() + "+";
        if (!both.getFirst().startsWith(before)) {
            throw new NoteFormatException("its two lines are not of one key.");
        }
        SigningKey key = new SigningKey(open, secret(both.getFirst().substring(before.length())));
        if (key.sign("probe\n").complaint(List.of(open)).isPresent()) {
            throw new NoteFormatException("its two lines are not of one key.");
        }
        return key;
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    public SignedNote sign(String text) {
        return new SignedNote(
                text,
                List.of(new SignedNote.Signature(verifierKey.name(), verifierKey.id(), Ed25519.sign(secret, text))));
    }

    /** What is kept: the key as other tools for notes read it, and the verifier key, which does not follow from it. */
    public String secretLines() {
        return SECRET + verifierKey.name() + "+" + verifierKey.id() + "+" + NoteFields.base64(VerifierKey.typed(secret))
                + "\n" + verifierKey + "\n";
    }

    private static Bytes secret(String base64) {
        try {
            return VerifierKey.keyOf("key", base64);
        } catch (NoteFormatException hidden) {
            throw new NoteFormatException("its first line does not end in a key.");
        }
    }
}
