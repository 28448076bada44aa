package org.waymark.commandside.request;

import java.util.ArrayList;
import java.util.List;
import org.waymark.commandside.stream.StreamId;
import org.waymark.registry.Defect;

/** An id that becomes a name in the log is short and plain: it stands in indexes and addresses for ever. */
final class IdFits {

    private IdFits() {}

    static List<Defect> objections(String entry, StreamId stream) {
        List<Defect> defects = new ArrayList<>();
        object("entry", entry, defects);
        object(field(stream), stream.id(), defects);
        return defects;
    }

    private static String field(StreamId stream) {
        return switch (stream.kind()) {
            case COMMUNITY -> "community";
            case PARTNERSHIP -> "partnership";
            case ORGANISATION -> "org";
            case PERSON -> "person";
        };
    }

    private static void object(String field, String id, List<Defect> defects) {
        if (id.length() > StreamId.LONGEST_ID || !id.codePoints().allMatch(IdFits::plain)) {
            defects.add(new Defect(
                    field,
                    id,
                    "invalid-id",
                    "An id has at most " + StreamId.LONGEST_ID + " characters, none of them a control character.",
                    "Leave the entry's id out to have one made, or choose a shorter one."));
        }
    }

    private static boolean plain(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
