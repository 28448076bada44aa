package org.waymark.commandside.recording;

import java.util.List;
import java.util.Set;
import org.waymark.commandside.stream.Addressed;
import org.waymark.log.append.Appender;
import org.waymark.record.admission.Refusal;
import org.waymark.registry.Defect;

/**
 * An entry is known by its id alone, whatever record it stands on: an export with one id twice could not be judged. The
 * records each know only their own, so the log is asked.
 */
public final class TakenIds {

    /** The code under which a record refuses an id that it has itself. */
    public static final String CODE = Refusal.Code.REPEATED_ENTRY.word();

    private final Set<String> taken;

    TakenIds(RecordTogether together, Appender appender) {
        taken = appender.takenEventIds(together.asked().stream()
                .map(asked -> asked.command().fact().entry())
                .toList());
    }

    /** What the log has against the id of an entry, where its own record has said nothing. */
    List<Defect> objections(Addressed asked, List<Defect> ofItsRecord) {
        String entry = asked.command().fact().entry();
        return taken.contains(entry)
                        && ofItsRecord.stream()
                                .noneMatch(defect -> defect.code().equals(CODE))
                ? List.of(new Defect(
                        "entry",
                        entry,
                        CODE,
                        "An id names one entry of the whole log, and another entry has this one.",
                        "Leave the entry's id out to have one made, or give it another."))
                : List.of();
    }
}
