package org.waymark.log.mongodb;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.waymark.log.Commit;
import org.waymark.log.InsertOutcome;
import org.waymark.log.InsertOutcome.Inserted;
import org.waymark.log.InsertOutcome.Unknown;

/** Sends commits in order, each message whole: an error of one command then says exactly how far the call came. */
final class MongoWriter {
    /** Bytes of one document: what the server takes. */
    private static final int DOCUMENT = 16 * 1024 * 1024;

    /** Bytes of one command: below the 48 MB at which the driver would cut it in two. */
    private static final int COMMAND = 32 * 1024 * 1024;

    private final CommitCollection commits;
    private final MongoWatch watch;
    private final DocumentCodec codec = new DocumentCodec();

    MongoWriter(CommitCollection commits, MongoWatch watch) {
        this.commits = commits;
        this.watch = watch;
    }

    InsertOutcome insert(List<Commit> batch) {
        if (!watch.state().isReady()) {
            return new Unknown(watch.state().reason());
        }
        int from = 0;
        while (from < batch.size()) {
            List<RawBsonDocument> command = command(batch, from);
            if (command.isEmpty()) {
                return MongoErrors.tooLarge(from);
            }
            try {
                commits.insert(command);
            } catch (MongoException e) {
                InsertOutcome outcome = MongoErrors.whileInserting(from, e);
                if (outcome instanceof Unknown) {
                    watch.failed(e);
                }
                return outcome;
            }
            from += command.size();
        }
        return new Inserted();
    }

    /** The documents of the next command: none when the next commit is larger than a document may be. */
    private List<RawBsonDocument> command(List<Commit> batch, int from) {
        List<RawBsonDocument> command = new ArrayList<>();
        long bytes = 0;
        for (Commit commit : batch.subList(from, batch.size())) {
            RawBsonDocument document = new RawBsonDocument(CommitDocuments.of(commit), codec);
            int size = document.getByteBuffer().remaining();
            bytes += size;
            if (size > DOCUMENT || (bytes > COMMAND && !command.isEmpty())) {
                break;
            }
            command.add(document);
        }
        return command;
    }
}
