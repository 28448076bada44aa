package org.waymark.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.fact.Fact;
import org.waymark.fact.PartRef;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Reading;
import org.waymark.record.Standing;

/**
 * A sound case file, sorted by what its lines stand on. Ids need not be registered in it: whatever a line names exists.
 */
public final class CaseFile {

    private final Entries all;
    private final Map<PartRef, String> texts;
    private final Map<Home, Entries> homes = new LinkedHashMap<>();
    private final Set<String> namedCommunities = new LinkedHashSet<>();

    CaseFile(Entries all, Map<PartRef, String> texts) {
        this.all = all;
        this.texts = Map.copyOf(texts);
        for (Logged logged : all.list()) {
            Home home = Home.of(logged.fact().header());
            homes.put(home, homes.getOrDefault(home, Entries.NONE).append(logged));
            if (home.community() != null) {
                namedCommunities.add(home.community());
            }
            if (Standing.content(logged) instanceof PartnershipRegistered registered) {
                namedCommunities.add(registered.community());
            }
        }
    }

    /** All lines in their order. */
    public Entries entries() {
        return all;
    }

    /** The partnerships that lines stand on, by first appearance. */
    public List<String> partnerships() {
        return homes.keySet().stream()
                .map(Home::partnership)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The communities that any line names, by first appearance. */
    public List<String> communities() {
        return List.copyOf(namedCommunities);
    }

    /** The lines of a partnership. */
    public Entries partnership(String id) {
        return homes.getOrDefault(new Home(id, null), Entries.NONE);
    }

    /** The lines of a community. */
    public Entries community(String id) {
        return homes.getOrDefault(new Home(null, id), Entries.NONE);
    }

    /** The lines about organisations and persons. */
    public Entries directory() {
        return homes.getOrDefault(Home.NEITHER, Entries.NONE);
    }

    /** The community a partnership belongs to, on all days: the one it was registered under, else the only one named. */
    public Optional<String> communityOf(String partnership) {
        List<Standing<PartnershipRegistered>> registered =
                Reading.of(partnership(partnership)).of(PartnershipRegistered.class);
        if (!registered.isEmpty()) {
            return Optional.of(registered.getLast().fact().community());
        }
        return namedCommunities.size() == 1
                ? Optional.of(namedCommunities.iterator().next())
                : Optional.empty();
    }

    /** The text that a line gave for an erasable field; {@code [erased]} where the file says so. */
    public Optional<String> text(PartRef part) {
        return Optional.ofNullable(texts.get(part));
    }

    /** What the file held by an instant. */
    public CaseFile knownAt(Instant instant) {
        return new CaseFile(all.knownAt(instant), texts);
    }

    /** The facts alone, in the order of the lines. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        all.list().forEach(logged -> facts.add(logged.fact()));
        return facts;
    }
}
