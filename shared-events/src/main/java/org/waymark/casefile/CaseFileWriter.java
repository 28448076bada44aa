package org.waymark.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.fact.PartRef;
import org.waymark.record.Logged;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes entries as the lines that {@link CaseFileReader} reads. The same entries and texts give the same bytes. */
public final class CaseFileWriter {

    private static final Set<String> BEFORE_RECORDED_AT = Set.of("entry", "partnership", "community", "on");

    private final FactWriter writer;

    /**
     * A writer for entries whose texts are looked up as they are needed.
     *
     * @param texts the text of a part; empty once it was erased
     */
    public CaseFileWriter(Function<PartRef, Optional<String>> texts) {
        this.writer = new FactWriter(Texts.outgoing(texts));
    }

    /** Writes all of these, each on a line that ends with a line feed. */
    public void write(Iterable<Logged> entries, OutputStream out) throws IOException {
        for (Logged logged : entries) {
            out.write(line(logged).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    /** One line, without its end. */
    public String line(Logged logged) {
        var type = FactTypes.of(logged.fact());
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("fact", type.name());
        if (type.revision() > 1) {
            line.put("revision", type.revision());
        }
        for (Map.Entry<String, JsonNode> field : writer.write(logged.fact()).properties()) {
            if (!BEFORE_RECORDED_AT.contains(field.getKey()) && !line.has("recordedAt")) {
                line.put("recordedAt", logged.recordedAt().toString());
            }
            line.set(field.getKey(), field.getValue());
        }
        return line.toString();
    }
}
