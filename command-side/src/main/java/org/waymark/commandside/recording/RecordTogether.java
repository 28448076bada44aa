package org.waymark.commandside.recording;

import java.util.List;
import org.waymark.commandside.stream.Addressed;
import org.waymark.commandside.stream.IndexedDefects;
import org.waymark.commandside.stream.Source;
import org.waymark.commandside.stream.StreamId;
import org.waymark.registry.Defect;

/**
 * Commands for one commit: all are recorded, in this order, or none is.
 *
 * @param source where they all come from
 * @param indexed whether defects name the entry they belong to; they do where a list was sent
 * @param dryRun decide only, and append nothing
 */
public record RecordTogether(List<Addressed> asked, Source source, boolean indexed, boolean dryRun) {

    public RecordTogether {
        asked = List.copyOf(asked);
    }

    /** The streams concerned, always in the same order: two commands that lock the same ones cannot lock each other out. */
    List<StreamId> streams() {
        return asked.stream()
                .map(Addressed::stream)
                .distinct()
                .sorted(StreamId.ORDER)
                .toList();
    }

    List<Defect> placed(int index, List<Defect> defects) {
        return indexed ? IndexedDefects.of(index, defects) : defects;
    }
}
