package org.waymark.queryside.honesty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.queryside.basis.ClockException;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Home;
import org.waymark.queryside.calendar.Calendars;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.honesty.HonestyView.Burst;
import org.waymark.queryside.honesty.HonestyView.Ref;
import org.waymark.queryside.honesty.HonestyView.Took;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.Defect;

/** A history recorded at a pace set here, counted by the views and by a plain loop. */
class HonestyTest {

    private static final Home LARCH = Home.partnership("larch");
    private static final Home TAMARACK = Home.community("tamarack");
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    private final SetClock clock = new SetClock("2026-01-05");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        given.record(Larch.COMMUNITY, Larch.REVIEWER);
        given.record(Larch.REGISTERED);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private HonestyView honesty(Home home) {
        return given.bean(Honesties.class).honesty(home, Clocks.newest()).orElseThrow();
    }

    private List<String> entries(Home home, String number) {
        return given.bean(Honesties.class).number(home, number, Clocks.newest()).orElseThrow().entries().stream()
                .map(Ref::entry)
                .toList();
    }

    private void outreach(String entry, String on, String recorded) {
        clock.set(recorded);
        given.record("{'fact':'OutreachRecorded','entry':'%s','partnership':'larch','on':'%s','org':'acme','by':'ana'}"
                .formatted(entry, on));
    }

