package org.waymark.queryside.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.known.Folded;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.Staging;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.queryside.record.EntryViews;

/** Calendars put together from judgements that are kept, and joined with the entries as one reader may see them. */
public final class RecordedCalendars implements Calendars {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final LongFunction<Names> namesAt;

    /** By the judgement itself, which is kept elsewhere and goes with the record it is of. */
    private final Cache<Judged, Reckoned> reckoned =
            Caffeine.newBuilder().weakKeys().build();

    public RecordedCalendars(
            RecordedPartnerships partnerships, RecordedCommunities communities, LongFunction<Names> namesAt) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.namesAt = namesAt;
    }

    @Override
    public Optional<CalendarView> calendar(Home home, Clocks clocks, Audience audience) {
        return switch (home.kind()) {
            case PARTNERSHIP -> partnerships.ask(home.id(), clocks).map(asked -> of(home, asked, audience));
            case COMMUNITY ->
                communities
                        .ask(home.id(), clocks)
                        .filter(RecordedCommunities.Asked::registered)
                        .map(asked -> of(home, asked, audience));
            case PERSON, ORGANIZATION -> Optional.empty();
        };
    }

    private CalendarView of(Home home, RecordedPartnerships.Asked asked, Audience audience) {
        Named.requireBegun(List.of(asked), asked.moment().asOf());
        var drawn = new Drawn(asked.moment(), audience);
        drawn.add(asked.judged());
        if (asked.judged().community() != null) {
            drawn.add(asked.judged().community(), asked.judged().communityRecord());
        }
        return drawn.view(home, RecordedPartnerships.name(asked), asked.basis());
    }

    private CalendarView of(Home home, RecordedCommunities.Asked asked, Audience audience) {
        List<Judged> all = communities.partnerships(asked);
        Named.requireBegun(
                Stream.concat(Stream.of(asked.record()), all.stream().map(Judged::record)),
                asked.moment().asOf());
        var drawn = new Drawn(communities.moment(asked, all), audience);
        all.forEach(drawn::add);
        drawn.add(home.id(), asked.record());
        return drawn.view(home, asked.name(), asked.basis());
    }

    /** A calendar while it is put together. */
    private final class Drawn {

        private final Moment moment;
        private final Audience audience;
        private final Names names;
        private final LocalDate from;
        private final LocalDate to;
        private final List<Due> due = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();

        Drawn(Moment moment, Audience audience) {
            this.moment = moment;
            this.audience = audience;
            this.names = namesAt.apply(moment.position());
            this.from = moment.asOf();
            this.to = moment.asOf().plusYears(Staging.HORIZON_YEARS);
        }

        void add(Judged judged) {
            Home home = Home.partnership(judged.id());
            String name = new StatesFold(judged.record(), from).name(judged.id());
            var views = views(judged.record());
            var reckoned = reckoned(judged, from);
            reckoned.endings().forEach(each -> due.add(due(each, home, name, views)));
            reckoned.askings().forEach(each -> waiting.add(waiting(each, judged, name, views)));
        }

        /** What a community's own entries say, for all its partnerships. */
        void add(String community, Folded record) {
            Home home = Home.community(community);
            String name = communities.name(community, moment.position());
            var views = views(record);
            new LastDays(record.chains(), from, to)
                    .ofCommunity()
                    .forEach(each -> due.add(due(each, home, name, views)));
        }

        private EntryViews views(Folded record) {
            return partnerships.entries(record, moment.position(), audience);
        }

        private Due due(Ending ending, Home home, String name, EntryViews views) {
            return new Due(
                    ending.day(),
                    ending.kind(),
                    home,
                    name,
                    ending.of(),
                    ending.label(),
                    ending.becomes(),
                    ending.graceEnds(),
                    ending.clauses(),
                    ending.entries().stream()
                            .flatMap(entry -> views.view(entry).stream())
                            .toList());
        }

        private Waiting waiting(Asking asking, Judged judged, String name, EntryViews views) {
            var holders = new Holders(judged, from);
            return new Waiting(
                    Home.partnership(judged.id()),
                    name,
                    asking.indicator(),
                    asking.label(),
                    asking.clause(),
                    asking.since(),
                    asking.roles(),
                    asking.roles().stream()
                            .flatMap(role -> holders.of(role).stream()
                                    .map(person -> new Waiting.Holder(role, names.person(person, audience))))
                            .toList(),
                    asking.about().stream()
                            .flatMap(entry -> views.view(entry).stream())
                            .toList(),
                    asking.earlier().stream()
                            .flatMap(entry -> views.view(entry).stream())
                            .toList(),
                    asking.settles());
        }

        CalendarView view(Home home, String name, Basis basis) {
            due.sort(Comparator.comparing(Due::day)
                    .thenComparing(Due::kind)
                    .thenComparing(Due::name)
                    .thenComparing(each -> each.home().id())
                    .thenComparing(each -> of(each.of())));
            waiting.sort(Comparator.comparing((Waiting each) -> !each.settles())
                    .thenComparing(Waiting::since)
                    .thenComparing(Waiting::name)
                    .thenComparing(each -> each.home().id())
                    .thenComparing(Waiting::clause));
            return new CalendarView(home, name, from, to, due, waiting, basis, moment.freshness());
        }

        private static String of(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** Calendar programs ask again and again, and within a day nothing but a new entry changes what they get. */
    private Reckoned reckoned(Judged judged, LocalDate from) {
        Reckoned known = reckoned.getIfPresent(judged);
        if (known == null || !known.from().equals(from)) {
            known = Reckoned.of(judged, from);
            reckoned.put(judged, known);
        }
        return known;
    }
}
