package org.waymark.log.portable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A file of a log, read line by line. */
final class LogFile implements AutoCloseable {
    /** A field that stands twice could mean one thing to this reader and another to the next. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final InputStream in;
    private final MappingIterator<JsonNode> lines;
    private final FileHeader header;

    LogFile(Path file) throws IOException {
        in = Files.newInputStream(file);
        try {
            lines = JSON.readerFor(JsonNode.class).readValues(in);
            header = ParsedLines.header(lines.nextValue());
        } catch (JacksonException e) {
            in.close();
            throw new IOException(file + " does not begin like a log: " + e.getOriginalMessage(), e);
        }
    }

    FileHeader header() {
        return header;
    }

    Optional<CarriedCommit> next() {
        return lines.hasNextValue() ? Optional.of(ParsedLines.commit(lines.nextValue())) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
