package org.waymark.queryside.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.CalendarView;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.directory.Names;
import org.waymark.queryside.judged.Judgements;
import org.waymark.queryside.partnership.RecordedPartnerships;
import org.waymark.queryside.today.TodayView.StillTrue;
import org.waymark.queryside.today.TodayView.Unattended;

/** What waits, put together from the calendars of the partnerships and from what their records leave open. */
public final class RecordedTodays implements Todays {

    /** How far ahead a lapse is told, in days: as on the board. */
    static final int DAYS_AHEAD = 120;

    /** Partnerships looked at: more than anybody records for, and an answer within a second. */
    static final int MOST = 60;

    private final RecordedPartnerships partnerships;
    private final Judgements judgements;
    private final Calendars calendars;
    private final LongFunction<Names> namesAt;

    public RecordedTodays(
            RecordedPartnerships partnerships,
            Judgements judgements,
            Calendars calendars,
            LongFunction<Names> namesAt) {
        this.partnerships = partnerships;
        this.judgements = judgements;
        this.calendars = calendars;
        this.namesAt = namesAt;
    }

    @Override
    public TodayView of(String account, Clocks clocks) {
        return of(judgements.records().partnershipsOf(account), clocks);
    }

    @Override
    public TodayView ofCommunity(String community, Clocks clocks) {
        return of(judgements.idsOf(community, Long.MAX_VALUE), clocks);
    }

    private TodayView of(List<String> ids, Clocks clocks) {
        var newest = new Clocks(null, null, null, clocks.minPosition());
        var found = new Found();
        ids.stream().limit(MOST).forEach(id -> partnerships.ask(id, newest).ifPresent(found::add));
        return found.view(Math.max(0, ids.size() - MOST));
    }

    /** What waits, while it is gathered. */
    private final class Found {

        private int looked;
        private final List<Unattended> unattended = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private final List<StillTrue> stillTrue = new ArrayList<>();
        private final List<Due> lapses = new ArrayList<>();

        void add(RecordedPartnerships.Asked asked) {
            looked++;
            var standing =
                    asked.judged().judgement().standing().at(asked.moment().asOf());
            if (standing.isOver()) {
                return;
            }
            Home home = Home.partnership(asked.judged().id());
            calendars
                    .calendar(home, Clocks.of(asked.basis()), Audience.SIGNED_IN)
                    .ifPresent(calendar -> {
                        add(calendar);
                        var open = new Doubtful(
                                asked.judged(),
                                calendar.name(),
                                namesAt.apply(asked.moment().position()),
                                asked.moment().asOf());
                        unattended.addAll(open.unattended());
                        stillTrue.addAll(open.stillTrue());
                    });
        }

        private void add(CalendarView calendar) {
            waiting.addAll(calendar.waiting());
            calendar.due().stream()
                    .filter(due -> due.kind() == Due.Kind.STAGE || due.kind() == Due.Kind.GRACE)
                    .filter(due -> due.day().isBefore(calendar.from().plusDays(DAYS_AHEAD)))
                    .findFirst()
                    .ifPresent(lapses::add);
        }

        TodayView view(int left) {
            unattended.sort(Comparator.comparing((Unattended each) -> each.on().first())
                    .reversed()
                    .thenComparing(Unattended::name));
            waiting.sort(Comparator.comparing((Waiting each) -> !each.settles())
                    .thenComparing(Waiting::since)
                    .thenComparing(Waiting::name));
            stillTrue.sort(Comparator.comparing((StillTrue each) -> each.last().first())
                    .thenComparing(StillTrue::name));
            lapses.sort(Comparator.comparing(Due::day).thenComparing(Due::name));
            return new TodayView(looked, left, unattended, waiting, stillTrue, lapses);
        }
    }
}
