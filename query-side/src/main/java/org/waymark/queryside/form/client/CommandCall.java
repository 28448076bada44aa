package org.waymark.queryside.form.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command on its way, exactly as the command API takes it.
 *
 * @param command name of the command, or {@value #SEVERAL}
 * @param body the case-file line without {@code fact}; personal texts stand in it in the clear
 * @param commandId minted when the form was shown, so that sending it twice records once
 * @param actor account id of who asks
 * @param seen position of the log that the form was made from; null when the form looked at nothing
 * @param dryRun answer what would be appended and append nothing
 */
public record CommandCall(
        String command,
        ObjectNode body,
        UUID commandId,
        String actor,
        @Nullable Long seen,
        boolean dryRun) {

    /** The same, to be decided and not recorded. */
    public CommandCall dry() {
        return new CommandCall(command, body, commandId, actor, seen, true);
    }

    /** The command that carries several others into one commit. */
    public static final String SEVERAL = "RecordEntries";

    /** As many as the command side takes in one commit. */
    public static final int MOST_PARTS = 500;

    /** One of several commands in one commit. */
    public record Part(String command, ObjectNode body) {}

    /** A call for one command as it is, for several as one commit in this order. */
    public static CommandCall of(List<Part> parts, UUID commandId, String actor, @Nullable Long seen) {
        if (parts.size() == 1) {
            Part only = parts.getFirst();
            return new CommandCall(only.command(), only.body(), commandId, actor, seen, false);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var entries = body.putArray("entries");
        for (Part part : parts) {
            ObjectNode entry = entries.addObject();
            entry.put("command", part.command());
            entry.setAll(part.body());
        }
        return new CommandCall(SEVERAL, body, commandId, actor, seen, false);
    }
}
