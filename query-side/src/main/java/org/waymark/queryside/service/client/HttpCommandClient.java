package org.waymark.queryside.service.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.waymark.access.assertion.AssertedRequest;
import org.waymark.access.assertion.AssertionSigner;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.client.CommandReply.Accepted;
import org.waymark.queryside.form.client.CommandReply.Unavailable;
import org.waymark.queryside.form.client.CommandReply.Unknown;

/**
 * Sends a command to a command side, and to the next one while nobody answers, always under the same command id: the log
 * has it once at most, whoever takes it. Once a sending may have had its effect, no refusal of a later one is believed: the
 * first may still land, so the outcome is unknown until somebody asks again.
 */
public final class HttpCommandClient implements CommandClient {

    /** How often every address is tried: a restart of one, or a proxy that just lost the one behind it, is over then. */
    static final int ROUNDS = 2;

    /** Between two rounds. */
    static final Duration PAUSE = Duration.ofMillis(300);

    /** After this no further address is tried: the person at the form waits with it. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long a sender had better wait when nobody is there. */
    private static final Duration LATER = Duration.ofSeconds(10);

    private static final String COMMANDS = "/api/commands/";

    private final CommandSides sides;
    private final Wire wire;

    public HttpCommandClient(CommandSides sides, AssertionSigner signer) {
        this.sides = sides;
        this.wire = new Wire(signer);
    }

    @Override
    public CommandReply send(CommandCall call) {
        byte[] body = call.body().toString().getBytes(StandardCharsets.UTF_8);
        var asked = AssertedRequest.of(
                HttpMethod.POST.name(),
                COMMANDS + call.command() + (call.dryRun() ? "?dryRun=true" : ""),
                call.commandId().toString(),
                call.seen() == null ? "" : call.seen().toString(),
                body);
        CommandReply reply = new Unavailable("No command side answers.", LATER);
        boolean mayHaveLanded = false;
        for (URI side : tries()) {
            switch (wire.send(side, call.actor(), asked, body)) {
                case Wire.Heard.NobodyThere _ -> {}
                case Wire.Heard.Silence _ -> mayHaveLanded = true;
                case Wire.Heard.Answer answer -> {
                    sides.prefer(side);
                    reply = Answers.of(answer.response(), call.commandId());
                    if (reply instanceof Unknown) {
                        mayHaveLanded = true;
                    } else if (!(reply instanceof Unavailable)) {
                        return mayHaveLanded ? afterSilence(reply, call.commandId()) : reply;
                    }
                }
            }
        }
        return mayHaveLanded ? new Unknown(call.commandId()) : reply;
    }

    /** What a silent one recorded is no repetition for whoever sent it once. */
    private static CommandReply afterSilence(CommandReply reply, UUID commandId) {
        return reply instanceof Accepted accepted
                ? new Accepted(accepted.position(), accepted.entries(), false)
                : new Unknown(commandId);
    }

    @Override
    public Optional<Accepted> earlier(UUID commandId, String actor) {
        var asked = AssertedRequest.of(
                HttpMethod.GET.name(), COMMANDS + commandId + "/outcome", commandId.toString(), "", new byte[0]);
        for (URI side : sides.order(1)) {
            if (wire.send(side, actor, asked, new byte[0]) instanceof Wire.Heard.Answer answer
                    && answer.response().statusCode() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
                return Answers.of(answer.response(), commandId) instanceof Accepted accepted
                        ? Optional.of(accepted)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Every address in turn, with a pause between rounds, until it has taken too long. */
    private Iterable<URI> tries() {
        List<URI> order = sides.order(ROUNDS);
        long end = System.nanoTime() + PATIENCE.toNanos();
        return () -> new Tries(order, sides.size(), end);
    }
}
