package org.waymark.queryside.honesty;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.queryside.basis.Basis;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.CommitEndsProjection;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.basis.Moment;
import org.waymark.queryside.board.RecordedCommunities;
import org.waymark.queryside.change.Named;
import org.waymark.queryside.honesty.HonestyView.Burst;
import org.waymark.queryside.honesty.HonestyView.Recorder;
import org.waymark.queryside.judged.Judged;
import org.waymark.queryside.known.Records;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.partnership.StatesFold;
import org.waymark.record.Logged;

/** Counts anew for each question: nobody asks often, and whatever is kept could be wrong. */
public final class RecordedHonesties implements Honesties {

    private final RecordedPartnerships partnerships;
    private final RecordedCommunities communities;
    private final Records records;
    private final CommitEndsProjection ends;

    public RecordedHonesties(
            RecordedPartnerships partnerships,
            RecordedCommunities communities,
            Records records,
            CommitEndsProjection ends) {
        this.partnerships = partnerships;
        this.communities = communities;
        this.records = records;
        this.ends = ends;
    }

    /** The records that a question is about. */
    private record Asked(Home home, String name, ZoneId zone, List<Kept> kept, Moment moment, Basis basis) {}

    /** What was counted, and the entries behind each number. */
    private record Counted(HonestyView view, Tally tally) {}

    @Override
    public Optional<HonestyView> honesty(Home home, Clocks clocks) {
        return begun(home, clocks).map(asked -> count(asked).view());
    }

    @Override
    public Optional<NumberView> number(Home home, String key, Clocks clocks) {
        return begun(home, clocks).flatMap(asked -> {
            Counted counted = count(asked);
            return counted.tally()
                    .entries(key)
                    .map(entries -> new NumberView(
                            home,
                            asked.name(),
                            key,
                            entries,
                            asked.basis(),
                            asked.moment().freshness()));
        });
    }

    private Optional<Asked> begun(Home home, Clocks clocks) {
        Optional<Asked> asked = ask(home, clocks);
        asked.ifPresent(each -> Named.requireBegun(
                each.kept().stream().map(Kept::record), each.moment().asOf()));
        return asked;
    }

    private Optional<Asked> ask(Home home, Clocks clocks) {
        return switch (home.kind()) {
            case PARTNERSHIP ->
                partnerships
                        .ask(home.id(), clocks)
                        .map(asked -> new Asked(
                                home,
                                RecordedPartnerships.name(asked),
                                asked.zone(),
                                List.of(kept(asked.judged(), asked.zone(), asked.moment())),
                                asked.moment(),
                                asked.basis()));
            case COMMUNITY ->
                communities
                        .ask(home.id(), clocks)
                        .filter(RecordedCommunities.Asked::registered)
                        .map(asked -> asked(home, asked));
            case PERSON, ORGANIZATION -> Optional.empty();
        };
    }

    private Asked asked(Home home, RecordedCommunities.Asked asked) {
        List<Judged> all = communities.partnerships(asked);
        Moment moment = communities.moment(asked, all);
        List<Kept> kept = new ArrayList<>();
        kept.add(new Kept(home, asked.name(), asked.record(), asked.zone(), moment.asOf(), records::author, null));
        all.forEach(each -> kept.add(kept(each, asked.zone(), moment)));
        return new Asked(home, asked.name(), asked.zone(), kept, moment, asked.basis());
    }

    private Kept kept(Judged judged, ZoneId zone, Moment moment) {
        return new Kept(
                Home.partnership(judged.id()),
                new StatesFold(judged.record(), moment.asOf()).name(judged.id()),
                judged.record(),
                zone,
                moment.asOf(),
                records::author,
                judged.judgement());
    }

    private Counted count(Asked asked) {
        Tally tally = new Tally();
        LocalDate began = began(asked);
        Lags lags = new Lags(tally, began, asked.moment().freshness().claimedUpTo());
        List<Burst> bursts = new ArrayList<>();
        for (Kept kept : asked.kept()) {
            lags.add(kept);
            bursts.addAll(new Bursts(kept, tally).all());
            new OwnWords(kept, tally).count();
            new Amendments(kept, tally).count();
        }
        bursts.sort(Comparator.comparing(Burst::deadline).reversed().thenComparing(Burst::name));
        var view = new HonestyView(
                asked.home(),
                asked.name(),
                began,
                tally.count(Lags.ENTRIES),
                lags.own(),
                lags.claimed(),
                tally.count(Lags.EARLY),
                tally.count(Lags.AHEAD),
                lags.approximate(),
                Bursts.RULE,
                bursts,
                recorders(asked.kept(), tally),
                tally.count(OwnWords.WORDS),
                tally.count(OwnWords.OWN),
                tally.count(Amendments.DISPUTED),
                tally.count(Amendments.SETTLED),
                tally.count(Amendments.CORRECTIONS),
                tally.count(Amendments.VOIDS),
                asked.basis(),
                asked.moment().freshness());
        return new Counted(view, tally);
    }

    /** The day of the first entry of the whole log, in the zone asked about. */
    private LocalDate began(Asked asked) {
        return ends.containing(1)
                .orElseGet(ends::newest)
                .recordedAt()
                .atZone(asked.zone())
                .toLocalDate();
    }

    private List<Recorder> recorders(List<Kept> kept, Tally tally) {
        var accounts = new TreeSet<String>();
        kept.forEach(each ->
                each.entries().stream().map(Logged::entry).map(records::author).forEach(accounts::add));
        return accounts.stream()
                .map(account -> new Recorder(account, tally.count(Amendments.RECORDER + account)))
                .sorted(Comparator.comparingInt(
                                (Recorder each) -> each.entries().count())
                        .reversed())
                .toList();
    }
}
