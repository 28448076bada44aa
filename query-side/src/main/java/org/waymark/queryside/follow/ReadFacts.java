package org.waymark.queryside.follow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.TextsErased;
import org.waymark.fact.Fact;
import org.waymark.log.Bytes;
import org.waymark.log.axon.PayloadCodec;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.UnreadableFactException;

/**
 * Entries as they come from the log: facts by the registry of their names, and what the log tells of erasures. Nothing is
 * ever written on this side.
 */
final class ReadFacts implements PayloadCodec {

    @Override
    public boolean knows(Class<?> type) {
        return Fact.class.isAssignableFrom(type) || type == TextsErased.class;
    }

    @Override
    public Object read(String type, String revision, Bytes json) {
        if (isErasure(type, revision)) {
            return ErasureJson.read(json.toArray());
        }
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
    public StoredPayload write(Object payload) {
        throw new UnsupportedOperationException("the query side writes nothing");
    }

    @Override
    public List<String> partIds(Object payload) {
        throw new UnsupportedOperationException("the query side writes nothing");
    }

    private static boolean isErasure(String type, String revision) {
        return type.equals(TextsErased.NAME) && revision.equals(TextsErased.REVISION);
    }

    private static Optional<FactType> find(String type, String revision) {
        return FactTypes.named(type)
                .filter(known -> Integer.toString(known.revision()).equals(revision));
    }
}
