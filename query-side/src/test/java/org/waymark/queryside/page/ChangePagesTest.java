package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.working.Settled;

/** Then and now, and what rests on a single entry, as people see them. */
class ChangePagesTest {

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;
    private long before;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, RecordedPagesTest.Pages.class);
        Larch.beforeTheCoordinator(given.log());
        clock.set("2026-04-20");
        before = given.record(Larch.COORDINATOR) - 1;
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        return Settled.of(
                () -> parsed(address),
                page -> page.select("meta[http-equiv=refresh]").isEmpty()
                        && !page.text().contains("is being worked out"));
    }

    private Document parsed(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isIn(200, 202);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    @Test
    void aDayThatIsPastIsComparedWithWhatWasKnownThen() throws Exception {
        Document page = page("/partnerships/larch/why?asOf=2026-03-15");
        var section = page.select("section[aria-labelledby=compare-title]");
        assertThat(section.select(".compare > div")).hasSize(2);
        assertThat(section.select("table.rows a").eachText()).containsExactly("Coordinator appointed: interim");
        assertThat(section.select("table.rows a").attr("href"))
                .isEqualTo("/partnerships/larch/entries/p2?asOf=2026-03-15");
        assertThat(section.select("table.rows").text())
                .contains("E1", "from not met to met.", "Stage: from Not yet to Emerging, Good.");
    }

    /** Not how long after the day asked about, and never less than none: it was recorded months after it happened. */
    @Test
    void anEntryIsSaidToBeLateByItsOwnDay() throws Exception {
        for (String day : List.of("2026-03-15", "2026-04-19")) {
            assertThat(page("/partnerships/larch/why?asOf=" + day)
                            .select("section[aria-labelledby=compare-title] table.rows td")
                            .text())
                    .contains("10 Jan 2026", "20 Apr 2026 100 days later");
        }
        given.record(
                "{'fact':'CoordinatorEnded','entry':'p9','partnership':'larch','on':'2026-04-20','holder':'maren'}");
        assertThat(page("/partnerships/larch/why?thenKnownAt=" + (before + 1))
                        .select("section[aria-labelledby=compare-title] table.rows td")
                        .text())
                .contains("20 Apr 2026 the same day");
    }

    @Test
    void ofTwoDaysTheEarlierStandsFirstAndADayToComeIsNoNow() throws Exception {
        String asked = "/why?thenAsOf=2027-06-01";
        var section = page("/partnerships/larch" + asked).select("section[aria-labelledby=compare-title]");
        assertThat(section.select(".compare h3").eachText())
                .containsExactly(
                        "Earlier day: 20 Apr 2026, as known on 20 Apr 2026.",
                        "Later day: 1 Jun 2027, as known on 20 Apr 2026, if nothing more is recorded.");
        assertThat(section.text()).contains("E1 Coordinator in place: from met to not met.");
        assertThat(section.select("form input[name=thenAsOf]").val()).isEqualTo("2027-06-01");
        Document all = page("/communities/tamarack/compare?asOf=2026-04-20&thenAsOf=2027-06-01");
        assertThat(all.select("main").text())
                .contains("Earlier day: 20 Apr 2026", "Later day: 1 Jun 2027", "from Emerging, Good to Dormant.");
        assertThat(all.select("form input[name=asOf]").val()).isEqualTo("2026-04-20");
    }

    @Test
    void whatTimeAloneWouldHaveDoneIsNotTakenForWhatHappened() throws Exception {
        long knew = before + 1;
        clock.set("2026-12-01");
        given.record(
                "{'fact':'CoordinatorConfirmed','entry':'p8','partnership':'larch','on':'2026-04-18','holder':'maren'}",
                "{'fact':'EntryVoided','entry':'v8','partnership':'larch','voids':'a-E2','reason':'Not seen.'}");
        var section = page("/partnerships/larch/why?thenAsOf=2026-04-20&thenKnownAt=" + knew)
                .select("section[aria-labelledby=compare-title]");
        assertThat(section.select("li").text())
                .contains("Emerging, In grace from 10 Oct 2026 on by time alone.")
                .contains("The entries that make the difference lead to another answer:")
                .doesNotContain("Not met from 10 Oct 2026");
    }

    @Test
    void theDayAskedForIsSaidAndNotThatOfTheLastEntryBeforeIt() throws Exception {
        clock.set("2026-05-01");
        assertThat(page("/partnerships/larch/why?thenAsOf=2026-03-15")
                        .expectFirst(".compare h3")
                        .text())
                .isEqualTo("Then: 15 Mar 2026, as known on 15 Mar 2026 (last entry by then: 10 Mar 2026).");
    }

    @Test
    void anotherMomentCanBeAskedForAndWhatTimeChangedIsSaid() throws Exception {
        Document page = page("/partnerships/larch/why?asOf=2026-12-01&thenAsOf=2026-04-20&thenKnownAt=" + (before + 1));
        var section = page.select("section[aria-labelledby=compare-title]");
        assertThat(section.select("li").text())
                .contains("Not met from 10 Oct 2026 on by time alone.")
                .contains("Coordinator appointed: interim, 10 Jan 2026");
        assertThat(section.select("form input[name=thenAsOf]").val()).isEqualTo("2026-04-20");
    }

    @Test
    void whatRestsOnASingleEntryIsListedAndTagged() throws Exception {
        signIn();
        Document page = page("/partnerships/larch/why?open=all");
        var section = page.select("section[aria-labelledby=bearing-title]");
        assertThat(section.text()).contains("It would hold no stage", "E5", "Ana Ruiz", "Acme Castings");
        assertThat(section.select("table.rows th a").eachText())
                .as("told apart by whom they name")
                .contains("Partner joined: Acme Castings", "Partner joined: Brio Optics");
        assertThat(section.select("table.rows td[data-label='If it were missing']")
                        .eachText())
                .as("what the stage would be lost by stands first")
                .isSortedAccordingTo(Comparator.comparing((String told) -> !told.startsWith("It would hold no stage"))
                        .thenComparing(told -> !told.startsWith("It would be")));
        assertThat(section.select("a[href^=/partnerships/larch/entries/p2]")).isNotEmpty();
        assertThat(page.select("#E1 .tag").text()).contains("Without it, E1: not met");
    }

    @Test
    void anOpenReaderSeesNoNameOfAPerson() throws Exception {
        assertThat(page("/partnerships/larch/why?open=all").text()).doesNotContain("Ana Ruiz", "Bo Lind", "Maren");
    }

    @Test
    void aCommunityListsItsPartnershipsThatDiffer() throws Exception {
        Document page = page("/communities/tamarack/compare?thenKnownAt=" + before);
        assertThat(page.select(".lead").text()).isEqualTo("One partnership of 1 differs between the two.");
        assertThat(page.select("h2 a").text()).isEqualTo("Larch Valley");
        assertThat(page.select("table.rows a[href^=/partnerships/larch/entries/p2]"))
                .isNotEmpty();
        String own = page.select("h2 a").attr("href");
        assertThat(page(own)
                        .select("section[aria-labelledby=compare-title] table.rows a")
                        .text())
                .isEqualTo("Coordinator appointed: interim");
        assertThat(page("/communities/tamarack/compare").select("h1").text()).isEqualTo("Then and now in Tamarack");
    }

    @Test
    void aCommunityIsComparedOnAnyTwoDaysInTheWordsOfItsRubric() throws Exception {
        clock.set("2026-12-01");
        Document page = page("/communities/tamarack/compare?thenAsOf=2026-03-01&thenKnownAt=" + before);
        assertThat(page.select("table.rows a").eachText())
                .as("no bare name of a clause")
                .noneMatch(link -> link.contains(".attested"));
        assertThat(page.select("table.rows a").text()).contains("Attestation: E4 ");
        assertThat(page.select("main").text()).contains("none of them can be left out", "one such set is named");
        assertThat(page.select("table.rows th[scope=row]").text()).doesNotContain("Indicators of Emerging");
        assertThat(page.select("form input[name=asOf], form input[name=knownOn]")
                        .eachAttr("type"))
                .containsExactly("date", "date");
        clock.set("2027-02-01");
        assertThat(page("/communities/tamarack/compare")
                        .select("a[href^='?thenAsOf=']")
                        .eachAttr("href"))
                .containsExactly("?thenAsOf=2026-12-31&thenKnownOn=2026-12-31");
    }

    @Test
    void aPartnershipLeadsToEveryQuestionAboutIt() throws Exception {
        clock.set("2026-05-01");
        List<String> links =
                page("/partnerships/larch").select(".page-head .views a").eachAttr("href");
        assertThat(links)
                .contains(
                        "/partnerships/larch/why",
                        "/partnerships/larch/why?thenAsOf=2026-04-01#compare-title",
                        "/partnerships/larch/why#bearing-title",
                        "/partnerships/larch/restatements");
        for (String link : links) {
            assertThat(page(link).select("h1")).as(link).hasSize(1);
        }
        assertThat(page("/partnerships/larch?asOf=2026-03-20")
                        .select(".page-head .views a")
                        .eachAttr("href"))
                .as("nothing was recorded a month before")
                .noneMatch(href -> href.contains("thenAsOf"));
    }

    @Test
    void aCommunityListsWhatItsStagesRestOn() throws Exception {
        signIn();
        Document page = page("/communities/tamarack/load-bearing");
        assertThat(page.select(".lead").text())
                .isEqualTo("One partnership holds a stage that rests on a single entry, person or organization, of 1.");
        assertThat(page.select("table.rows").text()).contains("Ana Ruiz", "Acme Castings", "It would hold no stage");
        assertThat(page.select("table.rows a[href^=/partnerships/larch/entries/p2]"))
                .isNotEmpty();
        String own = page.select("table.rows td a").attr("href");
        assertThat(page(own).select("section[aria-labelledby=bearing-title] a[href^=/partnerships/larch/entries/p2]"))
                .isNotEmpty();
        SecurityContextHolder.clearContext();
        assertThat(page("/communities/tamarack/load-bearing").text()).doesNotContain("Ana Ruiz", "Bo Lind", "Maren");
    }

    @Test
    void aForcedRubricIsSaidAndKept() throws Exception {
        String forced = "?rubric=waymark-sample/1";
        for (String address : List.of("/communities/tamarack/compare", "/communities/tamarack/load-bearing")) {
            Document page = page(address + forced);
            assertThat(page.select(".notice").text()).as(address).contains("Waymark sample");
            assertThat(page.select("input[name=rubric]")).as(address).isNotEmpty();
            assertThat(page.select("td a[href^=/partnerships/larch/why], h2 a").eachAttr("href"))
                    .as(address)
                    .isNotEmpty()
                    .allMatch(href -> href.contains("&rubric="));
        }
        Document why = page("/partnerships/larch/why" + forced + "&asOf=2026-03-15");
        assertThat(why.select(".compare a").eachAttr("href")).hasSize(2).allMatch(href -> href.contains("&rubric="));
        assertThat(why.select("section[aria-labelledby=compare-title] input[name=rubric]"))
                .hasSize(1);
    }

    @Test
    void aMomentThatCannotBeFoundIsSaidWithItsField() throws Exception {
        assertThat(call("/partnerships/larch/why?thenKnownAt=9999").getStatus()).isEqualTo(404);
        assertThat(call("/partnerships/larch/why?thenAsOf=soon").getStatus()).isEqualTo(400);
        assertThat(call("/partnerships/larch/why?thenAsOf=soon").getContentAsString(StandardCharsets.UTF_8))
                .as("said once, of what was given")
                .contains("thenAsOf")
                .doesNotContain("thenKnownOn");
        assertThat(call("/communities/nowhere/compare").getStatus()).isEqualTo(404);
        assertThat(call("/communities/nowhere/load-bearing").getStatus()).isEqualTo(404);
        assertThat(call("/communities/tamarack/load-bearing?page=none").getStatus())
                .isEqualTo(400);
        assertThat(page("/partnerships/larch/why?asOf=2020-01-01")
                        .select("section[aria-labelledby=bearing-title]")
                        .text())
                .contains("No single entry");
    }

    @Test
    void aCorrectionThatMovedThePastIsListedWithWhomItIsAddressedTo() throws Exception {
        given.record(
                "{'fact':'DeterminationMade','entry':'d1','partnership':'larch','on':'2026-03-20','determination':'det-1','stage':'emerging','body':'State council','asOf':'2026-03-15','effective':'2026-03-15'}");
        given.record(
                "{'fact':'EntryVoided','entry':'v1','partnership':'larch','voids':'p2','reason':'Never took office.'}");
        Document list = page("/partnerships/larch/restatements");
        assertThat(list.select(".lead").text()).isEqualTo("One correction moved a stage of the past.");
        assertThat(list.select("table.rows").text())
                .contains("From 2 Mar 2026 to 19 Apr 2026: was Emerging, Good, is Not yet.", "State council");
        assertThat(page("/partnerships/larch/restatements?asOf=2026-03-01")
                        .select(".lead")
                        .text())
                .as("it moved days after the one that is shown")
                .isEqualTo("No correction moved a stage of the past.");
        assertThat(page("/communities/tamarack/restatements")
                        .select("table.rows")
                        .text())
                .contains("Larch Valley");
    }
}
