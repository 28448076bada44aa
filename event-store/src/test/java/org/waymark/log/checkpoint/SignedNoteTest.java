package org.waymark.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.log.Bytes;
import org.waymark.log.Digest;
import org.waymark.log.LogId;

/** Notes and keys: the published vector, and that not one byte of a note can be changed unnoticed. */
class SignedNoteTest {
    private static final Path PAGE = Path.of("..", "docs", "log-format.md");

    /** The golden log, whose hashes are test vectors on the same page. */
    private static final Checkpoint GOLDEN = new Checkpoint(
            new LogId("0199f3a0-0000-7000-8000-000000000001"),
            3,
            Digest.ofHex("bf81fb2f7c9da7160e0af869fa6b596db4cd0f36b8b83fd0cddf080ac61feadb"),
            Digest.ofHex("bd253bc256441aca7623eded4930fedbb3bf9b2b4e94edc3cd404fa818ddcfab"));

    private static final SigningKey KEY = SigningKey.parse("""
            PRIVATE+KEY+waymark-log/0199f3a0-0000-7000-8000-000000000001+a30680af+AZ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            waymark-log/0199f3a0-0000-7000-8000-000000000001+a30680af+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea
            """);

    /** Signed by another implementation of Ed25519 and of the note format. */
    private static final String NOTE = """
            waymark-log/0199f3a0-0000-7000-8000-000000000001
            3
            v4H7L3ydpxYOCvhp+mtZbbTNDza4uD/Qzd8ICsYf6ts=
            genesis vSU7wlZEGsp2I+3tSTD+27O/mytOlO3DzUBPqBjdz6s=

            — waymark-log/0199f3a0-0000-7000-8000-000000000001 owaArxQ3PFHmqft2P8U764io913YniOacGLEPkNp8jcty9JIQQe1LyOVQvMF6U/JNsENDYJ7wTyT6XH3Y/N7RLG74wE=
            """;

    private static final List<VerifierKey> TRUSTED = List.of(KEY.verifierKey());

    @Test
    void aCheckpointIsSignedAsPublished() {
        assertThat(KEY.sign(GOLDEN.text())).hasToString(NOTE);
        assertThat(KEY.verifierKey().name()).isEqualTo(GOLDEN.origin());
    }

    @Test
    void thePublishedNoteIsRead() throws IOException {
        assertThat(Files.readString(PAGE)).contains(NOTE, KEY.secretLines());
        SignedNote note = parsed(NOTE);
        assertThat(note).hasToString(NOTE);
        assertThat(note.complaint(TRUSTED)).isEmpty();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(GOLDEN);
    }

    @Test
    void aFreshKeySignsAndIsReadAgain() {
        SigningKey fresh = SigningKey.fresh("waymark-log/a");
        SigningKey read = SigningKey.parse(fresh.secretLines());
        SignedNote note = parsed(read.sign("text\n").toString());
        VerifierKey open = VerifierKey.parse(fresh.verifierKey().toString());
        assertThat(note.complaint(List.of(open))).isEmpty();
        assertThat(note.complaint(TRUSTED))
                .hasValueSatisfying(why -> assertThat(why)
                        .isEqualTo("it is signed by waymark-log/a with key " + open.id()
                                + ", and with no key given here"));
        assertThat(SigningKey.fresh("waymark-log/a").secretLines()).isNotEqualTo(fresh.secretLines());
    }

