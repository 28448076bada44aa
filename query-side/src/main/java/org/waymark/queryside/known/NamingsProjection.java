package org.waymark.queryside.known;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.shape.Refers;
import org.waymark.record.Standing;
import org.waymark.registry.References;

/** Who registered each person and organization, and which communities name them, by whose hand. */
final class NamingsProjection {

    private static final String PERSON = "person:";
    private static final String ORGANISATION = "organisation:";

    /** An account that named somebody in a community, or in one of its partnerships. */
    record Naming(String community, String account) {}

    private final ConcurrentHashMap<String, String> registrars = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Set<Naming>> namings = new ConcurrentHashMap<>();
    /** Each pair once: they repeat with every entry. */
    private final ConcurrentHashMap<Naming, Naming> pairs = new ConcurrentHashMap<>();

    /** Takes in an entry of the directory. */
    void register(Recorded recorded) {
        if (recorded.logged().fact() instanceof PersonRegistered
                || recorded.logged().fact() instanceof OrganisationRegistered) {
            registrars.putIfAbsent(recorded.stream(), recorded.actor());
        }
    }

    /** Takes in an entry of a community or of one of its partnerships. */
    void name(Recorded recorded, String community) {
        Naming naming = pairs.computeIfAbsent(new Naming(community, recorded.actor()), pair -> pair);
        References.walk(Standing.content(recorded.logged()), (refers, id) -> {
            if (refers == Refers.To.PERSON || refers == Refers.To.HOLDER) {
                keep(PERSON + id, naming);
            }
            if (refers == Refers.To.ORGANISATION || refers == Refers.To.HOLDER || refers == Refers.To.SUBJECT) {
                keep(ORGANISATION + id, naming);
            }
        });
    }

    private void keep(String stream, Naming naming) {
        namings.computeIfAbsent(stream, any -> ConcurrentHashMap.newKeySet()).add(naming);
    }

    @Nullable
    String registrar(String stream) {
        return registrars.get(stream);
    }

    Set<Naming> of(String stream) {
        return namings.getOrDefault(stream, Set.of());
    }
}