    @Test
    void lagIsTheDaysFromTheDayToTheRecordingAndEachNumberIsOfAnEntry() {
        Random random = new Random(6);
        LocalDate day = LocalDate.of(2026, 1, 6);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(3));
            outreach(
                    "o" + i,
                    day.minusDays(random.nextInt(1 + (int) ChronoUnit.DAYS.between(LocalDate.of(2026, 1, 5), day)))
                            .toString(),
                    day.toString());
        }
        HonestyView view = honesty(LARCH);
        List<Long> days = new ArrayList<>();
        for (EntryView each : all()) {
            LocalDate recorded = each.recordedAt().atZone(DENVER).toLocalDate();
            days.add(ChronoUnit.DAYS.between(on(each), recorded));
        }
        Collections.sort(days);
        int n = days.size();
        assertThat(view.lag().entries().count()).isEqualTo(n);
        took(view.lag().quarter(), days.get((n + 3) / 4 - 1));
        took(view.lag().median(), days.get((n + 1) / 2 - 1));
        took(view.lag().threeQuarters(), days.get((3 * n + 3) / 4 - 1));
        took(view.lag().longest(), days.get(n - 1));
        assertThat(entries(LARCH, "lag")).hasSize(n).doesNotHaveDuplicates();
        assertThat(view.claimed().entries().count()).isZero();
        assertThat(view.claimed().median()).isNull();
    }

    private List<EntryView> all() {
        return given.bean(Partnerships.class)
                .timeline("larch", Clocks.newest(), Audience.OPEN)
                .orElseThrow()
                .entries();
    }

    private static LocalDate on(EntryView entry) {
        return Objects.requireNonNull(entry.on()).first();
    }

    private void took(@Nullable Took found, long days) {
        Took took = Objects.requireNonNull(found);
        assertThat(took.days()).isEqualTo(days);
        EntryView entry = all().stream()
                .filter(each -> each.entry().equals(took.entry().entry()))
                .findFirst()
                .orElseThrow();
        assertThat(ChronoUnit.DAYS.between(
                        on(entry), entry.recordedAt().atZone(DENVER).toLocalDate()))
                .isEqualTo(days);
    }

    @Test
    void whatHasNoLagIsCountedApart() {
        outreach("m1", "2026-02", "2026-03-02");
        outreach("m2", "2026-01", "2026-03-02");
        outreach("q1", "2026-Q1", "2026-04-02");
        outreach("y1", "2025", "2026-04-02");
        outreach("e1", "2025-12-31", "2026-04-02");
        outreach("a1", "2026-04-04", "2026-04-02");
        outreach("d1", "2026-04-01", "2026-04-02");
        clock.set("2026-04-05");
        HonestyView view = honesty(LARCH);
        assertThat(view.began()).isEqualTo("2026-01-05");
        assertThat(view.approximate())
                .extracting(each -> each.precision() + " " + each.entries().count())
                .containsExactly("month 2", "quarter 1", "year 1");
        assertThat(entries(LARCH, "approximate-month")).containsExactly("m1", "m2");
        assertThat(entries(LARCH, "before-the-log")).containsExactly("e1");
        assertThat(entries(LARCH, "ahead")).containsExactly("a1");
        assertThat(entries(LARCH, "lag")).containsExactly("p1", "d1");
        assertThat(view.entries().count()).isEqualTo(8);
        assertThat(entries(TAMARACK, "lag"))
                .as("the community's own entries are older than the log by their dates")
                .containsExactly("p1", "d1");
    }

    @Test
    void whatIsCorrectedVoidedAndDisputedIsCounted() {
        outreach("o1", "2026-01-06", "2026-01-07");
        outreach("o2", "2026-01-06", "2026-01-07");
        outreach("o3", "2026-01-06", "2026-01-07");
        given.record(
                "{'fact':'EntryCorrected','entry':'x1','partnership':'larch','corrects':'o1','with':{'fact':'OutreachRecorded','fields':{'on':'2026-01-05','org':'acme','by':'ana'}},'reason':'Day.'}");
        given.record("{'fact':'EntryVoided','entry':'x2','partnership':'larch','voids':'o2','reason':'Twice.'}");
        given.record(
                "{'fact':'EntryDisputed','entry':'x3','partnership':'larch','on':'2026-01-07','dispute':'d1','disputes':'o1','reason':'No.'}",
                "{'fact':'EntryDisputed','entry':'x4','partnership':'larch','on':'2026-01-07','dispute':'d2','disputes':'o3','reason':'No.'}");
        given.record(
                "{'fact':'DisputeResolved','entry':'x5','partnership':'larch','on':'2026-01-07','dispute':'d2','outcome':'Yes.'}");
        assertThat(entries(LARCH, "corrections")).containsExactly("x1");
        assertThat(entries(LARCH, "voids")).containsExactly("x2");
        assertThat(entries(LARCH, "disputed")).containsExactly("o1");
        assertThat(entries(LARCH, "settled")).containsExactly("o3");
        HonestyView view = honesty(LARCH);
        Took longest = Objects.requireNonNull(view.lag().longest());
        assertThat(longest.days()).as("by the corrected day").isEqualTo(2);
        assertThat(longest.entry().entry()).isEqualTo("o1");
        assertThat(view.recorders()).singleElement().satisfies(each -> {
            assertThat(each.account()).isEqualTo("ines");
            assertThat(each.entries().count()).isEqualTo(9);
        });
    }

    @Test
    void muchBeforeADeadlineIsListedByDay() {
        for (int i = 0; i < 6; i++) {
            outreach("early-" + i, "2026-01-20", "2026-06-16");
        }
        for (int i = 0; i < 7; i++) {
            outreach("june-" + i, "2026-01-20", "2026-06-20");
        }
        for (int i = 0; i < 7; i++) {
            outreach("end-" + i, "2026-01-20", "2026-06-30");
        }
        given.record(
                "{'fact':'DeterminationMade','entry':'det','partnership':'larch','on':'2026-06-30','determination':'d','stage':'emerging','body':'Council','asOf':'2026-06-30','effective':'2026-07-01'}");
        outreach("after", "2026-01-20", "2026-07-01");
        clock.set("2026-12-01");
        for (Home home : List.of(LARCH, TAMARACK)) {
            List<Burst> bursts = honesty(home).bursts();
            assertThat(bursts).extracting(Burst::kind).containsExactlyInAnyOrder("period", "determination");
            for (Burst burst : bursts) {
                assertThat(burst.deadline()).isEqualTo("2026-06-30");
                assertThat(burst.home()).isEqualTo(LARCH);
                assertThat(burst.days())
                        .as("the fourteenth day before is not among them")
                        .extracting(day -> day.day() + " " + day.count())
                        .containsExactly("2026-06-20 7", "2026-06-30 8");
                assertThat(entries(home, burst.entries().key()))
                        .hasSize(burst.entries().count())
                        .contains("june-0", "end-6", "det")
                        .doesNotContain("early-0", "after");
            }
        }
    }

    @Test
    void eachOfTwoDeterminationsOfOneDayHasAListOfItsOwn() {
        for (int i = 0; i < 10; i++) {
            outreach("may-" + i, "2026-01-20", "2026-05-20");
        }
        for (String body : List.of("Council", "Board")) {
            given.record(
                    "{'fact':'DeterminationMade','entry':'det-%s','partnership':'larch','on':'2026-05-20','determination':'%s','stage':'emerging','body':'%s','asOf':'2026-05-20','effective':'2026-05-20'}"
                            .formatted(body, body, body));
        }
        clock.set("2026-12-01");
        for (Home home : List.of(LARCH, TAMARACK)) {
            List<Burst> bursts = honesty(home).bursts();
            assertThat(bursts)
                    .extracting(
                            each -> Objects.requireNonNull(each.determination()).entry())
                    .containsExactlyInAnyOrder("det-Council", "det-Board");
            assertThat(bursts)
                    .allSatisfy(
                            burst -> assertThat(entries(home, burst.entries().key()))
                                    .hasSize(burst.entries().count())
                                    .doesNotHaveDuplicates());
        }
    }

    @Test
    void aDayBeforeTheFirstEntryIsRefused() {
        var early = new Clocks("2025-12-31", null, null, null, null);
        for (Home home : List.of(LARCH, TAMARACK)) {
            for (ThrowingCallable question : List.<ThrowingCallable>of(
                    () -> given.bean(Honesties.class).honesty(home, early),
                    () -> given.bean(Honesties.class).number(home, "entries", early),
                    () -> given.bean(Calendars.class).calendar(home, early, Audience.OPEN))) {
                assertThatExceptionOfType(ClockException.class)
                        .isThrownBy(question)
                        .satisfies(refused -> {
                            assertThat(refused.kind()).isEqualTo(ClockException.Kind.BEFORE_FIRST);
                            assertThat(refused.defects())
                                    .extracting(Defect::field)
                                    .containsExactly("asOf");
                        });
            }
        }
    }

    @Test
    void whoRecordedAnAttestationIsComparedWithWhoRecordedWhatItIsAbout() {
        given.record(
                "{'fact':'ActivityRecorded','entry':'act','partnership':'larch','on':'2026-01-05','activity':'a','kind':'activity','title':'Tour','partners':['acme'],'direct':true,'domains':['workforce'],'ongoing':false}",
                "{'fact':'AttestationGiven','entry':'w1','partnership':'larch','on':'2026-01-05','attestation':'w1','clause':'A8.endorsed','subject':'act','person':'ana','org':'acme','role':'industry-member','statement':'Yes.'}",
                "{'fact':'AttestationGiven','entry':'w2','partnership':'larch','on':'2026-01-05','attestation':'w2','clause':'A2.confirmed','person':'ana','role':'champion','statement':'Yes.'}",
                "{'fact':'AttestationGiven','entry':'w3','partnership':'larch','on':'2026-01-05','attestation':'w3','clause':'A5.confirmed','person':'rita','role':'reviewer','statement':'Yes.','validUntil':'2026-01-04'}");
        assertThat(entries(LARCH, "words")).containsExactlyInAnyOrder("w1", "w2");
        assertThat(entries(LARCH, "own-words"))
                .as("nothing counts for A2 that anybody recorded")
                .containsExactly("w1");
    }
}
