package org.waymark.queryside.known;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.record.Entries;

/** All records, cut at any position, as far as whoever asks reads them. */
public final class Records {

    /** Folded records kept: those of a large nation with its newest basis and some older ones. */
    static final int FOLDED_KEPT = 5_000;

    private static final Folded NOTHING = Folded.of(Entries.NONE);

    private final PartnershipsProjection partnerships = new PartnershipsProjection();
    private final CommunitiesProjection communities = new CommunitiesProjection();
    private final AuthorsProjection authors = new AuthorsProjection();
    private final MovesProjection moves = new MovesProjection();
    private final TrialsProjection trials;
    private final UnreadEntries unread = new UnreadEntries();
    private final Folds<Key> folds = new Folds<>(FOLDED_KEPT);

    private record Key(Kind kind, String id) {}

    private enum Kind {
        PARTNERSHIP,
        COMMUNITY
    }

    public Records(TrialsProjection trials) {
        this.trials = trials;
    }

    /** The projections behind it; the first one knows what a reader may see of the others. */
    public List<Projection> projections() {
        return List.of(trials, partnerships, communities, authors, moves);
    }

    /** The record of a partnership at a position. */
    public Folded partnership(String id, long position) {
        return trials.hidesPartnership(id)
                ? NOTHING
                : folds.of(new Key(Kind.PARTNERSHIP, id), partnerships.records().upTo(id, position));
    }

    /** The record of a community at a position. */
    public Folded community(String id, long position) {
        return trials.hidesCommunity(id)
                ? NOTHING
                : folds.of(new Key(Kind.COMMUNITY, id), communities.records().upTo(id, position));
    }

    /** Ids of all partnerships seen, in order. */
    public Set<String> partnerships() {
        return sorted(partnerships.records().keys(), id -> !trials.hidesPartnership(id));
    }

    /** Ids of all communities seen, in order. */
    public Set<String> communities() {
        return sorted(communities.records().keys(), id -> !trials.hidesCommunity(id));
    }

    private static Set<String> sorted(Set<String> ids, Predicate<String> read) {
        return ids.stream().filter(read).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Which communities are in trial. */
    public TrialsProjection trials() {
        return trials;
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
