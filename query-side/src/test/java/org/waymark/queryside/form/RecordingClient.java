package org.waymark.queryside.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.waymark.command.CommandTypes;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** Remembers what was sent and answers as it is told; accepts everything unless told otherwise. */
final class RecordingClient implements CommandClient {

    final List<CommandCall> calls = new ArrayList<>();
    Function<CommandCall, CommandReply> answer = RecordingClient::accept;

    /** What is in the log by command id, for {@link #likeALog}. */
    private final Map<UUID, CommandCall> landed = new HashMap<>();

    /** How many of the next questions for a command id come too early: the commit lands right after them. */
    int tooEarly = Integer.MAX_VALUE;

    @Override
    public CommandReply send(CommandCall call) {
        calls.add(call);
        return answer.apply(call);
    }

    @Override
    public Optional<CommandReply.Accepted> earlier(UUID commandId, String actor) {
        if (tooEarly > 0) {
            tooEarly--;
            return Optional.empty();
        }
        return Optional.ofNullable(landed.get(commandId)).map(call -> accept(call, true));
    }

    /** Answers as the other side does: an id is recorded once, and the same id with another body is refused. */
    void likeALog() {
        tooEarly = 0;
        answer = call -> {
            CommandCall first = landed.putIfAbsent(call.commandId(), call);
            return first == null || first.body().equals(call.body())
                    ? accept(call, first != null)
                    : new CommandReply.Refused(List.of(new Defect(
                            "Command-Id",
                            call.commandId().toString(),
                            CommandReply.Refused.REUSED,
                            "used",
                            "send anew")));
        };
    }

    void forget() {
        calls.clear();
        landed.clear();
        tooEarly = Integer.MAX_VALUE;
        answer = RecordingClient::accept;
    }

    /** Bodies of the last call, with the name of each command. */
    List<ObjectNode> sent() {
        return entries(calls.getLast());
    }

    /** The only body of that command in the last call. */
    ObjectNode sent(String command) {
        return sent().stream()
                .filter(body -> body.path("command").asString("").equals(command))
                .findFirst()
                .orElseThrow(() -> new AssertionError(command + " was not sent but " + sent()));
    }

    static CommandReply accept(CommandCall call) {
        return accept(call, false);
    }

    private static CommandReply.Accepted accept(CommandCall call, boolean repeated) {
        List<CommandReply.Entry> entries = entries(call).stream()
                .map(body -> new CommandReply.Entry(
                        body.path("entry").asString(""),
                        CommandTypes.named(body.path("command").asString(""))
                                .orElseThrow()
                                .fact()
                                .name(),
                        body))
                .toList();
        return new CommandReply.Accepted(42, entries, repeated);
    }

    private static List<ObjectNode> entries(CommandCall call) {
        if (!call.command().equals(CommandCall.SEVERAL)) {
            return List.of(call.body().deepCopy().put("command", call.command()));
        }
        return StreamSupport.stream(call.body().get("entries").spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
