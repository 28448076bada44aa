package org.waymark.standalone.transfer;

import java.util.function.Consumer;
import org.waymark.casefile.CaseFileWriter;
import org.waymark.erasure.TextsErased;
import org.waymark.log.Commit;
import org.waymark.log.StoredEvent;
import org.waymark.log.read.CommitFeed;
import org.waymark.log.read.LogReader;
import org.waymark.record.Logged;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.standalone.SaidPlainly;
import tools.jackson.databind.node.ObjectNode;

/** Reads a log as case-file lines. Twice: which ids are free for the things that imports brought, only all of it tells. */
final class CaseExport {

    private static final int COMMITS_AT_ONCE = 500;

    private final LogReader log;
    private final CaseFileWriter lines;
    private final boolean opaque;

    CaseExport(LogReader log, boolean opaque) {
        this.log = log;
        this.lines = new CaseFileWriter(part -> log.partText(part.id()));
        this.opaque = opaque;
    }

    void write(Consumer<String> target) {
        long end = log.head().position();
        if (opaque) {
            each(end, logged -> target.accept(lines.line(logged)));
            return;
        }
        var ids = new GivenIds();
        each(end, logged -> ids.note(type(logged), parsed(logged), logged.fact(), part -> log.partText(part.id())));
        each(end, logged -> target.accept(ids.onto(type(logged), parsed(logged)).toString()));
    }

    private ObjectNode parsed(Logged logged) {
        return (ObjectNode) CaseLine.parse(lines.line(logged));
    }

    private static FactType type(Logged logged) {
        return FactTypes.of(logged.fact());
    }

    /** Up to a fixed end, so that both readings see the same while a server goes on writing. */
    private void each(long end, Consumer<Logged> take) {
        CommitFeed feed = log.follow();
        for (var commits = feed.next(COMMITS_AT_ONCE); !commits.isEmpty(); commits = feed.next(COMMITS_AT_ONCE)) {
            for (Commit commit : commits) {
                if (commit.first() > end) {
                    return;
                }
                long position = commit.first();
                for (StoredEvent event : commit.events()) {
                    if (!event.type().equals(TextsErased.NAME)) { // no fact: where the text was, [erased] stands
                        take.accept(logged(event, position, commit));
                    }
                    position++;
                }
            }
        }
    }

    private static Logged logged(StoredEvent event, long position, Commit commit) {
        FactType type = FactTypes.named(event.type())
                .orElseThrow(() -> new SaidPlainly("Position " + position + " holds a " + event.type()
                        + ", which this version does not know. Use a newer Waymark."));
        return new Logged(FactReader.stored(type, event.payload().toArray()), position, commit.recordedAt());
    }
}
