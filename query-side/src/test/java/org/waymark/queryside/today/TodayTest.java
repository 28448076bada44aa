package org.waymark.queryside.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fact.FuzzyDate;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.calendar.Due;
import org.waymark.queryside.calendar.Waiting;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.today.TodayView.StillTrue;
import org.waymark.queryside.today.TodayView.Unattended;

/** What waits on a small partnership, told day by day. */
class TodayTest {

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private TodayView today() {
        return given.bean(Todays.class).of(GivenLog.ACTOR, Clocks.newest());
    }

    @Test
    void aMeetingWaitsUntilItIsSaidWhoCame() {
        assertThat(today().unattended()).as("the launch has its list").isEmpty();
        given.record(
                "{'fact':'MeetingHeld','entry':'m3','partnership':'larch','on':'2026-03-05','meeting':'working-1','kind':'general','chairs':[]}",
                "{'fact':'MeetingHeld','entry':'m4','partnership':'larch','on':'2025-03','meeting':'old','kind':'general','chairs':[]}",
                "{'fact':'MeetingHeld','entry':'m5','partnership':'larch','on':'2025-02','meeting':'older','kind':'general','chairs':[]}");
        assertThat(today().unattended())
                .as("newest first, and nothing older than 12 months")
                .extracting(Unattended::meeting)
                .containsExactly("working-1", "old");
        given.record(
                "{'fact':'AttendanceRecorded','entry':'m6','partnership':'larch','meeting':'working-1','attendees':[{'org':'acme'}]}");
        assertThat(today().unattended()).extracting(Unattended::meeting).containsExactly("old");
    }

    @Test
    void whatWasSaidHalfAYearAgoIsAskedUntilItIsConfirmedOrEnded() {
        given.record(
                "{'fact':'ActivityRecorded','entry':'v1','partnership':'larch','on':'2026-02-01','activity':'v','kind':'activity','title':'Career fair','partners':['acme'],'direct':false,'domains':['workforce'],'ongoing':true}",
                "{'fact':'ActivityRecorded','entry':'v2','partnership':'larch','on':'2026-02-01','activity':'w','kind':'activity','title':'Once','partners':['acme'],'direct':false,'domains':['workforce'],'ongoing':false}");
        assertThat(today().stillTrue()).isEmpty();
        clock.set("2026-07-10");
        assertThat(today().stillTrue())
                .extracting(StillTrue::kind, StillTrue::of, StillTrue::last)
                .containsExactly(tuple(StillTrue.Kind.COORDINATOR, "maren", FuzzyDate.day(LocalDate.of(2026, 1, 10))));
        clock.set("2026-08-02");
        assertThat(today().stillTrue()).extracting(StillTrue::what).containsExactly("Maren Solheim", "Career fair");
        given.record(
                "{'fact':'CoordinatorConfirmed','entry':'k1','partnership':'larch','on':'2026-08-02','holder':'maren'}",
                "{'fact':'ActivityEnded','entry':'k2','partnership':'larch','on':'2026-08-01','activity':'v'}");
        assertThat(today().stillTrue()).isEmpty();
    }

    @Test
    void aPlanIsAskedAfterAYear() {
        given.record(
                "{'fact':'StrategicPlanAdopted','entry':'s1','partnership':'larch','on':'2026-03-03','plan':'road','form':'road-map','adopters':[]}");
        clock.set("2027-03-02");
        assertThat(today().stillTrue()).extracting(StillTrue::kind).doesNotContain(StillTrue.Kind.PLAN);
        clock.set("2027-03-03");
        assertThat(today().stillTrue()).extracting(StillTrue::kind).contains(StillTrue.Kind.PLAN);
    }

    @Test
    void aLapseIsToldFromFourMonthsAheadAndWordsAreThoseOfTheCalendar() {
        assertThat(today().lapses()).as("10 October 2026 is far").isEmpty();
        clock.set("2026-06-12");
        assertThat(today().lapses()).as("120 days ahead is not within").isEmpty();
        clock.set("2026-06-13");
        assertThat(today().lapses())
                .extracting(Due::day)
                .as("the first of them")
                .containsExactly(LocalDate.of(2026, 10, 10));
        assertThat(today().waiting()).extracting(Waiting::clause).contains("A3.attested");
    }

    @Test
    void whoRecordedNothingHasNothingAndACommunityHasAll() {
        var strangers = given.bean(Todays.class).of("account-of-nobody", Clocks.newest());
        assertThat(strangers.looked()).isZero();
        assertThat(strangers.waiting()).isEmpty();
        var community = given.bean(Todays.class).ofCommunity("tamarack", Clocks.newest());
        assertThat(community).isEqualTo(today());
        assertThat(community.looked()).isEqualTo(1);
        assertThat(community.left()).isZero();
    }

    @Test
    void onlySoManyPartnershipsAreLookedAt() {
        for (int i = 0; i < RecordedTodays.MOST; i++) {
            given.log()
                    .record(
                            "{'fact':'PartnershipRegistered','entry':'n%d','partnership':'more-%d','on':'2026-01-05','name':'More %d','community':'tamarack'}"
                                    .formatted(i, i, i));
        }
        given.record(
                "{'fact':'MeetingHeld','entry':'m3','partnership':'larch','on':'2026-03-05','meeting':'working-1','kind':'general','chairs':[]}");
        assertThat(today().looked()).isEqualTo(RecordedTodays.MOST);
        assertThat(today().left()).isEqualTo(1);
        assertThat(today().unattended())
                .as("where somebody recorded last comes first")
                .extracting(Unattended::meeting)
                .containsExactly("working-1");
    }

    @Test
    void aPartnershipThatIsOverAsksNothing() {
        given.record(
                "{'fact':'MeetingHeld','entry':'m3','partnership':'larch','on':'2026-03-05','meeting':'working-1','kind':'general','chairs':[]}",
                "{'fact':'PartnershipClosed','entry':'z1','partnership':'larch','on':'2026-03-09','reason':'Done.'}");
        clock.set("2026-08-10");
        assertThat(today()).isEqualTo(new TodayView(1, 0, List.of(), List.of(), List.of(), List.of()));
    }
}
