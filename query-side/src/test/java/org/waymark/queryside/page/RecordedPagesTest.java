package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import org.waymark.erasure.ErasedText;
import org.waymark.erasure.ErasureJson;
import org.waymark.erasure.LegalBasis;
import org.waymark.erasure.TextsErased;
import org.waymark.queryside.basis.Clocks;
import org.waymark.queryside.basis.Progress;
import org.waymark.queryside.directory.Audience;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;

/** The reading pages over real views: what new people meet first, and what people without an account may see. */
class RecordedPagesTest {

    private static final String SIGNED_COPY = "https://files.example/signed";

    private static final String PLAN =
            "{'fact':'StrategicPlanAdopted','entry':'pl','partnership':'larch','on':'2026-03-03','plan':'road','form':'road-map',"
                    + "'document':'https://files.example/plan','note':'kept among us','visibility':'%s','adopters':[],"
                    + "'evidence':[{'label':'Signed copy','link':'" + SIGNED_COPY + "'}]}";

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

    @Test
    void entriesOfACommunityAreListedAndRead() throws Exception {
        given.record(Larch.COMMUNITY, Larch.REVIEWER);
        assertThat(page("/communities/tamarack").select("a[href=/communities/tamarack/entries]"))
                .isNotEmpty();
        assertThat(page("/communities/tamarack/entries").select("ol.entries a").eachAttr("href"))
                .containsExactly("/communities/tamarack/entries/c2", "/communities/tamarack/entries/c1");
        assertThat(page("/communities/tamarack/entries/c2")
                        .select(".page-head a")
                        .eachAttr("href"))
                .containsExactly(
                        "/communities/tamarack/entries/c2/correct",
                        "/communities/tamarack/entries/c2/void",
                        "/communities/tamarack/record/DisputeEntry?disputes=c2");
        assertThat(call("/api/communities/tamarack/entries/c2").getContentAsString())
                .contains("\"fact\":\"ReviewerAppointed\"");
        assertThat(call("/communities/tamarack/entries/p1").getStatus()).isEqualTo(404);
        assertThat(call("/communities/nowhere/entries").getStatus()).isEqualTo(404);
    }

