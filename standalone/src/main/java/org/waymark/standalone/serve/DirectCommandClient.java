package org.waymark.standalone.serve;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.commandside.CommandOutcome;
import org.waymark.commandside.CommandProgress;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.CommandService;
import org.waymark.commandside.Recorded;
import org.waymark.commandside.RecordedEntry;
import org.waymark.log.LogUnavailableException;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;

/** From a form to the decider without leaving the process: the same service that the command API offers. */
final class DirectCommandClient implements CommandClient {

    private final CommandService commands;

    DirectCommandClient(CommandService commands) {
        this.commands = commands;
    }

    @Override
    public CommandReply send(CommandCall call) {
        return reply(commands.send(new CommandRequest(
                call.command(), call.body(), call.commandId().toString(), call.actor(), call.seen(), call.dryRun())));
    }

    @Override
    public Optional<CommandReply.Accepted> earlier(UUID commandId, String actor) {
        try {
            return commands.progress(commandId.toString(), actor) instanceof CommandProgress.Landed landed
                    ? Optional.of(accepted(landed.recorded(), true))
                    : Optional.empty();
        } catch (LogUnavailableException e) {
            return Optional.empty();
        }
    }

    private static CommandReply reply(CommandOutcome outcome) {
        return switch (outcome) {
            case CommandOutcome.Accepted now -> accepted(now.recorded(), false);
            case CommandOutcome.AlreadyKnown known -> accepted(known.recorded(), true);
            case CommandOutcome.WouldRecord would ->
                new CommandReply.Accepted(would.position(), entries(would.entries()), false);
            case CommandOutcome.Refused refused -> new CommandReply.Refused(refused.defects());
            case CommandOutcome.Conflict conflict ->
                new CommandReply.Conflict(conflict.reason(), entries(conflict.since()));
            case CommandOutcome.Unavailable unavailable ->
                new CommandReply.Unavailable(unavailable.reason(), unavailable.retryAfter());
            case CommandOutcome.Unknown unknown -> new CommandReply.Unknown(UUID.fromString(unknown.commandId()));
        };
    }

    private static CommandReply.Accepted accepted(Recorded recorded, boolean repeated) {
        return new CommandReply.Accepted(recorded.position(), entries(recorded.entries()), repeated);
    }

    private static List<CommandReply.Entry> entries(List<RecordedEntry> entries) {
        return entries.stream()
                .map(entry -> new CommandReply.Entry(entry.entry(), entry.fact(), entry.body()))
                .toList();
    }
}
