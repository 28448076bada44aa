package org.waymark.queryside.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.waymark.command.CommandTypes;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;
import tools.jackson.databind.node.ObjectNode;

/** Remembers what was sent and answers as it is told; accepts everything unless told otherwise. */
final class RecordingClient implements CommandClient {

    final List<CommandCall> calls = new ArrayList<>();
    Function<CommandCall, CommandReply> answer = RecordingClient::accept;

    @Override
    public CommandReply send(CommandCall call) {
        calls.add(call);
        return answer.apply(call);
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
        List<CommandReply.Entry> entries = entries(call).stream()
                .map(body -> new CommandReply.Entry(
                        body.path("entry").asString(""),
                        CommandTypes.named(body.path("command").asString(""))
                                .orElseThrow()
                                .fact()
                                .name(),
                        body))
                .toList();
        return new CommandReply.Accepted(42, entries, false);
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
