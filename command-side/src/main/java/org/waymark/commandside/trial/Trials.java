package org.waymark.commandside.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.access.admission.Admitted;
import org.waymark.commandside.recording.History;
import org.waymark.commandside.stream.Closed;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.stream.StreamId.Kind;
import org.waymark.fact.CommunityFact.CommunityPublished;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.CommunityFact.TrialBegun;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;
import org.waymark.log.Commit;
import org.waymark.log.CommitLog;
import org.waymark.registry.FactTypes;

/** Which communities are in trial, and to whom their records are closed. */
public final class Trials implements Closed {

    private static final String REGISTERED = name(CommunityRegistered.class);
    private static final String BEGUN = name(TrialBegun.class);
    private static final String PUBLISHED = name(CommunityPublished.class);

    private final CommitLog log;
    private final History history;
    private final Admitted admitted;
    /** A community opens for good, so that it need not be asked about again. */
    private final Set<String> open = ConcurrentHashMap.newKeySet();
    /** By partnership. What its first registration names counts, and that never changes. */
    private final Map<String, String> communities = new ConcurrentHashMap<>();

    public Trials(CommitLog log, History history, Admitted admitted) {
        this.log = log;
        this.history = history;
        this.admitted = admitted;
    }

    @Override
    public boolean to(StreamId stream, String account) {
        return community(stream)
                .flatMap(id -> beganBy(id).filter(founder -> !founder.equals(account) && !admitted.admits(id, account)))
                .isPresent();
    }

    /** The community that a record belongs to; nothing for the directory and for what was never registered. */
    Optional<String> community(StreamId stream) {
        return switch (stream.kind()) {
            case COMMUNITY -> Optional.of(stream.id());
            case PARTNERSHIP ->
                Optional.ofNullable(communities.computeIfAbsent(
                        stream.id(),
                        id -> history.facts(stream)
                                .filter(PartnershipRegistered.class::isInstance)
                                .map(fact -> ((PartnershipRegistered) fact).community())
                                .findFirst()
                                .orElse(null)));
            case ORGANISATION, PERSON -> Optional.empty();
        };
    }

    /** Whether a community is in trial. */
    boolean isUnderWay(String community) {
        return beganBy(community).isPresent();
    }

    /** Whether anything stands on a stream. */
    boolean isBegun(StreamId stream) {
        return log.lastSeq(stream.toString()).isPresent();
    }

    /** The account that began a community's trial; nothing where it is in none. */
    private Optional<String> beganBy(String community) {
        if (open.contains(community)) {
            return Optional.empty();
        }
        String stream = new StreamId(Kind.COMMUNITY, community).toString();
        List<Commit> commits = log.readStream(stream, 0);
        Optional<String> founder = commits.stream()
                .filter(commit -> types(commit, stream).contains(BEGUN))
                .map(Commit::actor)
                .findFirst();
        List<String> types = commits.stream()
                .flatMap(commit -> types(commit, stream).stream())
                .toList();
        boolean published = types.contains(PUBLISHED);
        boolean withoutTrial = founder.isEmpty() && types.stream().anyMatch(type -> !type.equals(REGISTERED));
        if (published || withoutTrial) {
            open.add(community);
            return Optional.empty();
        }
        return founder;
    }

    private static List<String> types(Commit commit, String stream) {
        return commit.events().stream()
                .filter(event -> event.stream().equals(stream))
                .map(event -> event.type())
                .toList();
    }

    private static String name(Class<? extends Fact> type) {
        return FactTypes.of(type).name();
    }
}
