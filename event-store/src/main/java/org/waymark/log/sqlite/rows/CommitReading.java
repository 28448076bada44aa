package org.waymark.log.sqlite.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Commit;
import org.waymark.log.LogId;
import org.waymark.log.PartDigest;
import org.waymark.log.StoredEvent;
import org.waymark.log.chain.LogBrokenException;
import org.waymark.log.sqlite.rows.CommitRows.Which;

/** Puts commits together from the rows of one walk over commits and their events. */
final class CommitReading {
    private static final String COMMITS_WITH_EVENTS =
            "SELECT c.number, e.position, e.id, e.type, e.revision, e.stream, e.seq, e.at, e.payload, e.metadata,"
                    + " c.log_id, c.first, c.committed_at, c.recorded_at, c.claimed, c.commit_id, c.body_digest, c.actor,"
                    + " c.prev_hash, c.hash FROM commits c LEFT JOIN events e ON e.commit_number = c.number"
                    + " WHERE c.number IN (";
    private static final String IN_ORDER = ") ORDER BY c.number, e.position";
    private static final String PARTS = "SELECT position, part, digest FROM event_parts WHERE position IN"
            + " (SELECT position FROM events WHERE commit_number IN (";
    private static final String NTH = ")) ORDER BY position, nth";

    private final Map<Long, List<PartDigest>> parts = new HashMap<>();
    private final List<Commit> commits = new ArrayList<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private @Nullable Commit first;

    private CommitReading() {}

    /** The commits of these numbers, in order. */
    static List<Commit> of(SqliteStatements statements, Which which) throws SQLException {
        var reading = new CommitReading();
        Object[] parameters = which.parameters().toArray();
        statements.all(reading::part, PARTS + which.numbers() + NTH, parameters);
        statements.all(reading::event, COMMITS_WITH_EVENTS + which.numbers() + IN_ORDER, parameters);
        reading.complete();
        return reading.commits;
    }

    private boolean part(ResultSet row) throws SQLException {
        var cells = new Cells(row);
        return parts.computeIfAbsent(cells.number(), position -> new ArrayList<>())
                .add(new PartDigest(cells.text(), cells.digest()));
    }

    private boolean event(ResultSet row) throws SQLException {
        var cells = new Cells(row);
        long number = cells.number();
        long position = cells.number();
        if (position == 0) {
            throw new LogBrokenException(number, "it has no events");
        }
        StoredEvent event = event(cells, parts.getOrDefault(position, List.of()));
        if (first == null || first.number() != number) {
            complete();
            first = commit(number, cells, event);
        }
        return events.add(event);
    }

    /** The commit under way has all its events. */
    private void complete() {
        if (first != null) {
            commits.add(events.size() == 1 ? first : first.with(events));
        }
        first = null;
        events.clear();
    }

    private static StoredEvent event(Cells cells, List<PartDigest> parts) throws SQLException {
        return new StoredEvent(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.number(),
                cells.instant(),
                cells.bytes(),
                cells.bytes(),
                parts);
    }

    private static Commit commit(long number, Cells cells, StoredEvent event) throws SQLException {
        return new Commit(
                new LogId(cells.text()),
                number,
                cells.number(),
                cells.instant(),
                cells.instant(),
                cells.flag(),
                cells.text(),
                cells.digest(),
                cells.text(),
                List.of(event),
                cells.digest(),
                cells.digest());
    }
}
