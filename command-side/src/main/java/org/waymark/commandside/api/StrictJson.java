package org.waymark.commandside.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.registry.Defect;
import org.waymark.registry.FactJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as exactly one JSON object. Of a field given twice one value would be lost, so it is refused. */
final class StrictJson {

    /** Bytes of a body: what one event may have, which is the largest a rubric can be. */
    static final int MOST_BYTES = 1024 * 1024;

    private StrictJson() {}

    /** The object in a body, or what is wrong with it. */
    static ReadBody read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new ReadBody.TooLarge();
        }
        try {
            JsonNode node = FactJson.read(bytes);
            return node instanceof ObjectNode object
                    ? new ReadBody.Sound(object)
                    : malformed("The body is one JSON object.", "Put the fields in curly brackets.");
        } catch (JacksonException e) {
            return malformed(
                    "The body cannot be read as JSON" + place(e) + ".",
                    "Check brackets, quotes and commas there; no field may be given twice, nothing nested deeper than "
                            + FactJson.DEEPEST + ".");
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static ReadBody malformed(String reason, String remedy) {
        return new ReadBody.Malformed(List.of(new Defect("", "", "malformed", reason, remedy)));
    }
}