    @Test
    void entriesOfThePeopleAndOrganizationsAreListedAndRead() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        signIn();
        assertThat(page("/people/ana/entries").select("ol.entries a").eachAttr("href"))
                .containsExactly("/people/ana/entries/f-ana", "/people/ana/entries/r-ana");
        Document entry = page("/people/ana/entries/r-ana");
        assertThat(entry.select(".page-head a").eachAttr("href"))
                .as("a dispute has no form there")
                .containsExactly(
                        "/people/ana/entries/r-ana/correct",
                        "/people/ana/entries/r-ana/void",
                        "/people/ana/entries/r-ana/erase");
        assertThat(entry.select("footer").text())
                .as("no rubric judges it")
                .contains("Read from the log up to position")
                .doesNotContain("Computed under");
        assertThat(page("/people/ana/entries/f-ana").select("td a").eachAttr("href"))
                .containsExactly("/people/ana", "/organizations/acme");
        assertThat(page("/organizations/acme/entries/o-acme").select("h1").text())
                .isEqualTo("Organization registered");
    }

    @Test
    void aForcedRubricIsSaidToBeForcedAndKept() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        String digest = ShippedRubric.SAMPLE.read().digest();
        for (String address : List.of("/partnerships/larch", "/partnerships/larch/why", "/communities/tamarack")) {
            Document page = page(address + "?rubric=waymark-sample/1");
            assertThat(page.select(".notice").text())
                    .as(address)
                    .contains("Judged by Waymark sample rubric, version 1 on every day", "not the rubric");
            assertThat(page.select(".notice a").eachAttr("href")).contains("/rubrics/" + digest);
            assertThat(page.select("form[method=get] input[name=rubric]").eachAttr("value"))
                    .containsOnly(digest);
            assertThat(page(address).text()).as(address).doesNotContain("on every day");
        }
        Document then = page("/partnerships/larch?asOf=2026-03-05&rubric=" + digest);
        assertThat(then.select("main a[href^=/partnerships/larch/why]").eachAttr("href"))
                .as("ways to the reasons of the same answer")
                .isNotEmpty()
                .allMatch(href -> href.contains("?asOf=2026-03-05&") && href.contains("rubric=" + digest));
        assertThat(then.text()).contains("Not yet");
        assertThat(page("/partnerships/larch").text()).contains("Emerging since");
    }

    @Test
    void aRubricThatIsNotHereIsSaidWithItsRemedy() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        for (String address : List.of("/partnerships/larch", "/partnerships/larch/why")) {
            MockHttpServletResponse unknown = call(address + "?rubric=nobodys/1");
            assertThat(unknown.getStatus()).isEqualTo(404);
            assertThat(unknown.getContentAsString(StandardCharsets.UTF_8))
                    .contains("This rubric is not known here", "nobodys/1", "waymark-sample/1");
        }
    }

    @Test
    void aRubricIsReadUnderItsDigestAndUnderItsNameWhereOnlyOneHasIt() throws Exception {
        given.record(Larch.COMMUNITY);
        String shipped = ShippedRubric.SAMPLE.text();
        String ours =
                shipped.replace("Support team", "Backbone team").replace("rubric: waymark-sample", "rubric: ours");
        String theirs = ours.replace("Backbone team", "Anchor team");
        given.record(
                "{'fact':'CommunityRegistered','entry':'k1','community':'coast','on':'2026-01-01','name':'Coast','zone':'America/Denver'}",
                Larch.published("coast", theirs));
        given.record(Larch.published("tamarack", ours));

        assertThat(page("/rubrics/" + RubricDigest.of(ours)).text()).contains("Backbone team");
        assertThat(page("/rubrics/" + RubricDigest.of(theirs)).text()).contains("Anchor team");
        assertThat(page("/rubrics/ours/1").select("main ol a").eachAttr("href"))
                .containsExactlyInAnyOrder("/rubrics/" + RubricDigest.of(ours), "/rubrics/" + RubricDigest.of(theirs));
        assertThat(call("/rubrics/waymark-sample/1").getRedirectedUrl())
                .isEqualTo("/rubrics/" + RubricDigest.of(shipped));
        assertThat(call("/rubrics/ours/2").getStatus()).isEqualTo(404);
        assertThat(call("/rubrics/" + "0".repeat(64)).getStatus()).isEqualTo(404);
    }

    @Test
    void openReadersSeeNoNameOnAnyPageOfAPerson() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.record(
                "{'fact':'EntryVoided','entry':'v-bo','person':'bo','voids':'r-bo','reason':'Bo Lind is Bea Lind'}");
        for (String address : List.of(
                "/people/ana",
                "/people/ana/entries",
                "/people/ana/entries/r-ana",
                "/people/ana/entries/f-ana",
                "/people/bo",
                "/people/bo/entries",
                "/people/bo/entries/v-bo",
                "/organizations/acme/entries")) {
            Document page = page(address);
            assertThat(page.text()).as(address).doesNotContain("Ana Ruiz", "Lind", "[withheld]");
        }
        assertThat(page("/people/ana").select("h1").text()).isEqualTo("A person");
    }

    @Test
    void whoIsSignedInFindsPeopleByName() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        Document open = page("/people");
        assertThat(open.text()).contains("Acme Castings").doesNotContain("Ana Ruiz");
        assertThat(open.select("a[href^=/people/]")).isEmpty();
        signIn();
        Document all = page("/people");
        assertThat(all.select("a[href=/people/ana]").text()).isEqualTo("Ana Ruiz");
        assertThat(all.select("a[href=/people/record/RegisterPerson]")).hasSize(1);
        assertThat(all.select(".site-header a[href=/people]").attr("aria-current"))
                .isEqualTo("page");
        Document found = page("/people?find=rui");
        assertThat(found.select("a[href=/people/ana]")).hasSize(1);
        assertThat(found.text()).contains("Nothing fits “rui”");
    }

    @Test
    void theStageThatIsNextIsExplainedFirst() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        assertThat(page("/partnerships/larch/why").select(".proof h3").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Emerging"),
                        next -> assertThat(next).startsWith("Active"));
    }

    @Test
    void aPlainDayIsUnderstoodAndWhatIsNoneIsSaidInSentences() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        clock.set("2026-03-20");
        assertThat(page("/partnerships/larch?knownAt=2026-03-11")
                        .select(".notice")
                        .text())
                .contains("as known on 11 March 2026");
        MockHttpServletResponse wrong = call("/partnerships/larch?knownAt=yesterday");
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.getContentAsString(StandardCharsets.UTF_8)).text())
                .contains(
                        "must be a day, a moment, a position of the log, or the basis of an earlier answer. Write a day")
                .doesNotContain("logId:position:hash");
    }

    @Test
    void whatCouldNotBeReadOfAPersonIsSaidThere() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.seen(given.log().recordRaw("new-1", "MoonReached", "person:ana", "{\"entry\":\"new-1\"}"));
        assertThat(page("/people/ana").select(".notice-alert").text()).contains("MoonReached");
        assertThat(page("/people/bo").select(".notice-alert")).isEmpty();
    }

    @Test
    void anOpenDisputeOffersToBeResolvedOnBothPages() throws Exception {
        given.record(Larch.COMMUNITY, Larch.REVIEWER);
        given.record(
                "{'fact':'EntryDisputed','entry':'d1','community':'tamarack','on':'2026-03-01','dispute':'doubt','disputes':'c2','reason':'Not so.'}");
        String resolve = "a[href='/communities/tamarack/record/ResolveDispute?dispute=doubt']";
        assertThat(page("/communities/tamarack/entries/c2").select(resolve)).hasSize(1);
        assertThat(page("/communities/tamarack/entries/d1").select(resolve)).hasSize(1);
        assertThat(page("/communities/tamarack/entries/c2").select("main").text())
                .contains("Disputed: Reviewer appointed");
        given.record(
                "{'fact':'DisputeResolved','entry':'d2','community':'tamarack','on':'2026-03-02','dispute':'doubt','outcome':'It is so.'}");
        assertThat(page("/communities/tamarack/entries/c2").select(resolve)).isEmpty();
        assertThat(page("/communities/tamarack/entries/d1").select(resolve)).isEmpty();
    }

    @Test
    void aVoidedCommunityKeepsItsEntriesAndItsVoidCanBeTakenBack() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record("{'fact':'EntryVoided','entry':'cv','community':'tamarack','voids':'c1','reason':'Twice'}");
        Document page = page("/communities/tamarack");
        assertThat(page.select("h1").text()).isEqualTo("Tamarack");
        assertThat(page.select("a[href=/communities/tamarack/entries]")).isNotEmpty();
        assertThat(page("/communities/tamarack/entries/cv").select("a[href=/communities/tamarack/entries/cv/void]"))
                .hasSize(1);
    }

    /** A page asks several times; midnight and another entry may come between. */
    @Test
    void aPageKnowsOneTodayAndOnePlaceInTheLog() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.seen(given.log().log().reader().head().position());
        var view = given.partnerships()
                .partnership("larch", Clocks.newest(), Audience.OPEN)
                .orElseThrow();
        given.record(
                "{'fact':'ChampionStoodDown','entry':'sd','partnership':'larch','on':'2026-03-09','person':'ana'}");
        clock.set("2026-03-11");
        var same = Clocks.of(view.stage().basis());
        assertThat(given.partnerships().stage("larch", same).orElseThrow().basis())
                .isEqualTo(view.stage().basis());
        assertThat(Subject.of(view).today()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void whatCouldNotBeReadIsSaidOnThePagesItConcerns() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        long before = given.record(Larch.COORDINATOR);
        given.record(Larch.REGISTERED.replace("larch", "quill").replace("'p1'", "'q1'"));
        given.seen(given.log().recordRaw("new-1", "MoonReached", "partnership:larch", "{\"entry\":\"new-1\"}"));
        given.seen(given.log().recordRaw("new-2", "ChampionAdded", "partnership:larch", "{\"moon\":true}"));
        for (String address : List.of(
                "/partnerships/larch",
                "/partnerships/larch/why",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/p1",
                "/communities/tamarack")) {
            assertThat(page(address).select(".notice-alert").text())
                    .as(address)
                    .startsWith("2 entries could not be read and are not counted: MoonReached, recorded 10 Mar 2026,")
                    .contains("ChampionAdded");
        }
        for (String address : List.of(
                "/partnerships/quill",
                "/partnerships/larch?knownAt=" + before,
                "/communities/tamarack?knownAt=" + before,
                "/communities/tamarack/entries")) {
            assertThat(page(address).select(".notice-alert")).as(address).isEmpty();
        }
        assertThat(call("/api/partnerships/larch/stage").getContentAsString())
                .contains("\"unread\":[{\"position\":", "\"type\":\"MoonReached\"");
        assertThat(call("/api/partnerships/quill/stage").getContentAsString()).contains("\"unread\":[]");
    }

    @Test
    void oneUnreadEntryOfTheCommunityConcernsAllItsPartnerships() throws Exception {
        given.record(Larch.COMMUNITY);
        given.record(Larch.REGISTERED);
        given.seen(given.log().recordRaw("new-1", "MoonReached", "community:tamarack", "{\"entry\":\"new-1\"}"));
        assertThat(page("/partnerships/larch").select(".notice-alert").text())
                .startsWith(
                        "1 entry could not be read and is not counted: MoonReached, recorded 10 Mar 2026, position 3.");
    }

    /** Also in the moment before the text is deleted, which is when this test asks. */
    @Test
    void whatTheLogTellsToBeErasedIsShownNowhere() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(PLAN.formatted("community"));
        signIn();
        assertThat(page("/partnerships/larch").text()).contains("Ana Ruiz");
        assertThat(page("/people/ana").text()).contains("Ana Ruiz", "Acme Castings", "Owner");
        assertThat(page("/partnerships/larch/entries/h1")
                        .select("a[href=/people/ana]")
                        .text())
                .isEqualTo("Ana Ruiz");
        assertThat(page("/partnerships/larch/entries/pl").select(".page-head a").eachText())
                .contains("Erase texts");

        assertThat(page("/partnerships/larch/entries/pl")
                        .select("a[href=" + SIGNED_COPY + "]")
                        .text())
                .isEqualTo("Signed copy");

        erase("person:ana", new ErasedText("r-ana", "name", "part-r-ana-0"));
        erase("person:ana", new ErasedText("f-ana", "title", "part-f-ana-1"));
        erase(
                "partnership:larch",
                new ErasedText("pl", "note", "part-pl-0"),
                new ErasedText("pl", "evidence", "part-pl-1"));

        for (String address : List.of(
                "/partnerships/larch",
                "/partnerships/larch?knownOn=2026-03-10&asOf=2026-03-09",
                "/partnerships/larch/why?open=all",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/h1",
                "/people/ana",
                "/organizations/acme",
                "/api/partnerships/larch/timeline")) {
            assertThat(call(address).getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain("Ana Ruiz");
        }
        assertThat(page("/partnerships/larch/entries/h1")
                        .select("a[href=/people/ana]")
                        .text())
                .isEqualTo("[erased]");
        assertThat(page("/people/ana").select("main").text())
                .startsWith("People and organizations / [erased]")
                .contains("Erased on 10 Mar 2026")
                .doesNotContain("Owner");
        Document plan = page("/partnerships/larch/entries/pl");
        assertThat(plan.select("td").eachText())
                .contains("Erased on 10 Mar 2026")
                .doesNotContain("kept among us");
        assertThat(plan.select(".page-head a").eachText()).doesNotContain("Erase texts");
        for (String address : List.of(
                "/partnerships/larch/entries/pl",
                "/partnerships/larch/entries",
                "/partnerships/larch/why?open=all",
                "/api/partnerships/larch/timeline",
                "/api/partnerships/larch/explanation")) {
            assertThat(call(address).getContentAsString(StandardCharsets.UTF_8))
                    .as("the address of what was erased, at " + address)
                    .doesNotContain(SIGNED_COPY);
        }
        assertThat(page("/partnerships/larch").text()).contains("[erased]");
    }

    private void erase(String on, ErasedText... texts) {
        var erased = new TextsErased("x-" + texts[0].part(), on, null, LegalBasis.REQUEST, null, List.of(texts));
        given.seen(given.log()
                .recordRaw(
                        erased.entry(),
                        TextsErased.NAME,
                        TextsErased.STREAM,
                        new String(ErasureJson.payload(erased), StandardCharsets.UTF_8)));
    }

    @Test
    void todayIsForWhoIsSignedInAndLeadsToWhatSettlesEachThing() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.record(
                "{'fact':'MeetingHeld','entry':'m3','partnership':'larch','on':'2026-03-05','meeting':'working-1','kind':'general','chairs':[]}");
        clock.set("2026-08-10");
        assertThat(page("/communities/tamarack").select("nav a[href=/today]")).isEmpty();
        signIn();
        Document page = page("/today");
        assertThat(page.select("nav a[href=/today][aria-current=page]")).hasSize(1);
        assertThat(page.select(".lead").text()).endsWith("wait on the one partnership of Tamarack.");
        assertThat(page.select("a[href='/partnerships/larch/record/RecordAttendance?meeting=working-1']"))
                .hasSize(1);
        Element still = page.expectFirst("form[action=/today]");
        assertThat(still.select("input[name=command]").val()).isEqualTo("ConfirmCoordinator");
        assertThat(still.select("input[name=holder]").val()).isEqualTo("maren");
        assertThat(still.select("input[name=of]").val()).isEqualTo("tamarack");
        assertThat(still.select("button").text()).isEqualTo("Still true Larch Valley: coordinated by Maren Solheim");
        assertThat(page.select("#today-lapses + p + ol li").text()).contains("10 Oct 2026", "Larch Valley", "E1");
        assertThat(page("/today?of=").select(".lead").text()).startsWith("You have not recorded anything yet.");
        assertThat(call("/today?of=nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    void theSheetListsWhoTakesPartForWhoMaySeeThemAndLeavesRoom() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        Document open = page("/partnerships/larch/sheet");
        assertThat(open.select(".sheet tbody tr")).hasSize(2 + 12);
        assertThat(open.text()).contains("Acme Castings").doesNotContain("Ana Ruiz");
        signIn();
        assertThat(page("/partnerships/larch/sheet").select(".sheet tbody tr").eachText())
                .contains("Acme Castings Ana Ruiz", "Acme Castings Maren Solheim", "Brio Optics Bo Lind");
        assertThat(call("/partnerships/nowhere/sheet").getStatus()).isEqualTo(404);
    }

    @Test
    void partnershipsStandSideBySideOnOneDay() throws Exception {
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.record(
                "{'fact':'PartnershipRegistered','entry':'q1','partnership':'oak','on':'2026-02-01','name':'Oak Ridge','community':'tamarack'}");
        Document choose = page("/communities/tamarack/beside");
        assertThat(choose.select("input[name=p]")).hasSize(2);
        assertThat(choose.select("table")).isEmpty();
        Document both = page("/communities/tamarack/beside?p=larch&p=oak&p=nowhere");
        assertThat(both.select("#beside-1 + .table-wrap thead th").eachText())
                .containsExactly("Larch Valley", "Oak Ridge");
        assertThat(cells(both, "Stage and standing")).containsExactly("Emerging, good since 2 Mar 2026", "Not yet");
        assertThat(cells(both, "Organizations that take part")).containsExactly("2", "0");
        assertThat(cells(both, "Champions")).containsExactly("2", "0");
        assertThat(cells(both, "Last meeting")).containsExactly("Launch, 1 Mar 2026", "None");
        assertThat(both.select("th:containsOwn(E1 ) + td").text()).startsWith("Met since 10 Jan 2026");
        Document then = page("/communities/tamarack/beside?p=larch&asOf=2026-02-20");
        assertThat(cells(then, "Stage and standing")).containsExactly("Not yet");
        assertThat(cells(then, "Last meeting")).containsExactly("None");
    }

    private static List<String> cells(Document page, String question) {
        return page.select("tr:has(th:matchesOwn(^" + question + "$)) td").eachText();
    }
}
