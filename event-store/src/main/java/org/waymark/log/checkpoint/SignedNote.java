package org.waymark.log.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.log.Bytes;

/**
 * A text and who signed it, in the form of https://c2sp.org/signed-note, so that an auditor may check it with other
 * tools than ours.
 */
public record SignedNote(String text, List<Signature> signatures) {
    /** The largest note that is read, in bytes: room for far more witnesses than a checkpoint ever has. */
    public static final int LARGEST = 256 * 1024;

    private static final String DASH = "— ";
    private static final int FIELDS = 2;

    /** Who signed, and the signature; the id tells apart keys of one name. */
    public record Signature(String name, String keyId, Bytes value) {
        private static Signature parse(String line) {
            String[] fields =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (fields.length != FIELDS) {
                throw new NoteFormatException("signature: '" + line + "' is not a dash, a name and a signature with"
                        + " single spaces between. Take the note again as it was printed.");
            }
            Bytes all = NoteFields.base64("signature", fields[1]);
            if (all.length() <= VerifierKey.ID) {
                throw new NoteFormatException(
                        "signature: '" + fields[1] + "' is too short. Take the note again as it" + " was printed.");
            }
            String hex = all.hex();
            int id = 2 * VerifierKey.ID;
            return new Signature(
                    NoteFields.name("signature", fields[0]), hex.substring(0, id), Bytes.ofHex(hex.substring(id)));
        }

        @Override
        public String toString() {
            return DASH + name + " "
                    + NoteFields.base64(Bytes.ofHex(keyId + value.hex()).toArray());
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public static SignedNote parse(byte[] bytes) {
        String all = characters(bytes);
        int end = all.lastIndexOf("\n\n");
        if (end < 0 || !all.endsWith("\n") || end + 2 == all.length()) {
            throw new NoteFormatException(
                    "it does not end in an empty line and lines of signatures. Take the note again"
                            + " as it was printed, its last line feed included.");
        }
        return new SignedNote(
                all.substring(0, end + 1),
                all.substring(end + 2).lines().map(Signature::parse).toList());
    }

    /** Why the text cannot be believed by somebody who trusts these keys, or nothing. */
    public Optional<String> complaint(List<VerifierKey> trusted) {
        boolean signed = false;
        for (Signature signature : signatures) {
            for (VerifierKey key : trusted) {
                if (key.isNamedBy(signature) && !key.verifies(text, signature)) {
                    return Optional.of("the signature of " + key.name() + " with key " + key.id()
                            + " is wrong: the note" + " was changed, or somebody else made it");
                }
                signed |= key.isNamedBy(signature);
            }
        }
        return signed
                ? Optional.empty()
                : Optional.of("it is signed by " + names(signatures) + ", and with no key given here");
    }

    /** Who of these signed it, each with the id of the key; to be asked when there is no complaint. */
    public String signersAmong(List<VerifierKey> trusted) {
        return names(signatures.stream()
                .filter(signature -> trusted.stream().anyMatch(key -> key.isNamedBy(signature)))
                .toList());
    }

    private static String names(List<Signature> signatures) {
        return signatures.stream()
                .map(signature -> signature.name() + " with key " + signature.keyId())
                .collect(Collectors.joining(" and "));
    }

    /** The note as it is kept. */
    @Override
    public String toString() {
        return signatures.stream().map(line -> line + "\n").collect(Collectors.joining("", text + "\n", ""));
    }

    private static String characters(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new NoteFormatException("it is larger than " + LARGEST + " bytes. A checkpoint has a few lines.");
        }
        try {
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (all.chars().anyMatch(each -> each < ' ' && each != '\n')) {
                throw new NoteFormatException("it holds control characters, such as the line ends of Windows. Take the"
                        + " note again as it was printed.");
            }
            return all;
        } catch (CharacterCodingException notText) {
            throw new NoteFormatException("it is not UTF-8. Take the note again as it was printed.");
        }
    }
}
