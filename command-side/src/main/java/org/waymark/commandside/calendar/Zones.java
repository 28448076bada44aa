package org.waymark.commandside.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.commandside.recording.History;
import org.waymark.commandside.stream.StreamId;
import org.waymark.commandside.stream.StreamId.Kind;
import org.waymark.fact.Amendment.EntryCorrected;
import org.waymark.fact.CommunityFact.CommunityRegistered;
import org.waymark.fact.Fact;
import org.waymark.fact.PartnershipFact.PartnershipRegistered;

/** The time zone that a partnership lives in: its community's. */
public final class Zones {

    private final History history;
    private final Map<String, ZoneId> known = new ConcurrentHashMap<>();

    public Zones(History history) {
        this.history = history;
    }

    /** The zone of the community that a partnership is registered in; UTC as long as either is unknown. */
    ZoneId of(String partnership) {
        ZoneId found = known.computeIfAbsent(partnership, this::find);
        return found == null ? ZoneOffset.UTC : found;
    }

    /** Remembered while the program runs: a community seldom moves, and a day too early is soon right. */
    private @Nullable ZoneId find(String partnership) {
        return last(new StreamId(Kind.PARTNERSHIP, partnership), PartnershipRegistered.class)
                .flatMap(registered -> last(
                                new StreamId(Kind.COMMUNITY, registered.community()), CommunityRegistered.class)
                        .map(CommunityRegistered::zone))
                .orElse(null);
    }

    private <F extends Fact> Optional<F> last(StreamId stream, Class<F> type) {
        return history.facts(stream)
                .map(Zones::content)
                .flatMap(fact -> type.isInstance(fact) ? Stream.of(type.cast(fact)) : Stream.empty())
                .reduce((one, later) -> later);
    }

    private static Fact content(Fact fact) {
        return fact instanceof EntryCorrected correction ? correction.with() : fact;
    }
}
