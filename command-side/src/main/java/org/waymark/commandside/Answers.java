package org.waymark.commandside;

import java.time.Duration;
import java.util.List;
import org.waymark.commandside.recording.TakenIds;
import org.waymark.log.draft.AppendOutcome;
import org.waymark.registry.Defect;

/** What a sender hears when the log itself says no: mend the request, or come again later. */
final class Answers {

    /** How long a sender had better wait for something that people must mend, such as a full disk. */
    static final Duration LATER = Duration.ofSeconds(30);

    private Answers() {}

    static CommandOutcome of(AppendOutcome.Refused refused, String commandId) {
        return switch (refused.code()) {
            case LIMIT -> refused("", "", "too-large", refused.message(), "Send it in several smaller requests.");
            case INVALID -> refused("", "", "invalid", refused.message(), "Change the request accordingly.");
            case EVENT_ID ->
                refused(
                        "entry",
                        "",
                        TakenIds.CODE,
                        refused.message(),
                        "Leave the entry's id out to have one made, or give it another.");
            case OTHER_BODY ->
                refused(
                        "Command-Id",
                        commandId,
                        "command-id-reused",
                        "This command id was used for another request.",
                        "Send a new request under a new id; repeat an id only to repeat the very same request.");
            case CLOCK, DISK_FULL, INDEXES, BROKEN, UNAVAILABLE, CLOSED ->
                new CommandOutcome.Unavailable(refused.message(), LATER);
        };
    }

    private static CommandOutcome refused(String field, String value, String code, String reason, String remedy) {
        return new CommandOutcome.Refused(List.of(new Defect(field, value, code, reason, remedy)), List.of());
    }
}
