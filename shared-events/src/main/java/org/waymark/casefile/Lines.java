package org.waymark.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, so that one with broken characters is told from its neighbors. */
final class Lines {

    /** The longest line read whole: a rubric document of a million characters and what stands around it. */
    static final int LONGEST_LINE_BYTES = 8 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** One line without its end; {@code text} is null if its bytes are not UTF-8 or it is too long. */
    record Line(int number, @Nullable String text) {}

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        boolean tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong |= bytes.size() >= LONGEST_LINE_BYTES;
            if (!tooLong) {
                bytes.write(read);
            }
        }
        return new Line(number, tooLong ? null : text(bytes.toByteArray()));
    }

    private @Nullable String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
