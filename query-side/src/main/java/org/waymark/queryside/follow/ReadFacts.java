package org.waymark.queryside.follow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.log.Bytes;
import org.waymark.log.axon.PayloadCodec;
import org.waymark.registry.FactReader;
import org.waymark.registry.FactType;
import org.waymark.registry.FactTypes;
import org.waymark.registry.UnreadableFactException;

/** Facts as they come from the log, by the registry of their names. Nothing is ever written on this side. */
final class ReadFacts implements PayloadCodec {

    @Override
    public boolean knows(Class<?> type) {
        return Fact.class.isAssignableFrom(type);
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
    public StoredPayload write(Object payload) {
        throw new UnsupportedOperationException("the query side writes nothing");
    }

    @Override
    public List<String> partIds(Object payload) {
        throw new UnsupportedOperationException("the query side writes nothing");
    }

    private static Optional<FactType> find(String type, String revision) {
        return FactTypes.named(type)
                .filter(known -> Integer.toString(known.revision()).equals(revision));
    }
}
