package org.waymark.standalone.transfer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.registry.FactType;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives everything that a case file names an opaque id: ids in files are often names of people, and a name in a payload
 * could never be erased. The same source and the same id always give the same one, so a second import of a file finds
 * what the first one made.
 */
public final class OpaqueIds {

    /** Namespace of the ids that imports mint; fixed for ever, or a second import would not recognise the first. */
    private static final UUID NAMESPACE = UUID.fromString("6f1d6f0e-3f0b-5c39-9d1e-0b6c9f2f7a51");

    private final String source;
    private final NameBasedGenerator generator = Generators.nameBasedGenerator(NAMESPACE);
    private final Map<String, String> minted = new LinkedHashMap<>();

    /**
     * Mints for one source.
     *
     * @param source where the files come from; two sources may use one id for two things
     */
    public OpaqueIds(String source) {
        this.source = source;
    }

    /** The line with all its ids replaced; {@code given} receives the ids that no earlier line had, by their new ones. */
    public ObjectNode replace(FactType type, ObjectNode line, Map<String, String> given) {
        return LineIds.exchange(type, line, id -> idFor(id, given));
    }

    /** An id that follows from another one of this source. */
    String derived(String from) {
        return generator.generate(source + "\n" + from).toString();
    }

    private String idFor(String id, Map<String, String> given) {
        String known = minted.get(id);
        if (known != null) {
            return known;
        }
        String fresh = derived(id);
        minted.put(id, fresh);
        given.put(fresh, id);
        return fresh;
    }
}
