package org.waymark.queryside.basis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.log.read.LogPosition;

/** Both clocks of a question, resolved: everything recorded up to {@code known}, on the day {@code asOf}. */
public record Moment(LogPosition known, LocalDate asOf, LocalDate today, Freshness freshness) {

    /** The position up to which facts count. */
    public long position() {
        return known.position();
    }

    /** The same, for an answer about a record on which some entries could not be read. */
    public Moment without(List<Unread> entries) {
        return new Moment(known, asOf, today, freshness.without(entries));
    }

    /** The basis of an answer that these rules gave; none, where nothing is judged. */
    public Basis basis(@Nullable RubricRef rubric, String engineVersion) {
        return new Basis(
                known.logId().value(),
                known.position(),
                known.hash().hex(),
                known.recordedAt(),
                asOf,
                rubric,
                engineVersion);
    }
}
