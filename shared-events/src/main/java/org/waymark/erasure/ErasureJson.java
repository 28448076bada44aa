package org.waymark.erasure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.registry.FactJson;
import org.waymark.registry.UnreadableFactException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of an erasure. It holds ids and words of closed lists, so that nothing in it need ever be erased. */
public final class ErasureJson {

    private ErasureJson() {}

    /** The stored payload. */
    public static byte[] payload(TextsErased erased) {
        return write(erased).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as an object; what is absent is left out. */
    public static ObjectNode write(TextsErased erased) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("entry", erased.entry());
        json.put("on", erased.on());
        if (erased.of() != null) {
            json.put("of", erased.of());
        }
        json.put("basis", erased.basis().word());
        if (erased.words() != null) {
            json.put("words", erased.words());
        }
        var texts = json.putArray("texts");
        erased.texts()
                .forEach(text -> texts.addObject()
                        .put("entry", text.entry())
                        .put("field", text.field())
                        .put("part", text.part()));
        return json;
    }

    /** Reads a stored payload; {@link UnreadableFactException} when it is none. */
    public static TextsErased read(byte[] payload) {
        try {
            return read(FactJson.read(payload));
        } catch (JacksonException e) {
            throw new UnreadableFactException("not the JSON of an erasure: " + e.getOriginalMessage());
        }
    }

    private static TextsErased read(JsonNode json) {
        List<ErasedText> texts = new ArrayList<>();
        json.path("texts")
                .forEach(each ->
                        texts.add(new ErasedText(text(each, "entry"), text(each, "field"), text(each, "part"))));
        LegalBasis basis = LegalBasis.named(text(json, "basis"))
                .orElseThrow(() -> new UnreadableFactException("unknown legal basis " + text(json, "basis")));
        return new TextsErased(
                text(json, "entry"), text(json, "on"), optional(json, "of"), basis, optional(json, "words"), texts);
    }

    private static String text(JsonNode json, String field) {
        String value = optional(json, field);
        if (value == null) {
            throw new UnreadableFactException("an erasure has no " + field);
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }
}
