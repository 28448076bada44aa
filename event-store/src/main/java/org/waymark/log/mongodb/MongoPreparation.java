package org.waymark.log.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.log.BodyKey;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.mongodb.settings.Danger;

/** Makes a new log in an empty database, and looks whether a log may be kept here. Can be run any number of times. */
final class MongoPreparation {
    private static final Logger LOG = LoggerFactory.getLogger(MongoPreparation.class);

    /** The wire version of servers 5.3, the first that cluster a collection by its {@code _id}. */
    private static final int CLUSTERED = 16;

    private final MongoClient client;
    private final MongoDatabase database;
    private final CommitCollection commits;
    private final SideCollections side;
    private final Set<Danger> accepted;
    private final Supplier<Genesis> ifNew;
    private final MongoLog.Purpose purpose;

    MongoPreparation(
            MongoClient client,
            MongoDatabase database,
            CommitCollection commits,
            SideCollections side,
            Set<Danger> accepted,
            Supplier<Genesis> ifNew,
            MongoLog.Purpose purpose) {
        this.client = client;
        this.database = database;
        this.commits = commits;
        this.side = side;
        this.accepted = accepted;
        this.ifNew = ifNew;
        this.purpose = purpose;
        if (!accepted.isEmpty()) {
            LOG.warn("UNSAFE LOG: accepted is {}. What is acknowledged may be lost.", accepted);
        }
    }

    /** What stands against this log; nothing is written to a server that is unfit. */
    List<String> run() {
        database.runCommand(new Document("ping", 1));
        return switch (purpose) {
            case READ -> commits.genesis().isEmpty() ? List.of("there is no log in this database") : unfinished();
            case RESTORE -> prepare();
            case WRITE -> {
                List<String> problems = prepare();
                yield problems.isEmpty() ? unfinished() : problems;
            }
        };
    }

    /** What a restore left unfinished looks like a log, and is the beginning of one. */
    private List<String> unfinished() {
        long end = commits.head().map(Commit::last).orElse(0L);
        return commits.genesis().flatMap(genesis -> genesis.unfinished(end)).stream()
                .map(why -> "the log is not whole: " + why)
                .toList();
    }

    private List<String> prepare() {
        List<String> problems = new ArrayList<>(unfit(servers()));
        if (problems.isEmpty() && commits.genesis().isEmpty()) {
            make();
        }
        if (problems.isEmpty()) {
            problems.addAll(indexDefects());
        }
        return problems;
    }

    /** What is wrong with the indexes, unless that is accepted. */
    List<String> indexDefects() {
        return accepted.contains(Danger.INDEXES) ? List.of() : MongoIndexes.defects(commits.collection());
    }

    /** Why no server answers, host by host. */
    String trouble() {
        return "no primary answers; it is asked again. "
                + servers().stream().map(MongoPreparation::trouble).collect(Collectors.joining("; "));
    }

    private List<String> unfit(Collection<ServerDescription> servers) {
        return servers.stream()
                .flatMap(server -> dangers(server).stream())
                .distinct()
                .filter(danger -> !accepted.contains(danger))
                .map(danger -> "the database is unfit for a log: " + danger.why()
                        + " (or accept the risk: waymark.log.mongodb.accept-unsafe=" + danger.word() + ")")
                .toList();
    }

    static Set<Danger> dangers(ServerDescription server) {
        if (server.getType() == ServerType.STANDALONE) {
            return Set.of(Danger.STANDALONE);
        }
        if (server.getType() == ServerType.SHARD_ROUTER || server.getType() == ServerType.LOAD_BALANCER) {
            return Set.of(Danger.SHARDED);
        }
        return server.getArbiters().isEmpty() ? Set.of() : Set.of(Danger.ARBITERS);
    }

    /** The genesis record comes last: with it there, all else is. Of two processes at once the first wins. */
    private void make() {
        createCollection();
        if (!accepted.contains(Danger.INDEXES)) {
            MongoIndexes.create(commits.collection());
        }
        side.putBodyKey(BodyKey.fresh());
        Genesis genesis = ifNew.get();
        try {
            commits.collection().insertOne(CommitDocuments.of(genesis));
            LOG.info("A new log was made: {} in the database {}", genesis.logId(), database.getName());
        } catch (MongoException e) {
            if (!MongoErrors.isDuplicateKey(e)) {
                throw e;
            }
        }
    }

    private void createCollection() {
        boolean clustered = servers().stream().allMatch(server -> server.getMaxWireVersion() >= CLUSTERED);
        CreateCollectionOptions options = new CreateCollectionOptions();
        if (clustered) {
            options.clusteredIndexOptions(new ClusteredIndexOptions(new Document(CommitDocuments.NUMBER, 1), true));
        }
        try {
            database.createCollection(commits.collection().getNamespace().getCollectionName(), options);
        } catch (MongoException e) {
            if (!MongoErrors.isThereAlready(e)) {
                throw e;
            }
        }
    }

    private List<ServerDescription> servers() {
        return client.getClusterDescription().getServerDescriptions();
    }

    private static String trouble(ServerDescription server) {
        Throwable failure = server.getException();
        while (failure != null && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return server.getAddress() + ": " + (failure == null ? server.getType() : failure.getMessage());
    }
}
