package org.waymark.queryside.known;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All records, cut at any position. */
public final class Records {

    /** Folded records kept: those of a large nation with its newest basis and some older ones. */
    static final int FOLDED_KEPT = 5_000;

    private final PartnershipsProjection partnerships = new PartnershipsProjection();
    private final CommunitiesProjection communities = new CommunitiesProjection();
    private final AuthorsProjection authors = new AuthorsProjection();
    private final MovesProjection moves = new MovesProjection();
    private final UnreadEntries unread = new UnreadEntries();
    private final Folds<Key> folds = new Folds<>(FOLDED_KEPT);

    private record Key(Kind kind, String id) {}

    private enum Kind {
        PARTNERSHIP,
        COMMUNITY
    }

    /** The projections behind it. */
    public List<Projection> projections() {
        return List.of(partnerships, communities, authors, moves);
    }

    /** The record of a partnership at a position. */
    public Folded partnership(String id, long position) {
        return folds.of(new Key(Kind.PARTNERSHIP, id), partnerships.records().upTo(id, position));
    }

    /** The record of a community at a position. */
    public Folded community(String id, long position) {
        return folds.of(new Key(Kind.COMMUNITY, id), communities.records().upTo(id, position));
    }

    /** Ids of all partnerships seen, in order. */
    public Set<String> partnerships() {
        return new TreeSet<>(partnerships.records().keys());
    }

    /** Ids of all communities seen, in order. */
    public Set<String> communities() {
        return new TreeSet<>(communities.records().keys());
    }

    /** What could not be read. */
    public UnreadEntries unread() {
        return unread;
    }

    /** Which voids name what was recorded instead. */
    public MovesProjection moves() {
        return moves;
    }

    /** The partnerships on which an account recorded something, that of its last entry first. */
    public List<String> partnershipsOf(String account) {
        return authors.partnershipsOf(account);
    }

    /** Who recorded an entry. */
    public String author(String entry) {
        return authors.of(entry);
    }
}
