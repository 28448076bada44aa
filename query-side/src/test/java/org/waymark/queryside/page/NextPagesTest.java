package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.working.Settled;

/** What next, as people read it. */
class NextPagesTest {
    private static final String NEXT = "/partnerships/larch/next";

    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        var clock = new SetClock("2026-03-10");
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, RecordedPagesTest.Pages.class);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return Settled.of(
                () -> given.http().perform(get(URI.create(address))).andReturn().getResponse(),
                response -> response.getStatus() != 202);
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aPartnershipReadsItsActsWithTheirFormsAndItsForecast() throws Exception {
        Document page = page(NEXT);
        assertThat(page.expectFirst("section").select(".acts h3").eachText()).isNotEmpty();
        assertThat(page.select(".acts a.button").attr("href")).startsWith("/partnerships/larch/record/");
        assertThat(page.select("section[aria-labelledby=forecast-title] tbody tr"))
                .hasSize(14);
        assertThat(page.text())
                .contains("A rule of thumb is", "If nothing more is recorded")
                .doesNotContain("next-");
    }

    @Test
    void underAnotherRubricWordsHaveNoForm() throws Exception {
        Document page = page(NEXT + "?rubric=waymark-sample/1");
        assertThat(page.select(".acts h3").eachText())
                .anyMatch(title -> title.contains("to attest"))
                .noneMatch(title -> title.matches(".*[A-Z]\\d\\..*"));
        assertThat(page.select(".acts a.button").eachAttr("href")).noneMatch(href -> href.contains("GiveAttestation"));
    }

    @Test
    void aCommunityReadsTheNextStageOfEachPartnership() throws Exception {
        Document page = page("/communities/tamarack/next");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody th a").attr("href")).isEqualTo(NEXT);
        assertThat(page.select("tbody td").eachText()).allMatch(text -> !text.isBlank());
        assertThat(call("/communities/nowhere/next").getStatus()).isEqualTo(404);
        assertThat(call("/communities/tamarack/next?page=none").getStatus()).isEqualTo(400);
    }

    @Test
    void bothAreWithinReach() throws Exception {
        assertThat(page("/partnerships/larch").select("a[href^=/partnerships/larch/next]"))
                .isNotEmpty();
        assertThat(page("/communities/tamarack").select("a[href^=/communities/tamarack/next]"))
                .isNotEmpty();
    }
}
