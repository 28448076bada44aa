package org.waymark.log.axon;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.waymark.log.Bytes;
import org.waymark.log.axon.stream.MetadataJson;

/**
 * Axon's serializer over a {@link PayloadCodec}: facts go by their registered names, metadata as canonical JSON, and
 * whatever else Axon wants to serialize goes to a fallback. Both sides share it, so both read the same bytes alike.
 */
public final class NamedPayloadSerializer implements Serializer {
    private final PayloadCodec codec;
    private final Serializer fallback;

    public NamedPayloadSerializer(PayloadCodec codec, Serializer fallback) {
        this.codec = codec;
        this.fallback = fallback;
    }

    /** The erasable parts that a payload refers to; none when it is no fact. */
    public List<String> partIds(Object payload) {
        return codec.knows(payload.getClass()) ? codec.partIds(payload) : List.of();
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof MetaData metadata) {
            return converted(MetadataJson.write(metadata), MetaData.class.getName(), null, representation);
        }
        if (object != null && codec.knows(object.getClass())) {
            PayloadCodec.StoredPayload stored = codec.write(object);
            return converted(stored.json(), stored.type(), stored.revision(), representation);
        }
        return fallback.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return getConverter().canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Axon's signature
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (type.getName().equals(MetaData.class.getName())) {
            return (T) MetaData.from(MetadataJson.read(bytes(stored)));
        }
        if (codec.classFor(type.getName(), revision(type)) != null) {
            return (T) codec.read(type.getName(), revision(type), Bytes.of(bytes(stored)));
        }
        return fallback.deserialize(stored);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        Class<?> known = codec.classFor(type.getName(), revision(type));
        if (known != null) {
            return known;
        }
        Class<?> other = fallback.classForType(type);
        return other == null ? UnknownSerializedType.class : other;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return type == null ? SimpleSerializedType.emptyType() : fallback.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return fallback.getConverter();
    }

    private static String revision(SerializedType type) {
        return type.getRevision() == null ? "" : type.getRevision();
    }

    private <S> byte[] bytes(SerializedObject<S> stored) {
        return getConverter().convert(stored, byte[].class).getData();
    }

    private <T> SerializedObject<T> converted(
            Bytes json, String type, @Nullable String revision, Class<T> representation) {
        SerializedObject<byte[]> bytes =
                new SimpleSerializedObject<>(json.toArray(), byte[].class, new SimpleSerializedType(type, revision));
        return getConverter().convert(bytes, representation);
    }
}
