package org.waymark.queryside.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Due.Kind;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.record.EntryView;

/** A small partnership of the starter rubric, whose dates can be reckoned by hand. */
class CalendarTest {

    private static final Home LARCH = Home.partnership("larch");
    private static final Home TAMARACK = Home.community("tamarack");

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

    private CalendarView calendar(Home home, Clocks clocks) {
        return given.bean(Calendars.class)
                .calendar(home, clocks, Audience.SIGNED_IN)
                .orElseThrow();
    }

    private List<Due> due(Kind kind) {
        return calendar(LARCH, Clocks.newest()).due().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** The coordinator was appointed on 10 January and holds, interim, for nine months. */
    @Test
    void theStageIsLostByTheIndicatorThatEndsFirst() {
        Due stage = due(Kind.STAGE).getFirst();
        assertThat(stage.day()).isEqualTo("2026-10-10");
        assertThat(stage.of()).isEqualTo("emerging");
        assertThat(stage.becomes()).isEqualTo("in-grace");
        assertThat(stage.graceEnds()).isEqualTo("2027-01-08");
        assertThat(stage.clauses()).containsExactly("E1.coordinator");
        assertThat(stage.entries()).extracting(EntryView::entry).containsExactly("p2");
        Due indicator = due(Kind.INDICATOR).getFirst();
        assertThat(indicator.day()).isEqualTo("2026-10-10");
        assertThat(indicator.of()).isEqualTo("E1");
        assertThat(indicator.becomes()).isEqualTo("not-met");
        assertThat(indicator.entries()).extracting(EntryView::entry).containsExactly("p2");
        assertThat(due(Kind.GRACE)).extracting(Due::day).containsExactly(LocalDate.of(2027, 1, 8));
    }

    @Test
    void entriesSayTheirOwnLastDaysUntilSomethingTakesThemBack() {
        given.record(
                "{'fact':'AttestationGiven','entry':'w1','partnership':'larch','on':'2026-03-03','attestation':'w','clause':'E4.attested','person':'rita','role':'reviewer','statement':'Seen.','validUntil':'2026-06-30'}",
                "{'fact':'ExemptionGranted','entry':'x1','partnership':'larch','on':'2026-03-03','exemption':'x','clause':'E2','from':'2026-03-03','until':'2026-12-31','body':'Council','reason':'New.'}",
                "{'fact':'StrategicPlanAdopted','entry':'s1','partnership':'larch','on':'2026-03-03','plan':'road','form':'road-map','adopters':[],'through':'2026-12-31'}",
                "{'fact':'StrategicPlanRevised','entry':'s2','partnership':'larch','on':'2026-03-04','plan':'road','through':'2027-12-31'}",
                "{'fact':'DeterminationMade','entry':'d1','partnership':'larch','on':'2026-03-04','determination':'d','stage':'emerging','body':'Council','asOf':'2026-03-04','effective':'2026-03-04','until':'2027-03-03'}",
                "{'fact':'PriorityIdentified','entry':'q1','partnership':'larch','on':'2026-03-04','priority':'q','title':'Machinists','domains':['workforce']}",
                "{'fact':'ActionPlanned','entry':'t1','partnership':'larch','on':'2026-03-04','action':'a1','priority':'q','title':'Tour','due':'2026-05-01'}",
                "{'fact':'ActionPlanned','entry':'t2','partnership':'larch','on':'2026-03-04','action':'a2','priority':'q','title':'Fair','due':'2026-05-02'}",
                "{'fact':'LaunchScheduled','entry':'l1','partnership':'larch','on':'2026-03-04','launch':'l','for':'2026-09-01','preparationPlan':true}");
        given.record(
                "{'fact':'ActionCompleted','entry':'t3','partnership':'larch','on':'2026-03-09','action':'a2'}",
                "{'fact':'ExemptionGranted','entry':'x2','community':'tamarack','on':'2026-03-03','exemption':'xc','clause':'E3','from':'2026-03-03','until':'2026-08-31','body':'Council','reason':'All.'}");
        assertThat(due(Kind.ATTESTATION)).extracting(Due::day).containsExactly(LocalDate.of(2026, 7, 1));
        assertThat(due(Kind.PLAN)).extracting(Due::day).containsExactly(LocalDate.of(2028, 1, 1));
        assertThat(due(Kind.PLAN).getFirst().entries())
                .extracting(EntryView::entry)
                .containsExactly("s2");
        assertThat(due(Kind.DETERMINATION)).extracting(Due::day).containsExactly(LocalDate.of(2027, 3, 4));
        assertThat(due(Kind.ACTION)).extracting(Due::of).containsExactly("Tour");
        assertThat(due(Kind.LAUNCH)).extracting(Due::day).containsExactly(LocalDate.of(2026, 9, 1));
        assertThat(due(Kind.EXEMPTION))
                .extracting(Due::day, Due::home)
                .containsExactly(tuple(LocalDate.of(2026, 9, 1), TAMARACK), tuple(LocalDate.of(2027, 1, 1), LARCH));
        given.record(
                "{'fact':'ExemptionWithdrawn','entry':'x3','partnership':'larch','on':'2026-03-10','exemption':'x'}",
                "{'fact':'AttestationWithdrawn','entry':'w2','partnership':'larch','on':'2026-03-10','attestation':'w'}",
                "{'fact':'LaunchCancelled','entry':'l2','partnership':'larch','on':'2026-03-10','launch':'l'}");
        assertThat(due(Kind.ATTESTATION)).isEmpty();
        assertThat(due(Kind.LAUNCH)).isEmpty();
        assertThat(due(Kind.EXEMPTION)).extracting(Due::home).containsExactly(TAMARACK);
        assertThat(calendar(TAMARACK, Clocks.newest()).due())
                .as("a community's calendar has its partnerships' and its own, each once")
                .containsExactlyInAnyOrderElementsOf(
                        calendar(LARCH, Clocks.newest()).due());
    }

    @Test
    void aWordIsWaitedForSinceItCouldBeGivenAndByWhom() {
        List<Waiting> waiting = calendar(LARCH, Clocks.newest()).waiting();
        Waiting one = waiting.stream()
                .filter(each -> each.clause().equals("A3.attested"))
                .findFirst()
                .orElseThrow();
        assertThat(one.since()).as("its first entry").isEqualTo("2026-01-05");
        assertThat(one.roles()).containsExactly("reviewer");
        assertThat(one.holders()).extracting(holder -> holder.person().id()).containsExactly("rita");
        assertThat(one.settles()).isTrue();
        assertThat(waiting).extracting(Waiting::clause).doesNotContain("E2.attested");
        given.record(
                "{'fact':'AttestationDeclined','entry':'n1','partnership':'larch','on':'2026-03-09','clause':'A3.attested','person':'rita','role':'reviewer','reason':'No.'}");
        assertThat(calendar(LARCH, Clocks.newest()).waiting())
                .as("who declined has answered")
                .extracting(Waiting::clause)
                .doesNotContain("A3.attested");
    }

    @Test
    void ofTheDayAskedAboutAsItWasKnown() {
        long before = given.log().log().reader().head().position();
        given.record(
                "{'fact':'CoordinatorConfirmed','entry':'p3','partnership':'larch','on':'2026-03-09','holder':'maren'}");
        assertThat(due(Kind.INDICATOR).getFirst().day()).isNotEqualTo(LocalDate.of(2026, 10, 10));
        var then = new Clocks("2026-10-10", Long.toString(before), null, null);
        assertThat(calendar(LARCH, then).due())
                .as("the day itself is still on the calendar")
                .anyMatch(each -> each.kind() == Kind.STAGE && each.day().equals(LocalDate.of(2026, 10, 10)));
        var after = new Clocks("2026-10-11", Long.toString(before), null, null);
        assertThat(calendar(LARCH, after).due()).noneMatch(each -> each.kind() == Kind.STAGE);
    }

    @Test
    void whoIsClosedLosesNothingAndWaitsForNobody() {
        given.record(
                "{'fact':'PartnershipClosed','entry':'z1','partnership':'larch','on':'2026-03-09','reason':'Done.'}");
        assertThat(calendar(LARCH, Clocks.newest()).due()).isEmpty();
        assertThat(calendar(LARCH, Clocks.newest()).waiting()).isEmpty();
    }

    @Test
    void nothingIsKnownOfWhatIsNotThere() {
        var calendars = given.bean(Calendars.class);
        assertThat(calendars.calendar(Home.partnership("nowhere"), Clocks.newest(), Audience.OPEN))
                .isEmpty();
        assertThat(calendars.calendar(Home.community("nowhere"), Clocks.newest(), Audience.OPEN))
                .isEmpty();
        assertThat(calendars.calendar(Home.person("ana"), Clocks.newest(), Audience.OPEN))
                .isEmpty();
    }
}
