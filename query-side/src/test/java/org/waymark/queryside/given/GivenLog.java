package org.waymark.queryside.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonAffiliated;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.DirectoryFact.PersonUnaffiliated;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.log.Bytes;
import org.waymark.log.Genesis;
import org.waymark.log.LogId;
import org.waymark.log.axon.PayloadCodec.StoredPayload;
import org.waymark.log.axon.stream.MetadataJson;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.log.draft.Draft;
import org.waymark.log.draft.DraftEvent;
import org.waymark.log.draft.DraftPart;
import org.waymark.log.sqlite.EmbeddedLog;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.ReadFact;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A log in a directory, to which case-file lines are appended as the command side would append them. */
public final class GivenLog implements AutoCloseable {

    /** Who records everything. */
    public static final String ACTOR = "ines";

    private final StoredFacts codec = new StoredFacts();
    private final EmbeddedLog log;
    private final AtomicInteger commands = new AtomicInteger();
    private final Map<String, Long> next = new HashMap<>();

    public GivenLog(Path directory, Clock clock, String logId) {
        log = EmbeddedLog.open(directory, clock, () -> Genesis.fresh(new LogId(logId), clock.instant()), null);
        commands.set(Math.toIntExact(log.log().head().map(head -> head.number()).orElse(0L)));
    }

    public EmbeddedLog log() {
        return log;
    }

    /** Appends all lines of a file, each as its own commit, and answers the last position. */
    public long recordFile(Path file) {
        try {
            long position = 0;
            for (String line : Files.readAllLines(file)) {
                position = record(line);
            }
            return position;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends lines in one commit and answers its last position. Single quotes stand for double ones. */
    public long record(String... lines) {
        String command = "command-" + commands.incrementAndGet();
        List<DraftPart> parts = new ArrayList<>();
        List<DraftEvent> events = new ArrayList<>();
        for (String line : lines) {
            ObjectNode body = body(line);
            FactType type = FactTypes.named(body.remove("fact").stringValue()).orElseThrow();
            Optional<String> someone = someone(type, body);
            Fact fact = fact(type, body, parts);
            events.add(event(fact, someone.orElseGet(() -> stream(fact))));
        }
        var draft = new Draft(command, Bytes.utf8(command), ACTOR, events, parts, true, null);
        AppendOutcome outcome = log.appender().append(draft).join();
        if (outcome instanceof AppendOutcome.Landed landed) {
            return landed.position();
        }
        throw new IllegalStateException("not appended: " + outcome);
    }

    /** Appends an entry as it is, as a newer or a broken Waymark might have, and answers its position. */
    public long recordRaw(String entry, String type, String stream, String payload) {
        String command = "command-" + commands.incrementAndGet();
        long seq = next.computeIfAbsent(stream, id -> log.log().lastSeq(id).orElse(-1) + 1);
        next.put(stream, seq + 1);
        var event = new DraftEvent(
                entry, type, "1", stream, seq, Instant.EPOCH, Bytes.utf8(payload), Bytes.utf8("{}"), List.of());
        var draft = new Draft(command, Bytes.utf8(command), ACTOR, List.of(event), List.of(), true, null);
        return ((AppendOutcome.Landed) log.appender().append(draft).join()).position();
    }

    private static ObjectNode body(String line) {
        String json = line.contains("\"") ? line : line.replace('\'', '"');
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    /** The stream that an amendment in the directory names beside its own fields, as a command does; taken out. */
    private static Optional<String> someone(FactType type, ObjectNode body) {
        if (type.subject() != FactType.Subject.AS_NAMED) {
            return Optional.empty();
        }
        JsonNode person = body.remove("person");
        JsonNode org = body.remove("org");
        return Optional.ofNullable(person)
                .map(id -> "person:" + id.stringValue())
                .or(() -> Optional.ofNullable(org).map(id -> "organisation:" + id.stringValue()));
    }

    private Fact fact(FactType type, ObjectNode body, List<DraftPart> parts) {
        body.remove("recordedAt");
        String entry = body.get("entry").stringValue();
        Texts texts = Texts.incoming(text -> {
            String id = "part-" + entry + "-" + parts.size();
            parts.add(DraftPart.of(id, text));
            return new PartRef(id);
        });
        return switch (new FactReader(texts).read(type, body)) {
            case ReadFact.Sound sound -> sound.fact();
            case ReadFact.Unsound unsound -> throw new IllegalArgumentException(body + ": " + unsound.defects());
        };
    }

    private DraftEvent event(Fact fact, String stream) {
        StoredPayload stored = codec.write(fact);
        long seq = next.computeIfAbsent(stream, id -> log.log().lastSeq(id).orElse(-1) + 1);
        next.put(stream, seq + 1);
        return new DraftEvent(
                fact.entry(),
                stored.type(),
                stored.revision(),
                stream,
                seq,
                Instant.EPOCH,
                stored.json(),
                MetadataJson.write(Map.of()),
                codec.partIds(fact));
    }

    private static String stream(Fact fact) {
        if (fact.header().partnership() != null) {
            return "partnership:" + fact.header().partnership();
        }
        if (fact.header().community() != null) {
            return "community:" + fact.header().community();
        }
        return switch (fact) {
            case OrganisationRegistered each -> "organisation:" + each.org();
            case PersonRegistered each -> "person:" + each.person();
            case PersonAffiliated each -> "person:" + each.person();
            case PersonUnaffiliated each -> "person:" + each.person();
            default -> throw new IllegalArgumentException("say what " + fact.entry() + " stands on");
        };
    }

    @Override
    public void close() {
        log.close();
    }
}
