package org.waymark.queryside.entry;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.basis.Moments;
import org.waymark.queryside.directory.DirectoryProjection;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.known.UnreadEntries;

/** The record of each person and organization at a moment. They belong to no community, so no zone but UTC has a claim. */
public final class DirectoryRecords {

    static final ZoneId ZONE = ZoneOffset.UTC;

    private final DirectoryProjection directory;
    private final UnreadEntries unread;
    private final Moments moments;

    public DirectoryRecords(DirectoryProjection directory, UnreadEntries unread, Moments moments) {
        this.directory = directory;
        this.unread = unread;
        this.moments = moments;
    }

    /** What stands on one of them at a moment. */
    record Asked(Folded record, Moment moment) {}

    /** Resolves both clocks of a question; empty when nothing is known by then. */
    Optional<Asked> ask(Home home, Clocks clocks) {
        Moment resolved = moments.resolve(clocks, ZONE);
        Moment moment = resolved.without(unread.on(Stream.of(home), resolved.position()));
        Folded record = directory.read(home.stream(), moment.position());
        return record.entries().isEmpty() ? Optional.empty() : Optional.of(new Asked(record, moment));
    }
}
