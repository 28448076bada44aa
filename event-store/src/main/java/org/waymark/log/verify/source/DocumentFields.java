package org.waymark.log.verify.source;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The fields of a document. */
record DocumentFields(Document document) implements Fields {
    @Override
    public Set<String> names() {
        return document.keySet();
    }

    @Override
    public String text(String name) {
        return there(name, document.getString(name));
    }

    @Override
    public long number(String name) {
        return there(name, document.get(name, Number.class)) instanceof Double other
                ? wrong(name, other)
                : document.get(name, Number.class).longValue();
    }

    @Override
    public boolean flag(String name) {
        return there(name, document.getBoolean(name));
    }

    @Override
    public String digest(String name) {
        return HexFormat.of().formatHex(bytes(name));
    }

    @Override
    public byte[] bytes(String name) {
        return there(name, document.get(name, Binary.class)).getData();
    }

    @Override
    public List<Fields> list(String name) {
        return document.getList(name, Document.class, List.of()).stream()
                .<Fields>map(DocumentFields::new)
                .toList();
    }

    @Override
    public @Nullable Fields record(String name) {
        Document found = document.get(name, Document.class);
        return found == null ? null : new DocumentFields(found);
    }

    private static <T> T there(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("field " + name + " is missing");
        }
        return value;
    }

    private static long wrong(String name, Object value) {
        throw new IllegalArgumentException("field " + name + " is " + value + ", which is no whole number");
    }
}
