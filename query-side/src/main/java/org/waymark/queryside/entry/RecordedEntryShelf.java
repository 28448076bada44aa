package org.waymark.queryside.entry;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.known.MovesProjection;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.record.EntryHistory;
import org.waymark.queryside.record.EntryView;
import org.waymark.queryside.record.EntryViews;
import org.waymark.rubric.Indicator;
import org.waymark.rubric.Rubric;

/** Reads entries off whichever record they stand in. */
public final class RecordedEntryShelf implements EntryShelf {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final DirectoryRecords directory;
    private final LongFunction<Names> namesAt;
    private final MovesProjection moves;

    public RecordedEntryShelf(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            DirectoryRecords directory,
            LongFunction<Names> namesAt,
            MovesProjection moves) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.directory = directory;
        this.namesAt = namesAt;
        this.moves = moves;
    }

    /** A record at a moment, whatever it is of. */
    private record Asked(
            Home home,
            String name,
            @Nullable String community,
            ZoneId zone,
            Folded record,
            Map<String, String> labels,
            Moment moment,
            Basis basis) {}

    private Optional<Asked> ask(Home home, Clocks clocks, Audience audience) {
        return switch (home.kind()) {
            case PARTNERSHIP -> partnerships.ask(home.id(), clocks).map(asked -> asked(home, asked));
            case COMMUNITY -> communities.ask(home.id(), clocks).map(asked -> asked(home, asked));
            case PERSON ->
                directory
                        .ask(home, clocks)
                        .map(asked -> asked(
                                home,
                                asked,
                                names(asked.moment())
                                        .person(home.id(), audience)
                                        .shown()));
            case ORGANIZATION ->
                directory
                        .ask(home, clocks)
                        .map(asked -> asked(
                                home,
                                asked,
                                names(asked.moment()).organisation(home.id()).shown()));
        };
    }

    private static Asked asked(Home home, DirectoryRecords.Asked asked, String name) {
        return new Asked(
                home,
                name,
                null,
                DirectoryRecords.ZONE,
                asked.record(),
                Map.of(),
                asked.moment(),
                asked.moment().basis(null, Staging.ENGINE_VERSION));
    }

    private static Asked asked(Home home, RecordedPartnerships.Asked asked) {
        return new Asked(
                home,
                RecordedPartnerships.name(asked),
                asked.judged().community(),
                asked.zone(),
                asked.judged().record(),
                labels(asked.judged().judgement().rubrics().at(asked.moment().asOf())),
                asked.moment(),
                asked.basis());
    }

    private static Asked asked(Home home, RecordedCommunities.Asked asked) {
        return new Asked(
                home,
                asked.name(),
                home.id(),
                asked.zone(),
                asked.record(),
                labels(asked.rubric()),
                asked.moment(),
                asked.basis());
    }

    @Override
    public Optional<EntriesView> all(Home home, Clocks clocks, Audience audience) {
        return ask(home, clocks, audience)
                .map(asked -> new EntriesView(
                        home,
                        asked.name(),
                        asked.community(),
                        asked.zone(),
                        asked.labels(),
                        views(asked, audience).newestFirst(asked.zone()),
                        asked.basis(),
                        asked.moment().freshness()));
    }

    private static Map<String, String> labels(Rubric rubric) {
        return rubric.stages().stream()
                .flatMap(stage -> stage.indicators().stream())
                .collect(Collectors.toMap(Indicator::id, Indicator::label, (one, same) -> one));
    }

    @Override
    public Optional<EntryHistory> entry(Home home, String entry, Clocks clocks, Audience audience) {
        return ask(home, clocks, audience)
                .flatMap(asked -> views(asked, audience)
                        .history(entry, asked.basis(), asked.moment().freshness()));
    }

    @Override
    public Optional<Origin> origin(Home home, String entry, Clocks clocks, Audience audience) {
        String address = home.entry(entry);
        return moves.to(address)
                .flatMap(move -> ask(Home.partnership(move.partnership()), clocks, audience)
                        .filter(asked -> views(asked, audience)
                                .view(move.voiding())
                                .filter(voiding -> voiding.counts() && names(voiding, address))
                                .isPresent())
                        .map(asked -> new Origin(asked.home(), asked.name(), move.voids())));
    }

    /** Links are not for every reader, so it is asked of the entry as this one sees it. */
    private static boolean names(EntryView voiding, String address) {
        return voiding.evidence().stream().anyMatch(each -> address.equals(each.link()));
    }

    private EntryViews views(Asked asked, Audience audience) {
        return partnerships.entries(asked.record(), asked.moment().position(), audience);
    }

    private Names names(Moment moment) {
        return namesAt.apply(moment.position());
    }
}
