package org.waymark.log.axon;

import java.util.List;
import org.waymark.log.Bytes;

/** Turns the facts of a domain into the bytes of the log and back; names come from a registry, not from classes. */
public interface PayloadCodec {

    /** A fact as it will be stored. */
    record StoredPayload(String type, String revision, Bytes json) {}

    /** Whether payloads of this class are facts of the registry. */
    boolean knows(Class<?> type);

    StoredPayload write(Object payload);

    Object read(String type, String revision, Bytes json);

    /** The class that {@link #read} answers for a stored name, or null when the registry has no such name. */
    @org.jspecify.annotations.Nullable
    Class<?> classFor(String type, String revision);

    /** The ids of the erasable parts that a fact refers to, in order. */
    List<String> partIds(Object payload);
}
