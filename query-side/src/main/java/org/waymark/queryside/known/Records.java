package org.waymark.queryside.known;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.record.Entries;

/**
 * All records, cut at any position. What one record looks like depends only on how many of its entries are known, so a
 * record that no later entry touched is folded once, whatever position is asked for.
 */
public final class Records {

    /** Folded records kept: those of a large nation with its newest basis and some older ones. */
    static final int FOLDED_KEPT = 5_000;

    private final PartnershipsProjection partnerships = new PartnershipsProjection();
    private final CommunitiesProjection communities = new CommunitiesProjection();
    private final AuthorsProjection authors = new AuthorsProjection();
    private final Cache<Version, Folded> folded =
            Caffeine.newBuilder().maximumSize(FOLDED_KEPT).build();

    private record Version(Kind kind, String id, int entries) {}

    private enum Kind {
        PARTNERSHIP,
        COMMUNITY
    }

    /** The projections behind it. */
    public List<Projection> projections() {
        return List.of(partnerships, communities, authors);
    }

    /** The record of a partnership at a position. */
    public Folded partnership(String id, long position) {
        return fold(Kind.PARTNERSHIP, id, partnerships.records().upTo(id, position));
    }

    /** The record of a community at a position. */
    public Folded community(String id, long position) {
        return fold(Kind.COMMUNITY, id, communities.records().upTo(id, position));
    }

    private Folded fold(Kind kind, String id, Entries entries) {
        var version = new Version(kind, id, entries.size());
        Folded known = folded.getIfPresent(version);
        if (known == null) {
            known = Folded.of(entries);
            folded.put(version, known);
        }
        return known;
    }

    /** Forgets everything, folds included. */
    public void forgetFolds() {
        folded.invalidateAll();
    }

    /** Ids of all partnerships seen, in order. */
    public Set<String> partnerships() {
        return new TreeSet<>(partnerships.records().keys());
    }

    /** Ids of all communities seen, in order. */
    public Set<String> communities() {
        return new TreeSet<>(communities.records().keys());
    }

    /** Who recorded an entry. */
    public String author(String entry) {
        return authors.of(entry);
    }
}
