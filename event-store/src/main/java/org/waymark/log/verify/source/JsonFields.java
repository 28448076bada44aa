package org.waymark.log.verify.source;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object. */
record JsonFields(JsonNode node) implements Fields {
    private static final String BASE64 = "Base64";

    @Override
    public Set<String> names() {
        return new TreeSet<>(node.propertyNames());
    }

    @Override
    public String text(String name) {
        return node.required(name).stringValue();
    }

    @Override
    public long number(String name) {
        JsonNode value = node.required(name);
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException("field " + name + " is " + value + ", which is no whole number");
        }
        return value.longValue();
    }

    @Override
    public boolean flag(String name) {
        return node.required(name).booleanValue();
    }

    @Override
    public String digest(String name) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(text(name)));
    }

    /** As a text; what is no UTF-8 stands in Base64 in a field whose name says so. */
    @Override
    public byte[] bytes(String name) {
        return node.has(name + BASE64)
                ? Base64.getDecoder().decode(text(name + BASE64))
                : text(name).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Fields> list(String name) {
        return node.path(name).valueStream().<Fields>map(JsonFields::new).toList();
    }

    @Override
    public @Nullable Fields record(String name) {
        JsonNode found = node.get(name);
        return found == null ? null : new JsonFields(found);
    }
}
