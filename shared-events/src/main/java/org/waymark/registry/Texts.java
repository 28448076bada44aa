package org.waymark.registry;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.fact.PartRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How erasable texts look in JSON: as references in the log, in the clear in case files and API bodies. One codec serves
 * both, so that they cannot drift apart.
 */
public interface Texts {

    /** What readers of exported files see instead of a text that was erased. */
    String ERASED = "[erased]";

    /** The reference for what stands in the JSON; empty when that is not a text in this form. */
    Optional<PartRef> read(JsonNode node);

    /** The JSON for a reference. */
    JsonNode write(PartRef part);

    /** Whether a text is gone, so that what only it made sense of is not written either; the log's own form keeps all. */
    default boolean isGone(PartRef part) {
        return false;
    }

    /** Whether this form also tells what an import knew; only the log keeps that. */
    default boolean tellsOfImport() {
        return true;
    }

    /** Whether what is read comes from outside, and is held to {@link Bounds}; the log's own is not. */
    default boolean comeIn() {
        return false;
    }

    /** The form of the log: {@code {"part":"<id>"}}. */
    static Texts stored() {
        return StoredTexts.INSTANCE;
    }

    /**
     * The form of case files and API bodies, for reading.
     *
     * @param keep takes a text and answers the reference under which it will be kept
     */
    static Texts incoming(Function<String, PartRef> keep) {
        return new OpenTexts(keep, part -> {
            throw new IllegalStateException("this form is for reading");
        });
    }

    /**
     * The form of case files and API answers, for writing.
     *
     * @param find the text of a reference; empty once it was erased
     */
    static Texts outgoing(Function<PartRef, Optional<String>> find) {
        return new OpenTexts(
                text -> {
                    throw new IllegalStateException("this form is for writing");
                },
                find);
    }

    /** See {@link #stored()}. */
    enum StoredTexts implements Texts {
        INSTANCE;

        @Override
        public Optional<PartRef> read(JsonNode node) {
            JsonNode id = node.isObject() && node.size() == 1 ? node.get("part") : null;
            return id != null && id.isString() ? Optional.of(new PartRef(id.stringValue())) : Optional.empty();
        }

        @Override
        public JsonNode write(PartRef part) {
            return JsonNodeFactory.instance.objectNode().put("part", part.id());
        }
    }

    /** See {@link #incoming} and {@link #outgoing}. */
    record OpenTexts(Function<String, PartRef> keep, Function<PartRef, Optional<String>> find) implements Texts {

        @Override
        public boolean tellsOfImport() {
            return false;
        }

        @Override
        public boolean comeIn() {
            return true;
        }

        @Override
        public Optional<PartRef> read(JsonNode node) {
            return node.isString() ? Optional.of(keep.apply(node.stringValue())) : Optional.empty();
        }

        @Override
        public boolean isGone(PartRef part) {
            return find.apply(part).isEmpty();
        }

        @Override
        public JsonNode write(PartRef part) {
            return JsonNodeFactory.instance.stringNode(find.apply(part).orElse(ERASED));
        }
    }
}
