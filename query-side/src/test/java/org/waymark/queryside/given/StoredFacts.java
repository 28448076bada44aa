package org.waymark.queryside.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.log.Bytes;
import org.waymark.log.axon.PayloadCodec;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.FactWriter;
import org.waymark.registry.Texts;
import tools.jackson.databind.JsonNode;

/** Facts as the log stores them. */
public final class StoredFacts implements PayloadCodec {

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
        return type.equals(TextsErased.NAME)
                ? ErasureJson.read(json.toArray())
                : FactReader.stored(FactTypes.named(type).orElseThrow(), json.toArray());
    }

    @Override
    public @Nullable Class<?> classFor(String type, String revision) {
        return type.equals(TextsErased.NAME)
                ? TextsErased.class
                : FactTypes.named(type).<Class<?>>map(FactType::type).orElse(null);
    }

    @Override
    public List<String> partIds(Object payload) {
        List<String> ids = new ArrayList<>();
        new FactWriter(new Texts() {
                    @Override
                    public Optional<PartRef> read(JsonNode node) {
                        return Texts.stored().read(node);
                    }

                    @Override
                    public JsonNode write(PartRef part) {
                        ids.add(part.id());
                        return Texts.stored().write(part);
                    }
                })
                .write((Fact) payload);
        return List.copyOf(ids);
    }
}
