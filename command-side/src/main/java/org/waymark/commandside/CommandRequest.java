package org.waymark.commandside;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody asks to have recorded.
 *
 * @param name name of the command, or {@value #RECORD_ENTRIES}
 * @param body its fields as on a line of a case file, personal texts in the clear
 * @param commandId chosen by the sender; the same id and body sent again is answered, not recorded again
 * @param actor opaque account id of who asks
 * @param seen position of the log that the sender had before their eyes; null for none
 * @param dryRun answer what would be recorded and append nothing
 */
public record CommandRequest(
        String name,
        ObjectNode body,
        String commandId,
        String actor,
        @Nullable Long seen,
        boolean dryRun) {

    /** The command that carries several others into one commit, under {@code entries}. */
    public static final String RECORD_ENTRIES = "RecordEntries";
}
