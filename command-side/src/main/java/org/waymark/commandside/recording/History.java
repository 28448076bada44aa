package org.waymark.commandside.recording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.waymark.commandside.RecordedEntry;
import org.waymark.commandside.stream.StreamId;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.StoredEvent;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;

/** What stands in the log, for answers that must say it: a command sent twice, and what others did meanwhile. */
public final class History {

    /** Entries of one stream looked through for what changed: more would not be read by whoever was overtaken. */
    static final int NEWEST = 50;

    private final CommitLog log;
    private final FactPayloads payloads = new FactPayloads();

    public History(CommitLog log) {
        this.log = log;
    }

    /** The commit of a command id. */
    public Optional<Commit> find(String commandId) {
        return log.find(commandId);
    }

    /** Position of the newest entry; 0 for an empty log. */
    public long newest() {
        return log.head().map(Commit::last).orElse(0L);
    }

    /** What a commit recorded. */
    public List<RecordedEntry> entries(Commit commit) {
        return commit.events().stream().map(this::entry).toList();
    }

    /** Facts as an answer shows them; {@code texts} knows those that are not in the log yet. */
    public List<RecordedEntry> entries(List<Fact> facts, Function<PartRef, Optional<String>> texts) {
        return facts.stream().map(fact -> entry(fact, texts)).toList();
    }

    /** All facts of a stream, oldest first. */
    public Stream<Fact> facts(StreamId stream) {
        String name = stream.toString();
        return log.readStream(name, 0).stream()
                .flatMap(commit -> on(name, commit, 0))
                .map(payloads::fact);
    }

    /** What was recorded on these streams after one position and before another, oldest first. */
    public List<RecordedEntry> between(Set<StreamId> streams, long after, long before) {
        return streams.stream()
                .map(StreamId::toString)
                .flatMap(stream -> newestOf(stream)
                        .filter(commit -> commit.last() > after && commit.first() < before)
                        .flatMap(commit -> on(stream, commit, after)))
                .map(this::entry)
                .toList();
    }

    private Stream<Commit> newestOf(String stream) {
        OptionalLong last = log.lastSeq(stream);
        return last.isEmpty()
                ? Stream.empty()
                : log.readStream(stream, Math.max(0, last.getAsLong() - NEWEST + 1)).stream();
    }

    private static Stream<StoredEvent> on(String stream, Commit commit, long after) {
        return LongStream.rangeClosed(Math.max(commit.first(), after + 1), commit.last())
                .mapToObj(commit::eventAt)
                .filter(event -> event.stream().equals(stream));
    }

    private RecordedEntry entry(StoredEvent event) {
        return event.type().equals(TextsErased.NAME)
                ? entry(ErasureJson.read(event.payload().toArray()))
                : entry(payloads.fact(event), part -> log.partText(part.id()));
    }

    /** An erasure as an answer shows it. */
    public static RecordedEntry entry(TextsErased erased) {
        return new RecordedEntry(erased.entry(), TextsErased.NAME, ErasureJson.write(erased));
    }

    private static RecordedEntry entry(Fact fact, Function<PartRef, Optional<String>> texts) {
        return new RecordedEntry(
                fact.entry(), FactTypes.of(fact).name(), new FactWriter(Texts.outgoing(texts)).write(fact));
    }
}
