package org.waymark.log.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.log.Bytes;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.log.Digest;
import org.waymark.log.Genesis;
import org.waymark.log.InsertOutcome;
import org.waymark.log.LogUnavailableException;
import org.waymark.log.Part;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.mongodb.settings.MongoSettings;

/** A log in a MongoDB replica set, for any number of processes. It need not answer when this is opened. */
public final class MongoLog implements CommitLog, AutoCloseable {
    /** What a log is opened for: who only reads makes none, and only a restore may go on with an unfinished one. */
    enum Purpose {
        READ,
        WRITE,
        RESTORE
    }

    /** How long a command line waits for a database before it says why it cannot go on. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK_UP = Duration.ofMillis(20);

    private final MongoClient client;
    private final CommitCollection commits;
    private final SideCollections side;
    private final MongoWriter writer;
    private final MongoPreparation preparation;
    private final MongoWatch watch;

    private MongoLog(
            MongoClient client, MongoSettings settings, Clock clock, Supplier<Genesis> ifNew, Purpose purpose) {
        MongoDatabase database = client.getDatabase(settings.database());
        this.client = client;
        this.commits = new CommitCollection(database, client);
        this.side = new SideCollections(database);
        this.preparation = new MongoPreparation(client, database, commits, side, settings.accepted(), ifNew, purpose);
        this.watch = new MongoWatch(preparation::run, preparation::trouble, clock);
        this.writer = new MongoWriter(commits, watch);
    }

    /** Begins to look for the database and returns; {@link #state} tells how far that is. */
    static MongoLog open(
            MongoSettings settings, Clock clock, Supplier<Genesis> ifNew, List<CommandListener> listeners) {
        return watched(new MongoLog(MongoConnection.to(settings, listeners), settings, clock, ifNew, Purpose.WRITE));
    }

    /** For an export, beside processes that write or without one; makes nothing. Waits until it can be read. */
    public static MongoLog openForReading(MongoSettings settings, Clock clock) throws InterruptedException {
        Supplier<Genesis> none = () -> {
            throw new IllegalStateException("who reads makes no log");
        };
        return ready(
                watched(new MongoLog(MongoConnection.to(settings, List.of()), settings, clock, none, Purpose.READ)));
    }

    /** For a restore: the log may be one that it has begun and not ended. Waits until it can be written. */
    public static MongoLog openToRestore(MongoSettings settings, Clock clock, Supplier<Genesis> ifNew)
            throws InterruptedException {
        return ready(watched(
                new MongoLog(MongoConnection.to(settings, List.of()), settings, clock, ifNew, Purpose.RESTORE)));
    }

    private static MongoLog watched(MongoLog log) {
        log.watch.start();
        return log;
    }

    private static MongoLog ready(MongoLog log) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (log.state().isPassing() && System.nanoTime() < end) {
            Thread.sleep(LOOK_UP);
        }
        try {
            log.watch.requireReady();
            return log;
        } catch (LogUnavailableException e) {
            log.close();
            throw e;
        }
    }

    public MongoState state() {
        return watch.state();
    }

    @Override
    public Genesis genesis() {
        return ask(commits::genesis)
                .orElseThrow(() -> new IllegalStateException("the log has lost its genesis record"));
    }

    @Override
    public Bytes bodyKey() {
        return ask(side::bodyKey)
                .orElseThrow(() -> new IllegalStateException("the log has lost the key of its body digests"));
    }

    @Override
    public Optional<Commit> head() {
        return ask(commits::head);
    }

    @Override
    public InsertOutcome insert(List<Commit> batch) {
        return writer.insert(batch);
    }

    @Override
    public List<Commit> read(long fromCommit, int limit) {
        return ask(() -> commits.from(fromCommit, limit));
    }

    @Override
    public List<Commit> readStream(String stream, long fromSeq) {
        return ask(() -> commits.ofStream(stream, fromSeq));
    }

    @Override
    public OptionalLong lastSeq(String stream) {
        return ask(() -> commits.lastOf(stream)).stream()
                .mapToLong(commit -> CommitDocuments.lastSeq(commit, stream))
                .findFirst();
    }

    @Override
    public Optional<Commit> find(String commitId) {
        return ask(() -> commits.withId(commitId));
    }

    @Override
    public Set<String> eventIds(Collection<String> ids) {
        return ask(() -> commits.holding(ids)).stream()
                .flatMap(commit -> commit.events().stream())
                .map(StoredEvent::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Part> putParts(List<Part> parts) {
        List<String> ids = parts.stream().map(Part::id).distinct().toList();
        return guarded(MongoErrors::whileWritingParts, () -> {
            side.putIfAbsent(parts);
            side.erased(ids).stream().findFirst().ifPresent(id -> {
                throw Part.erased(id);
            });
            List<Part> stored = side.parts(ids);
            if (stored.size() < ids.size()) {
                throw new LogUnavailableException("The texts just written cannot be read yet");
            }
            return stored;
        });
    }

    @Override
    public List<Part> parts(Collection<String> ids) {
        return ask(() -> side.parts(ids));
    }

    @Override
    public List<Digest> partDigests(String id) {
        return ask(() -> commits.referencesTo(id)).stream()
                .map(PartDigest::digest)
                .distinct()
                .toList();
    }

    @Override
    public void eraseParts(Collection<String> ids) {
        guarded(MongoErrors::whileWritingParts, () -> {
            side.erase(ids);
            return ids;
        });
    }

    @Override
    public Set<String> erasedParts(Collection<String> ids) {
        return ask(() -> side.erased(ids));
    }

    @Override
    public void sweepParts(Collection<String> ids) {
        guarded(MongoErrors::whileWritingParts, () -> {
            Stream<String> orphans = ids.stream().distinct().filter(id -> !commits.refersTo(id));
            orphans.forEach(side::release);
            return ids;
        });
    }

    @Override
    public List<String> indexDefects() {
        return ask(preparation::indexDefects);
    }

    @Override
    public void close() {
        watch.close();
        client.close();
    }

    private <T> T ask(Supplier<T> question) {
        return guarded(MongoErrors::whileReading, question);
    }

    private <T> T guarded(Function<MongoException, LogUnavailableException> meaning, Supplier<T> operation) {
        watch.requireReady();
        try {
            return operation.get();
        } catch (MongoException e) {
            watch.failed(e);
            throw meaning.apply(e);
        }
    }
}
