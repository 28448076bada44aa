package org.waymark.commandside.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.log.Bytes;
import org.waymark.log.StoredEvent;
import org.waymark.log.axon.PayloadCodec;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;
import org.waymark.registry.UnreadableFactException;
import tools.jackson.databind.JsonNode;

/**
 * Entries as the log stores them: facts under their registered names, in the canonical form that is hashed, and what the
 * log tells of erasures.
 */
public final class FactPayloads implements PayloadCodec {

    @Override
    public boolean knows(Class<?> type) {
        return Fact.class.isAssignableFrom(type) || type == TextsErased.class;
    }

    @Override
    public StoredPayload write(Object payload) {
        if (payload instanceof TextsErased erased) {
            return new StoredPayload(TextsErased.NAME, TextsErased.REVISION, Bytes.of(ErasureJson.payload(erased)));
        }
        Fact fact = (Fact) payload;
        FactType type = FactTypes.of(fact);
        return new StoredPayload(type.name(), Integer.toString(type.revision()), Bytes.of(FactWriter.payload(fact)));
    }

    @Override
    public Object read(String type, String revision, Bytes json) {
        return isErasure(type, revision) ? ErasureJson.read(json.toArray()) : fact(type, revision, json);
    }

    /** The fact of an event; {@link UnreadableFactException} where it is none that this version knows. */
    public Fact fact(StoredEvent event) {
        return fact(event.type(), event.revision(), event.payload());
    }

    /** Whether this version knows it as a fact. */
    public boolean isFact(StoredEvent event) {
        return find(event.type(), event.revision()).isPresent();
    }

    private static boolean isErasure(String type, String revision) {
        return type.equals(TextsErased.NAME) && revision.equals(TextsErased.REVISION);
    }

    private static Fact fact(String type, String revision, Bytes json) {
        FactType known = find(type, revision)
                .orElseThrow(() -> new UnreadableFactException("no fact " + type + " in revision " + revision));
        return FactReader.stored(known, json.toArray());
    }

    @Override
    public @Nullable Class<?> classFor(String type, String revision) {
        return isErasure(type, revision)
                ? TextsErased.class
                : find(type, revision).<Class<?>>map(FactType::type).orElse(null);
    }

    @Override
    public List<String> partIds(Object payload) {
        if (payload instanceof TextsErased) { // it names them, and does not hold them
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        new FactWriter(noting(ids)).write((Fact) payload);
        return List.copyOf(ids);
    }

    private static Optional<FactType> find(String type, String revision) {
        return FactTypes.named(type)
                .filter(known -> Integer.toString(known.revision()).equals(revision));
    }

    private static Texts noting(List<String> ids) {
        Texts stored = Texts.stored();
        return new Texts() {
            @Override
            public Optional<PartRef> read(JsonNode node) {
                return stored.read(node);
            }

            @Override
            public JsonNode write(PartRef part) {
                ids.add(part.id());
                return stored.write(part);
            }
        };
    }
}
