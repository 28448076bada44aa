package org.waymark.log.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static org.waymark.log.mongodb.CommitDocuments.COMMIT_ID;
import static org.waymark.log.mongodb.CommitDocuments.EVENT;
import static org.waymark.log.mongodb.CommitDocuments.NUMBER;
import static org.waymark.log.mongodb.CommitDocuments.PART;
import static org.waymark.log.mongodb.CommitDocuments.PARTS;
import static org.waymark.log.mongodb.CommitDocuments.STREAM;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.waymark.log.Commit;
import org.waymark.log.Genesis;
import org.waymark.log.PartDigest;

/** The collection {@code commits}: found and inserted, never changed. */
final class CommitCollection {
    private final MongoCollection<Document> commits;
    private final CausalSessions sessions;

    CommitCollection(MongoDatabase database, MongoClient client) {
        this.commits = database.getCollection("commits");
        this.sessions = new CausalSessions(client);
    }

    MongoCollection<Document> collection() {
        return commits;
    }

    Optional<Genesis> genesis() {
        return find(eq(NUMBER, Genesis.NUMBER), found -> Optional.ofNullable(found.first()))
                .map(CommitDocuments::genesis);
    }

    Optional<Commit> head() {
        return find(
                        gte(NUMBER, 1L),
                        found -> Optional.ofNullable(found.sort(newestFirst()).first()))
                .map(CommitDocuments::commit);
    }

    Optional<Commit> withId(String commitId) {
        return find(eq(COMMIT_ID, commitId), found -> Optional.ofNullable(found.first()))
                .map(CommitDocuments::commit);
    }

    List<Commit> from(long number, int limit) {
        return find(
                gte(NUMBER, Math.max(1, number)),
                found -> found.sort(Sorts.ascending(NUMBER))
                        .limit(limit)
                        .map(CommitDocuments::commit)
                        .into(new ArrayList<>()));
    }

    Optional<Commit> lastOf(String stream) {
        return find(
                        eq(STREAM, stream),
                        found -> Optional.ofNullable(found.sort(newestFirst()).first()))
                .map(CommitDocuments::commit);
    }

    /** Reads backwards and stops, because a stream's numbers grow with the log: what is not asked for is not read. */
    List<Commit> ofStream(String stream, long fromSeq) {
        return find(eq(STREAM, stream), found -> {
            List<Commit> commits = new ArrayList<>();
            try (MongoCursor<Document> backwards = found.sort(newestFirst()).iterator()) {
                while (backwards.hasNext()) {
                    Commit commit = CommitDocuments.commit(backwards.next());
                    if (CommitDocuments.lastSeq(commit, stream) < fromSeq) {
                        break;
                    }
                    commits.addFirst(commit);
                }
            }
            return commits;
        });
    }

    List<Commit> holding(Collection<String> eventIds) {
        return find(
                in(EVENT, eventIds), found -> found.map(CommitDocuments::commit).into(new ArrayList<>()));
    }

    /** The references alone: the commits around them may be large. */
    List<PartDigest> referencesTo(String part) {
        return find(and(eq(PART, part), gte(NUMBER, 1L)), found -> {
            List<PartDigest> references = new ArrayList<>();
            found.projection(new Document(PARTS, 1))
                    .map(CommitDocuments::references)
                    .forEach(references::addAll);
            references.removeIf(reference -> !reference.id().equals(part));
            return references;
        });
    }

    boolean refersTo(String part) {
        return find(
                and(eq(PART, part), gte(NUMBER, 1L)),
                found -> found.projection(new Document(NUMBER, 1)).first() != null);
    }

    /** In order, stopping at the first that does not go in. */
    void insert(List<RawBsonDocument> documents) {
        MongoCollection<RawBsonDocument> raw = commits.withDocumentClass(RawBsonDocument.class);
        InsertManyOptions inOrder = new InsertManyOptions().ordered(true);
        sessions.run(session ->
                session == null ? raw.insertMany(documents, inOrder) : raw.insertMany(session, documents, inOrder));
    }

    private <T> T find(Bson filter, Function<FindIterable<Document>, T> answer) {
        return sessions.run(
                session -> answer.apply(session == null ? commits.find(filter) : commits.find(session, filter)));
    }

    private static Bson newestFirst() {
        return Sorts.descending(NUMBER);
    }
}
