package org.waymark.queryside.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.fact.Amendment;
import org.waymark.fact.CommunityFact;
import org.waymark.fact.DirectoryFact;
import org.waymark.fact.DirectoryFact.OrganisationRegistered;
import org.waymark.fact.DirectoryFact.PersonAffiliated;
import org.waymark.fact.DirectoryFact.PersonRegistered;
import org.waymark.fact.DirectoryFact.PersonUnaffiliated;
import org.waymark.fact.Exemption;
import org.waymark.fact.Fact;
import org.waymark.fact.Header;
import org.waymark.fact.PartnershipFact;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.known.Folds;
import org.waymark.queryside.known.Projection;
import org.waymark.queryside.known.Recorded;
import org.waymark.queryside.known.Streams;
import org.waymark.queryside.known.TrialsProjection;
import org.waymark.record.Entries;
import org.waymark.record.Logged;
import org.waymark.record.Standing;

/** The record of each person and organisation, by the stream it stands on. It holds references to names, no names. */
public final class DirectoryProjection implements Projection {

    /** Folded records kept: those of everybody whom the pages of a large community name. */
    static final int FOLDED_KEPT = 20_000;

    private final TrialsProjection trials;
    private final Streams streams = new Streams();
    private final Folds<String> folds = new Folds<>(FOLDED_KEPT);
    private final ConcurrentHashMap<String, Set<String>> workers = new ConcurrentHashMap<>();

    public DirectoryProjection(TrialsProjection trials) {
        this.trials = trials;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.logged().fact()) {
            case DirectoryFact ignored -> keep(recorded);
            case Amendment fact -> amend(fact.header(), recorded);
            case PartnershipFact ignored -> {}
            case CommunityFact ignored -> {}
            case Exemption ignored -> {}
        }
    }

    /** An amendment on neither a partnership nor a community is one of a directory entry, and stands on its stream. */
    private void amend(Header header, Recorded recorded) {
        if (header.partnership() == null && header.community() == null) {
            keep(recorded);
        }
    }

    private void keep(Recorded recorded) {
        streams.append(recorded.stream(), recorded);
        if (Standing.content(recorded.logged()) instanceof PersonAffiliated affiliated) {
            workers.computeIfAbsent(affiliated.org(), org -> ConcurrentHashMap.newKeySet())
                    .add(recorded.stream());
        }
    }

    /** The record on a stream at a position, as far as whoever asks reads it. */
    public Folded read(String stream, long position) {
        Entries entries = trials.hidesDirectory(stream) ? Entries.NONE : streams.upTo(stream, position);
        Set<String> hidden = hidden(entries);
        return hidden.isEmpty() ? folds.of(stream, entries) : Folded.of(entries.without(hidden));
    }

    /** Entries that connect somebody with an organization which is not there for whoever asks. */
    private Set<String> hidden(Entries entries) {
        return trials.isAnyUnderWay()
                ? entries.list().stream()
                        .filter(logged -> organisation(Standing.content(logged))
                                .filter(org -> trials.hidesDirectory("organisation:" + org))
                                .isPresent())
                        .map(Logged::entry)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Optional<String> organisation(Fact fact) {
        return switch (fact) {
            case PersonAffiliated affiliated -> Optional.of(affiliated.org());
            case PersonUnaffiliated unaffiliated -> Optional.of(unaffiliated.org());
            case PersonRegistered _, OrganisationRegistered _ -> Optional.empty();
            case PartnershipFact _, CommunityFact _, Exemption _, Amendment _ -> Optional.empty();
        };
    }

    /** Streams of the persons of whom any entry, however old or corrected since, said that they work there. */
    public Set<String> everAt(String organisation) {
        return Set.copyOf(workers.getOrDefault(organisation, Set.of()));
    }

    /** The streams of all who are there for whoever asks. */
    public List<String> streams() {
        return streams.keys().stream()
                .filter(stream -> !trials.hidesDirectory(stream))
                .toList();
    }
}
