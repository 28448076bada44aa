package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        assertThat(section.select("table.rows a").eachText()).containsExactly("Coordinator appointed");
        assertThat(section.select("table.rows a").attr("href"))
                .isEqualTo("/partnerships/larch/entries/p2?asOf=2026-03-15");
        assertThat(section.select("table.rows").text())
                .contains("E1", "was not met, is met.", "Stage: was Not yet, is Emerging, Good.");
    }

    @Test
    void anotherMomentCanBeAskedForAndWhatTimeChangedIsSaid() throws Exception {
        Document page = page("/partnerships/larch/why?asOf=2026-12-01&thenAsOf=2026-04-20&thenKnownAt=" + (before + 1));
        var section = page.select("section[aria-labelledby=compare-title]");
        assertThat(section.select("li").text())
                .contains("On 10 Oct 2026 this answer became another with nothing recorded")
                .contains("Coordinator appointed, 10 Jan 2026");
        assertThat(section.select("form input[name=thenAsOf]").val()).isEqualTo("2026-04-20");
    }

    @Test
    void whatRestsOnASingleEntryIsListedAndTagged() throws Exception {
        signIn();
        Document page = page("/partnerships/larch/why?open=all");
        var section = page.select("section[aria-labelledby=bearing-title]");
        assertThat(section.text()).contains("stage: none", "E5", "Ana Ruiz", "Acme Castings");
        assertThat(section.select("a[href^=/partnerships/larch/entries/p2]")).isNotEmpty();
        assertThat(page.select("#E1 .tag").text()).contains("Without it, E1 is not met");
    }

    @Test
    void anOpenReaderSeesNoNameOfAPerson() throws Exception {
        assertThat(page("/partnerships/larch/why?open=all").text()).doesNotContain("Ana Ruiz", "Bo Lind", "Maren");
    }

    @Test
    void aCommunityListsItsPartnershipsThatDiffer() throws Exception {
        Document page = page("/communities/tamarack/compare?thenKnownAt=" + before);
        assertThat(page.select(".lead").text()).isEqualTo("One partnership is judged otherwise now than then, of 1.");
        assertThat(page.select("h2 a").text()).isEqualTo("Larch Valley");
        assertThat(page.select("table.rows a[href^=/partnerships/larch/entries/p2]"))
                .isNotEmpty();
        String own = page.select("h2 a").attr("href");
        assertThat(page(own)
                        .select("section[aria-labelledby=compare-title] table.rows a")
                        .text())
                .isEqualTo("Coordinator appointed");
        assertThat(page("/communities/tamarack/compare").select("h1").text()).isEqualTo("Then and now in Tamarack");
    }

    @Test
    void aCommunityListsWhatItsStagesRestOn() throws Exception {
        signIn();
        Document page = page("/communities/tamarack/load-bearing");
        assertThat(page.select(".lead").text())
                .isEqualTo("One partnership holds a stage that rests on a single entry, person or organization, of 1.");
        assertThat(page.select("table.rows").text()).contains("Ana Ruiz", "Acme Castings", "stage: none");
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
        assertThat(page("/communities/tamarack/restatements")
                        .select("table.rows")
                        .text())
                .contains("Larch Valley");
    }
}
