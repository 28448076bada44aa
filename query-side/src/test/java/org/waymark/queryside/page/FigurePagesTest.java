package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.waymark.queryside.given.Steps.appointed;
import static org.waymark.queryside.given.Steps.ended;
import static org.waymark.queryside.given.Steps.line;
import static org.waymark.queryside.given.Steps.meeting;
import static org.waymark.queryside.given.Steps.registered;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.given.Steps;

/** The report of a period and the trajectories, as people see them. */
class FigurePagesTest {

    private static final String REPORT = "/communities/tamarack/report";
    private static final String TRAJECTORIES = "/communities/tamarack/trajectories";

    private final SetClock clock = new SetClock("2024-07-20");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, RecordedPagesTest.Pages.class);
        Steps.community(given.log());
        for (int i = 1; i <= 6; i++) {
            String id = "p" + i;
            given.log()
                    .record(
                            registered(id, "2020-01-01"),
                            meeting(id, "2020-01-15", "launch", id + "-1", "{'org':'acme'}"),
                            appointed(id, "2021-0" + i + "-01", "standing"));
        }
        given.record(
                ended("p1", "2024-02-01"),
                line(
                        "ContributionReceived",
                        "p1",
                        "2024-04-05",
                        "'org':'acme','kind':'cash','value':1250.5,'currency':'USD'"),
                line("ContributionReceived", "p1", "2024", "'org':'brio','kind':'cash','value':1,'currency':'USD'"),
                line(
                        "DeterminationMade",
                        "p1",
                        "2024-04-06",
                        "'determination':'d1','stage':'active','body':'Council','asOf':'2024-03-31','effective':'2024-04-01'"));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String section(Document page, String id) {
        return page.select("section[aria-labelledby=" + id + "]").text();
    }

    @Test
    void aReportIsSentOnToTheAddressThatHoldsItsBasis() throws Exception {
        MockHttpServletResponse response = call(REPORT);
        assertThat(response.getStatus()).isEqualTo(302);
        String frozen = Objects.requireNonNull(response.getRedirectedUrl());
        assertThat(frozen).startsWith(REPORT + "?from=2024-04-01&to=2024-06-30&knownAt=log-of-tests:");
        Document page = page(frozen);
        assertThat(page.select("h1").text()).isEqualTo("Tamarack, 1 Apr 2024 to 30 Jun 2024");
        assertThat(page.select(".address").text()).isEqualTo(frozen);
        assertThat(page.select("a[href^=/api/communities/tamarack/report.csv?from=2024-04-01]"))
                .hasSize(1);
        assertThat(page.select("form.filters input[name=from]").val()).isEqualTo("2024-04-01");
        String before = page.select("main").outerHtml();
        given.record(meeting("p2", "2024-05-05", "general", "late", ""));
        assertThat(page(frozen).select("main").outerHtml()).isEqualTo(before);
    }

    @Test
    void everySectionSaysWhatItHasOrThatItHasNothing() throws Exception {
        String frozen = Objects.requireNonNull(call(REPORT).getRedirectedUrl());
        Document page = page(frozen);
        assertThat(section(page, "stages")).contains("Held on 31 Mar 2024", "Active 6 0 1 5");
        assertThat(section(page, "moves")).contains("1 May 2024 p1 left Active In grace, then Lapsed");
        assertThat(section(page, "meetings")).contains("No meeting is recorded.");
        assertThat(section(page, "organisations")).contains("acme", "One more is dated too roughly");
        assertThat(section(page, "contributions")).contains("Cash 1,250.5 USD 1", "One more is dated too roughly");
        assertThat(section(page, "determinations")).contains("Council Active", "made outside Waymark");
        assertThat(section(page, "drift")).contains("p1 Council Active No stage (Lapsed)");
    }

    @Test
    void aCurveIsDrawnAndTold() throws Exception {
        Document page = page(TRAJECTORIES);
        assertThat(section(page, "reaching")).contains("6 partnerships.", "after 14 months", "Months after launch");
        assertThat(page.select("section[aria-labelledby=reaching] svg line.m-curve"))
                .hasSizeGreaterThan(4);
        assertThat(page.select("section[aria-labelledby=reaching] svg").attr("aria-label"))
                .contains("Share that reached Active");
        assertThat(page.select("section[aria-labelledby=keeping] tbody tr")).isNotEmpty();
        assertThat(page.select("a[href^=/api/communities/tamarack/trajectories?asOf=2024-07-20]"))
                .hasSize(1);
        Document few = page(TRAJECTORIES + "?startYear=2019");
        assertThat(section(few, "reaching")).contains("Fewer than five partnerships");
        assertThat(few.select("svg line.m-curve")).isEmpty();
        assertThat(few.select("option[value=2019]").hasAttr("selected")).isTrue();
    }

    @Test
    void theBoardLeadsToBoth() throws Exception {
        Document board = page("/communities/tamarack");
        assertThat(board.select("a[href=" + REPORT + "]")).hasSize(1);
        assertThat(board.select("a[href=" + TRAJECTORIES + "]")).hasSize(1);
    }

    @Test
    void whatCannotBeShownIsSaidWithItsField() throws Exception {
        said(REPORT + "?from=2024-07-01&to=2024-06-30", 400, "The last day (to)");
        said(REPORT + "?from=2010-07-01&to=2024-06-30", 404, "The first day (from)");
        said(TRAJECTORIES + "?industry=steel", 400, "The industry (industry)");
        said(TRAJECTORIES + "?startYear=soon", 400, "The year of the launch (startYear)");
        assertThat(call("/communities/nowhere/report").getStatus()).isEqualTo(404);
        assertThat(call("/communities/nowhere/trajectories").getStatus()).isEqualTo(404);
    }

    private void said(String address, int status, String field) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(field);
    }
}
