package org.waymark.queryside.service.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads an answer of the command API. What it does not know is unknown: a proxy between may have let the request pass. */
final class Answers {

    /** How long a sender had better wait when the answer does not say. */
    private static final Duration LATER = Duration.ofSeconds(5);

    private static final String PROBLEM = "urn:waymark:problem:";
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private Answers() {}

    static CommandReply of(HttpResponse<byte[]> response, UUID commandId) {
        HttpStatus status = HttpStatus.resolve(response.statusCode());
        try {
            if (!(JSON.readTree(response.body()) instanceof ObjectNode body) || status == null) {
                return new CommandReply.Unknown(commandId);
            }
            return status.is2xxSuccessful() ? accepted(status, body) : problem(response, body, commandId);
        } catch (JacksonException e) {
            return new CommandReply.Unknown(commandId);
        }
    }

    private static CommandReply accepted(HttpStatus status, ObjectNode body) {
        boolean repeated = status == HttpStatus.OK && !body.has("dryRun");
        return new CommandReply.Accepted(body.get("position").asLong(), entries(body.get("facts")), repeated);
    }

    private static CommandReply problem(HttpResponse<byte[]> response, ObjectNode body, UUID commandId) {
        String type = body.path("type").asString("");
        String kind = type.startsWith(PROBLEM)
                ? type.substring(PROBLEM.length())
                : body.path("code").asString("");
        return switch (kind) {
            case "refused", "unknown-command", "malformed" -> new CommandReply.Refused(defects(body));
            case "too-large" ->
                new CommandReply.Refused(List.of(new Defect(
                        "", "", kind, body.path("detail").asString(""), "Send it in several smaller ones.")));
            case "conflict" -> new CommandReply.Conflict(body.path("detail").asString(""), entries(body.path("since")));
            case "unavailable", "away" ->
                new CommandReply.Unavailable(body.path("detail").asString(""), retryAfter(response));
            case "bad-assertion" -> notTrusted(body);
            default -> new CommandReply.Unknown(commandId);
        };
    }

    /** Nothing was looked at, so nothing was recorded. */
    private static CommandReply notTrusted(ObjectNode body) {
        LOG.error(
                "A command side does not accept what this service signs: {} {}",
                body.path("detail").asString(""),
                body.path("remedy").asString(""));
        return new CommandReply.Unavailable("The services of this Waymark do not trust each other.", LATER);
    }

    private static Duration retryAfter(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue(HttpHeaders.RETRY_AFTER)
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(LATER);
    }

    private static List<Defect> defects(ObjectNode body) {
        return body.path("errors")
                .valueStream()
                .map(defect -> JSON.treeToValue(defect, Defect.class))
                .toList();
    }

    private static List<CommandReply.Entry> entries(JsonNode facts) {
        return facts.valueStream()
                .map(ObjectNode.class::cast)
                .map(line -> {
                    ObjectNode body = line.deepCopy();
                    String fact = body.remove("fact").asString();
                    return new CommandReply.Entry(body.get("entry").asString(), fact, body);
                })
                .toList();
    }
}
