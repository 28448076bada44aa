package org.waymark.commandside.request;

import java.util.TreeMap;
import org.waymark.commandside.CommandRequest;
import org.waymark.log.Bytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request in one form, whatever the order of its fields: who asks, for which command, with which body as received.
 * Minted ids are not in it, so the same request sent twice is the same.
 */
public final class CanonicalBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CanonicalBody() {}

    /** The bytes whose keyed digest the log keeps. */
    public static Bytes of(CommandRequest request) {
        ObjectNode whole = JSON.objectNode();
        whole.put("actor", request.actor());
        whole.put("command", request.name());
        whole.set("body", sorted(request.body()));
        return Bytes.utf8(whole.toString());
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var fields = new TreeMap<String, JsonNode>();
                object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
                ObjectNode result = JSON.objectNode();
                fields.forEach(result::set);
                yield result;
            }
            case ArrayNode array -> {
                ArrayNode result = JSON.arrayNode();
                array.forEach(each -> result.add(sorted(each)));
                yield result;
            }
            case JsonNode plain -> plain;
        };
    }
}
