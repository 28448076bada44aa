package org.waymark.standalone.transfer;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.casefile.CaseFileWriter;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.PartRef;
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
    private final boolean opaque;
    private final PrintWriter progress;

    /** The progress is told to somebody who waits, beside the lines. */
    CaseExport(LogReader log, boolean opaque, PrintWriter progress) {
        this.log = log;
        this.opaque = opaque;
        this.progress = progress;
    }

    /** What is read at once, with the texts that belong to it. */
    private record Page(List<Commit> commits, CaseFileWriter lines, Function<PartRef, Optional<String>> texts) {

        String line(Logged logged) {
            return lines.line(logged);
        }

        ObjectNode parsed(Logged logged) {
            return (ObjectNode) CaseLine.parse(line(logged));
        }
    }

    void write(Consumer<String> target) {
        long end = log.head().position();
        if (opaque) {
            each(end, "written", (page, logged) -> target.accept(page.line(logged)));
            return;
        }
        var ids = new GivenIds();
        each(end, "read", (page, logged) -> ids.note(type(logged), page.parsed(logged), logged.fact(), page.texts()));
        each(
                end,
                "written",
                (page, logged) -> target.accept(
                        ids.onto(type(logged), page.parsed(logged)).toString()));
    }

    private static FactType type(Logged logged) {
        return FactTypes.of(logged.fact());
    }

    /** Up to a fixed end, so that both readings see the same while a server goes on writing. */
    private void each(long end, String done, BiConsumer<Page, Logged> take) {
        var told = new Progress(end, done, progress);
        CommitFeed feed = log.follow();
        while (feed.position() < end) {
            Page page = page(feed.next(COMMITS_AT_ONCE).stream()
                    .filter(commit -> commit.first() <= end)
                    .toList());
            page.commits().forEach(commit -> each(commit, logged -> take.accept(page, logged)));
            told.accept(Math.min(feed.position(), end));
        }
    }

    private static void each(Commit commit, Consumer<Logged> take) {
        long position = commit.first();
        for (StoredEvent event : commit.events()) {
            if (!event.type().equals(TextsErased.NAME)) { // no fact: where the text was, [erased] stands
                take.accept(logged(event, position, commit));
            }
            position++;
        }
    }

    private Page page(List<Commit> commits) {
        Map<String, Optional<String>> there = log.partTexts(commits);
        Function<PartRef, Optional<String>> texts = part -> {
            Optional<String> text = there.get(part.id());
            return text == null ? log.partText(part.id()) : text;
        };
        return new Page(commits, new CaseFileWriter(texts), texts);
    }

    private static Logged logged(StoredEvent event, long position, Commit commit) {
        FactType type = FactTypes.named(event.type())
                .orElseThrow(() -> new SaidPlainly("Position " + position + " holds a " + event.type()
                        + ", which this version does not know. Use a newer Waymark."));
        return new Logged(FactReader.stored(type, event.payload().toArray()), position, commit.recordedAt());
    }
}
