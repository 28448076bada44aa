package org.waymark.log.verify.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.log.verify.raw.RawCommit;
import org.waymark.log.verify.raw.RawDigest;
import org.waymark.log.verify.raw.RawEvent.RawPart;
import org.waymark.log.verify.raw.RawEvent.State;
import org.waymark.log.verify.raw.RawGenesis;
import org.waymark.log.verify.raw.RawLog;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a file that a log was exported to. */
public final class LineLog implements RawLog {
    private static final String VERSION_FIELD = "waymarkLogFile";
    private static final long VERSION = 1;

    private static final Set<String> COMMIT = Set.of(
            "number",
            "v",
            "logId",
            "first",
            "n",
            "committedAt",
            "recordedAt",
            "claimed",
            "commitId",
            "bodyDigest",
            "actor",
            "events",
            "prevHash",
            "hash");

    private static final Set<String> PART = Set.of("id", "digest", "salt", "text", "erased");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final InputStream in;
    private final MappingIterator<JsonNode> lines;
    private final Fields header;
    private long commits;
    private long position;
    private String hash = "";

    private LineLog(InputStream in, MappingIterator<JsonNode> lines, Fields header) {
        this.in = in;
        this.lines = lines;
        this.header = header;
    }

    /** Opens a file, unless it is something else or of a version that is not known here. */
    public static LineLog open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no file " + file);
        }
        InputStream in = Files.newInputStream(file);
        try {
            MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(in);
            Fields header = new JsonFields(lines.nextValue());
            if (header.number(VERSION_FIELD) != VERSION) {
                throw new Unreadable(file + " is of version " + header.number(VERSION_FIELD)
                        + ", and this program checks version " + VERSION + "; use the Waymark that wrote it");
            }
            return new LineLog(in, lines, header);
        } catch (Unreadable e) {
            in.close();
            throw e;
        } catch (RuntimeException e) {
            in.close();
            throw new Unreadable(file + " is not an exported Waymark log");
        }
    }

    @Override
    public @Nullable RawGenesis genesis() {
        Fields record = header.record("genesis");
        RawGenesis genesis = record == null ? null : FieldRecords.genesis(record);
        hash = genesis == null ? "" : genesis.hash();
        return genesis;
    }

    /** After a line that is no JSON nobody can say where the next begins; after one of other content the next does. */
    @Override
    public void eachCommit(Consumer<RawCommit> visitor, Notes notes) {
        try {
            while (lines.hasNextValue()) {
                next(lines.nextValue(), visitor, notes);
            }
        } catch (JacksonException e) {
            notes.note(commits + 1, "line", "cannot be read: " + e.getOriginalMessage());
        }
    }

    private void next(JsonNode line, Consumer<RawCommit> visitor, Notes notes) {
        commits++;
        try {
            Fields fields = new JsonFields(line);
            FieldRecords.only(fields, COMMIT);
            RawCommit commit = FieldRecords.commit(fields, "number", LineLog::part);
            position = commit.last();
            hash = commit.hash();
            visitor.accept(commit);
        } catch (RuntimeException e) {
            notes.note(commits, "line", "cannot be read: " + e.getMessage());
        }
    }

    /** The file says at its beginning where it ends. */
    @Override
    public void surroundings(Notes notes) {
        Fields end = header.record("end");
        boolean whole = end != null
                && end.number("commits") == commits
                && end.number("position") == position
                && end.digest("hash").equals(hash);
        if (!whole) {
            notes.note(
                    Notes.WHOLE, "end", "the file does not end where its first line says, but at position " + position);
        }
    }

    @Override
    public long strayTexts(Set<String> referredTo) {
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static RawPart part(Fields of) {
        FieldRecords.only(of, PART);
        boolean erased = of.names().contains("erased") && of.flag("erased");
        boolean salted = of.names().contains("salt");
        State state = salted && !erased ? State.THERE : erased && !salted ? State.ERASED : State.MISSING;
        return new RawPart(
                of.text("id"),
                of.digest("digest"),
                state,
                state == State.THERE
                        ? RawDigest.of(java.util.HexFormat.of().parseHex(of.text("salt")), of.bytes("text"))
                        : "");
    }
}
