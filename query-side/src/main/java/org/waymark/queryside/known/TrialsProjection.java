package org.waymark.queryside.known;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.CommunityFact.CommunityPublished;
import org.waymark.fact.CommunityFact.TrialBegun;
import org.waymark.fact.Fact;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;

/**
 * Which communities are in trial, and what belongs to them. It speaks of the newest that is recorded, whatever day or
 * position a question is about: who reads a record is decided today.
 */
public final class TrialsProjection implements Projection {

    private final Readers readers;
    /** The account that began it, by community. */
    private final ConcurrentHashMap<String, String> underWay = new ConcurrentHashMap<>();
    /** By partnership: what its first registration names, which never changes. */
    private final ConcurrentHashMap<String, String> communities = new ConcurrentHashMap<>();
    /** Accounts that recorded anything in a community, by community. */
    private final ConcurrentHashMap<String, Set<String>> authors = new ConcurrentHashMap<>();

    private final NamingsProjection namings = new NamingsProjection();

    public TrialsProjection(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void on(Recorded recorded) {
        Fact fact = recorded.logged().fact();
        if (fact instanceof PartnershipRegistered registered
                && registered.header().partnership() != null) {
            communities.putIfAbsent(registered.header().partnership(), registered.community());
        }
        String community = community(fact.header());
        if (community == null) {
            namings.register(recorded);
            return;
        }
        authors.computeIfAbsent(community, any -> ConcurrentHashMap.newKeySet()).add(recorded.actor());
        namings.name(recorded, community);
        if (fact instanceof TrialBegun) {
            underWay.putIfAbsent(community, recorded.actor());
        } else if (fact instanceof CommunityPublished) {
            underWay.remove(community);
        }
    }

    private @Nullable String community(Header header) {
        return header.partnership() == null ? header.community() : communities.get(header.partnership());
    }

    /** The account that began a community's trial; nothing where it is in none, or is not there for whoever asks. */
    public Optional<String> founder(String community) {
        return Optional.ofNullable(underWay.get(community)).filter(founder -> readers.read(community, founder));
    }

    /** The community whose trial a partnership would share: the one that its first registration names. */
    public Optional<String> community(String partnership) {
        return Optional.ofNullable(communities.get(partnership));
    }

    /** Whether a community is not there for whoever asks. */
    boolean hidesCommunity(String community) {
        String founder = underWay.get(community);
        return founder != null && !readers.read(community, founder);
    }

    boolean hidesPartnership(String partnership) {
        String community = communities.get(partnership);
        return community != null && hidesCommunity(community);
    }

    /** Whether anything at all may be hidden from anybody. */
    public boolean isAnyUnderWay() {
        return !underWay.isEmpty();
    }

    /**
     * Whether a person or an organization is not there for whoever asks: one whom only communities in trial know. Those
     * are all whom somebody registered who records in a trial, until somebody who records there names them in the open.
     * Anybody else may name an id, and learns nothing by it.
     */
    public boolean hidesDirectory(String stream) {
        if (underWay.isEmpty()) {
            return false;
        }
        String registrar = namings.registrar(stream);
        var trials = underWay.keySet().stream()
                .filter(community -> registrar != null && isAuthor(community, registrar))
                .toList();
        if (trials.isEmpty()) {
            return false;
        }
        var counting = namings.of(stream).stream()
                .filter(naming -> trials.stream().anyMatch(trial -> isAuthor(trial, naming.account())))
                .map(NamingsProjection.Naming::community)
                .toList();
        return (counting.isEmpty() ? trials : counting).stream().allMatch(this::hidesCommunity);
    }

    private boolean isAuthor(String community, String account) {
        return authors.getOrDefault(community, Set.of()).contains(account);
    }
}