    @Test
    void noByteIsChangedUnnoticed() {
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < note.length; at++) {
            for (int bit = 1; bit < 1 << Byte.SIZE; bit <<= 1) {
                byte[] changed = note.clone();
                changed[at] ^= (byte) bit;
                assertThat(complaint(changed)).as("bit %s of byte %s", bit, at).isPresent();
            }
        }
    }

    @Test
    void noNoteIsCutOrAddedToUnnoticed() {
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < note.length; length++) {
            assertThat(complaint(Arrays.copyOf(note, length)))
                    .as("%s bytes", length)
                    .isPresent();
        }
        assertThat(complaint((NOTE + "more\n").getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(complaint(NOTE.replace("\n\n", "\nextension\n\n").getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** Witnesses may sign too, with kinds of keys unknown here; a wrong signature of a known key spoils the note. */
    @Test
    void otherSignaturesAreIgnoredAndAWrongOneOfAKnownKeyIsNot() {
        SigningKey witness = SigningKey.fresh("witness.example");
        SignedNote.Signature unknown =
                new SignedNote.Signature("other.example", "01020304", Bytes.ofHex("00".repeat(100)));
        String text = GOLDEN.text();
        SignedNote.Signature ours = KEY.sign(text).signatures().getFirst();
        SignedNote.Signature theirs = witness.sign(text).signatures().getFirst();
        SignedNote.Signature wrong = witness.sign("other\n").signatures().getFirst();
        List<VerifierKey> both = List.of(KEY.verifierKey(), witness.verifierKey());

        SignedNote note = parsed(new SignedNote(text, List.of(unknown, ours, theirs)).toString());
        assertThat(note.complaint(TRUSTED)).isEmpty();
        assertThat(note.complaint(both)).isEmpty();
        assertThat(note.signersAmong(TRUSTED)).isEqualTo(GOLDEN.origin() + " with key a30680af");
        assertThat(note.signersAmong(both))
                .endsWith(
                        " and witness.example with key " + witness.verifierKey().id());
        SignedNote spoiled = parsed(new SignedNote(text, List.of(ours, wrong)).toString());
        assertThat(spoiled.complaint(TRUSTED)).isEmpty();
        assertThat(spoiled.complaint(both))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("the signature of witness.example with key ", " is wrong"));
    }

    /** A dollar sign stands for a line feed, a percent sign for a carriage return. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            waymark-log/0199f3a0-0000-7000-8000-000000000001$3 | example.com/1$3 | origin: 'example.com/1'
            waymark-log/0199f3a0-0000-7000-8000-000000000001$3 | waymark-log/$3  | origin: 'waymark-log/'
            $3$              | $03$                  | size: '03' is not a number
            $3$              | $-3$                  | size: '-3' is not a number
            $3$              | $9999999999999999999$ | size: '9999999999999999999' is not a number
            $3$              | $$3$                  | origin, size, root and genesis
            v4H7L3ydpxYOCvhp | v4H7                  | root: 'v4H7
            6ts=$            | 6ts$                  | root: 'v4H7
            6ts=$            | 6tt=$                 | root: 'v4H7
            genesis vSU7     | other vSU7            | genesis: the line is missing
            genesis vSU7wlZE | genesis vSU7          | genesis: 'vSU7
            $genesis         | %$genesis             | control characters
            $$—              | $—                    | does not end in an empty line
            — waymark        | - waymark             | signature: '- waymark
            waymark-log/0199f3a0-0000-7000-8000-000000000001 owaA | way+mark owaA | signature: 'way+mark' cannot name
            wE=$             | wE$                   | signature: 'owaA
            """)
    void whatIsNoCheckpointIsNamedByFieldAndValue(String from, String to, String complaint) {
        String changed = NOTE.replace(unescaped(from), unescaped(to));
        assertThat(changed).isNotEqualTo(NOTE);
        assertThatThrownBy(() -> Checkpoint.parse(parsed(changed).text()))
                .isInstanceOf(NoteFormatException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void moreExtensionLinesAreLeftToOthers() {
        assertThat(Checkpoint.parse(GOLDEN.text() + "other line\n")).isEqualTo(GOLDEN);
    }

    @Test
    void aLargeFileIsNoNote() {
        assertThatThrownBy(() -> SignedNote.parse(new byte[SignedNote.LARGEST + 1]))
                .isInstanceOf(NoteFormatException.class)
                .hasMessageContaining("larger than " + SignedNote.LARGEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yesterday                | 'yesterday' is not a verifier key
            a b+a30680af+Adda        | name: 'a b' cannot name a key
            a+a30680af+Adda          | key: 'Adda' is not Base64 of 33 bytes
            a+a30680af+?             | key: '?' is not Base64
            a+a30680af+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea | id: 'a30680af' does not belong to
            a+a30680af+BNdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea | key: type 4 is not Ed25519
            """)
    void whatIsNoVerifierKeyIsNamedByFieldAndValue(String key, String complaint) {
        assertThatThrownBy(() -> VerifierKey.parse(key))
                .isInstanceOf(NoteFormatException.class)
                .hasMessageContaining(complaint);
    }

    /** A message goes to terminals and tickets: a secret in it would be one no more. */
    @ParameterizedTest
    @ValueSource(strings = {"AZ1hsZ3v/Vpg", "AZ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9h", "%"})
    void aDamagedSigningKeyIsRefusedAndNotShown(String secret) {
        String damaged = KEY.secretLines().replace("AZ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g", secret);
        assertThatThrownBy(() -> SigningKey.parse(damaged))
                .isInstanceOf(NoteFormatException.class)
                .message()
                .doesNotContain(secret);
        assertThatThrownBy(() -> SigningKey.parse("")).hasMessageContaining("it is not a signing key");
        String mixed = KEY.secretLines().lines().toList().getFirst() + "\n"
                + SigningKey.fresh("a").verifierKey();
        assertThatThrownBy(() -> SigningKey.parse(mixed)).hasMessageContaining("not of one key");
    }

    private static SignedNote parsed(String note) {
        return SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> complaint(byte[] note) {
        try {
            return SignedNote.parse(note).complaint(TRUSTED);
        } catch (NoteFormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String unescaped(String text) {
        return text.replace("$", "\n").replace("%", "\r");
    }
}
