package org.waymark.commandside.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.log.Bytes;
import org.waymark.log.axon.PayloadCodec;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;
import org.waymark.registry.UnreadableFactException;
import tools.jackson.databind.JsonNode;

/** Facts as the log stores them: under their registered names, in the canonical form that is hashed. */
public final class FactPayloads implements PayloadCodec {

    @Override
    public boolean knows(Class<?> type) {
        return Fact.class.isAssignableFrom(type);
    }

    @Override
    public StoredPayload write(Object payload) {
        Fact fact = (Fact) payload;
        FactType type = FactTypes.of(fact);
        return new StoredPayload(type.name(), Integer.toString(type.revision()), Bytes.of(FactWriter.payload(fact)));
    }

    @Override
    public Fact read(String type, String revision, Bytes json) {
        FactType known = find(type, revision)
                .orElseThrow(() -> new UnreadableFactException("no fact " + type + " in revision " + revision));
        return FactReader.stored(known, json.toArray());
    }

    @Override
    public @Nullable Class<?> classFor(String type, String revision) {
        return find(type, revision).<Class<?>>map(FactType::type).orElse(null);
    }

    @Override
    public List<String> partIds(Object payload) {
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
