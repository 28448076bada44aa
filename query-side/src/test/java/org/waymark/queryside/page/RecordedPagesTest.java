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
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;

/** The reading pages over real views: what new people meet first, and what people without an account may see. */
class RecordedPagesTest {

    private static final String PLAN =
            "{'fact':'StrategicPlanAdopted','entry':'pl','partnership':'larch','on':'2026-03-03','plan':'road','form':'road-map',"
                    + "'document':'https://files.example/plan','note':'kept among us','visibility':'%s','adopters':[],"
                    + "'evidence':[{'label':'Signed copy','link':'https://files.example/signed'}]}";

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import(PagesConfiguration.class)
    static class Pages {}

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, Pages.class);
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
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    @Test
    void aPartnershipJustRegisteredSaysWhereToStart() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED);
        Document page = page("/partnerships/larch");
        assertThat(page.select("#timeline-title").text()).isEqualTo("Nothing recorded yet");
        assertThat(page.select("a[href=/partnerships/larch/record/AppointCoordinator]"))
                .isNotEmpty();
        assertThat(page.select("symbol#timeline-grid")).isEmpty();
    }

    @Test
    void whereDocumentsLieIsForTheSignedInUnlessTheEntryIsPublic() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(PLAN.formatted("partnership"));
        for (String address : List.of(
                "/partnerships/larch",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/pl",
                "/partnerships/larch/why?open=all",
                "/api/partnerships/larch",
                "/api/partnerships/larch/timeline",
                "/api/partnerships/larch/explanation")) {
            assertThat(call(address).getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain("files.example", "Signed copy", "kept among us");
        }
        assertThat(page("/partnerships/larch").text()).doesNotContain("no document");
        signIn();
        assertThat(page("/partnerships/larch/entries/pl").outerHtml())
                .contains("https://files.example/signed", "https://files.example/plan", "kept among us");
    }

    @Test
    void anAddressInAPublicEntryIsForEveryone() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(PLAN.formatted("public"));
        assertThat(page("/partnerships/larch/entries/pl").outerHtml()).contains("https://files.example/plan");
    }

    @Test
    void aDayBeforeTheFirstEntrySaysSoAndIsNotOffered() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        for (String address : List.of("/partnerships/larch", "/partnerships/larch/why", "/communities/tamarack")) {
            assertThat(page(address + "?asOf=2025-06-30&knownOn=2025-06-30").text())
                    .contains("on that day nothing had been recorded yet", "See it as known today");
            assertThat(page(address).select("a[href*=knownOn=2025]")).isEmpty();
        }
    }

    @Test
    void whatIsRecordedAndNotReadYetIsSaidAndAskedForAgain() throws Exception {
        given.follower().stop();
        long position = given.log().record(Larch.COMMUNITY);
        Document page = page("/communities/tamarack?minPosition=" + position + "&as=CommunityRegistered");
        assertThat(page.select("h1").text()).isEqualTo("Recorded, still catching up");
        assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
        assertThat(call("/communities/tamarack?minPosition=999").getStatus()).isEqualTo(404);
    }

    @Test
    void noStageIsStatedWhileTheRecordIsBeingLoaded() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        long position = given.record(Larch.COORDINATOR);
        given.bean(Progress.class).expect(1850);
        for (String address : List.of("/", "/partnerships/larch", "/partnerships/larch/why")) {
            Document page = page(address);
            assertThat(page.text())
                    .contains(position + " of 1,850 entries are read")
                    .doesNotContain("Emerging");
            assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
        }
        given.bean(Progress.class).expect(0);
        assertThat(page("/").text()).contains("1 of 1 partnership holds a stage");
    }

    @Test
    void aVoidedRegistrationKeepsItsNameAndOffersNothing() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED);
        given.record("{'fact':'EntryVoided','entry':'v1','partnership':'larch','voids':'p1','reason':'Twice'}");
        Document page = page("/partnerships/larch");
        assertThat(page.select("h1").text()).isEqualTo("Larch Valley");
        assertThat(page.select("main").text()).contains("This registration was voided");
        assertThat(page.select("main a[href*=record]")).isEmpty();
    }

    @Test
    void aBoardSaysWhatCountyCodesAre() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED);
        String region =
                "{'fact':'RegionDefined','entry':'r%d','partnership':'larch','on':'2026-01-%02d','counties':[%s]%s}";
        given.record(region.formatted(1, 6, "'08123','08069'", ""));
        assertThat(page("/").select(".board th .quiet").text()).isEqualTo("Counties 08123, 08069");
        given.record(region.formatted(2, 7, "'08123','08069'", ",'within':'Copperline metro'"));
        assertThat(page("/").select(".board th .quiet").text()).isEqualTo("Copperline metro (2 counties)");
        assertThat(page("/?find=copperline").select(".board tbody tr")).hasSize(1);
        given.record(region.formatted(3, 8, "'08001','08003','08005','08007','08009'", ""));
        assertThat(page("/").select(".board th .quiet").text()).isEqualTo("5 counties");
    }

    @Test
    void idsAreEncodedInAddresses() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED.replace("'larch'", "'larch valley?'"));
        assertThat(page("/").select(".board th a").attr("href")).isEqualTo("/partnerships/larch%20valley%3F");
        assertThat(page("/partnerships/larch%20valley%3F").select("main a").eachAttr("href"))
                .filteredOn(href -> href.contains("larch"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/partnerships/larch%20valley%3F"));
    }

    @Test
    void anEntrySaysWhatItRefersTo() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(PLAN.formatted("community"));
        given.record(
                "{'fact':'StrategicPlanRevised','entry':'pr','partnership':'larch','on':'2026-03-05','plan':'road','adopters':[]}");
        signIn();
        assertThat(page("/partnerships/larch/entries/pr")
                        .select("td a[href=/partnerships/larch/entries/pl]")
                        .text())
                .isEqualTo("Road map adopted, 3 Mar 2026");
        assertThat(page("/partnerships/larch/entries/pl").select("th").eachText())
                .doesNotContain("Plan");
        assertThat(page("/partnerships/larch/entries/a-E6").select("h1").text()).startsWith("Attestation: E6 ");
        assertThat(page("/partnerships/larch/entries/a-E6").text()).doesNotContain("E6.attested");
    }

    @Test
    void aNewCommunityFindsWhereToAppointAReviewer() throws Exception {
        given.record(Larch.COMMUNITY);
        assertThat(page("/").select("a[href=/communities/tamarack/record]").text())
                .isEqualTo("Community settings");
        given.record(Larch.REGISTERED);
        given.record(Larch.COORDINATOR);
        assertThat(page("/").select("a[href=/communities/tamarack/record]")).isNotEmpty();
        assertThat(page("/partnerships/larch/why?open=all")
                        .select("a[href=/communities/tamarack/record/AppointReviewer]"))
                .isNotEmpty();
    }
}
