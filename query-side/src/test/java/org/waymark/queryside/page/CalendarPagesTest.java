package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.access.AccessProperties;
import org.waymark.access.AccessProperties.OpenReading;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.Passwords;
import org.waymark.access.feed.Feeds;
import org.waymark.access.rule.Gate;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.Secrets;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;

/** What a calendar and a page about a record say, and to whom a calendar's secret address says it. */
class CalendarPagesTest {

    private static final Account INES =
            new Account("account-1", "ines@example.org", "Ines Okafor", "{hash}", Instant.EPOCH);
    private static final Pattern UID = Pattern.compile("UID:([^\\r]+)\\r\\n");

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import(PagesConfiguration.class)
    static class Pages {

        @Bean(destroyMethod = "close")
        SqliteAccess store() throws IOException {
            var store = SqliteAccess.open(Files.createTempDirectory("waymark-calendar"));
            store.accounts().insert(INES);
            return store;
        }

        @Bean
        AccessProperties properties() {
            return new AccessProperties(Path.of("."), OpenReading.NONE, "https://waymark.example/", "");
        }

        @Bean
        Accounts accounts(SqliteAccess store, Clock clock) {
            return new Accounts(store.accounts(), new Passwords(), secrets(), clock);
        }

        @Bean
        Feeds feeds(SqliteAccess store, Accounts accounts, Clock clock) {
            return new Feeds(store.feeds(), accounts, new Gate(OpenReading.NONE), secrets(), clock);
        }

        private static Secrets secrets() {
            return new Secrets(new SecureRandom());
        }
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, Pages.class);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        given.record(
                "{'fact':'PersonRegistered','entry':'r-rita','on':'2026-01-05','person':'rita','name':'Rita Vance'}");
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        given.close();
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(INES.actor(), null, List.of()));
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).doesNotContain("??");
        return Jsoup.parse(body);
    }

    @Test
    void theCalendarSaysWhatEndsWhyAndByWhichEntry() throws Exception {
        Document page = page("/partnerships/larch/calendar");
        assertThat(page.select(".lead").text())
                .isEqualTo("If nothing is recorded, on 10 Oct 2026: Emerging is no longer met; grace until 8 Jan 2027."
                        + " 6 attestations are waited for.");
        assertThat(page.select("h3").eachText()).startsWith("October 2026").contains("January 2027");
        String october = page.select(".dated").get(1).text();
        assertThat(october)
                .contains(
                        "10 Oct 2026 214 days Emerging is no longer met; grace until 8 Jan 2027",
                        "What fails: E1 Coordinator in place (a current coordinator, appointed, confirmed or seen at a"
                                + " meeting recently enough).",
                        "Counted until then: Coordinator appointed, 10 Jan 2026.");
        assertThat(page.select(".dated").get(1).select("a").eachAttr("href"))
                .contains("/partnerships/larch/entries/p2")
                .anyMatch(href -> href.matches("/partnerships/larch/why\\?asOf=2026-10-10&knownAt=\\d+#E1"));
        assertThat(page.text()).contains("Sign in to make an address").doesNotContain("Rita Vance");
        assertThat(page.select("main").text())
                .as("a name such as confirmed says the opposite of what is meant")
                .doesNotContain("(coordinator)", "(confirmed)", "(committed)", "E1.");
        assertThat(page.select("form[action=/account/feeds]")).isEmpty();
    }

    @Test
    void whoIsSignedInReadsWhomToAskAndMakesAnAddress() throws Exception {
        signIn();
        Document page = page("/communities/tamarack/calendar");
        assertThat(page.text()).contains("Larch Valley: A3", "Asked: a reviewer. In such a role: Rita Vance.");
        var form = page.select("form[action=/account/feeds]");
        assertThat(form.select("input[name=about]").attr("value")).isEqualTo("/communities/tamarack");
        assertThat(form.select("input[name=name]").attr("value")).isEqualTo("Tamarack");
    }

    @Test
    void boardAndPartnershipLeadThere() throws Exception {
        for (String home : List.of("/partnerships/larch", "/communities/tamarack")) {
            assertThat(page(home).select("a").eachAttr("href")).contains(home + "/calendar", home + "/honesty");
        }
    }

    @Test
    void aDayBeforeTheFirstEntryAndAnUnknownHomeAreAnsweredAsEverywhere() throws Exception {
        assertThat(call("/partnerships/nowhere/calendar").getStatus()).isEqualTo(404);
        assertThat(call("/communities/nowhere/honesty").getStatus()).isEqualTo(404);
        assertThat(call("/partnerships/larch/honesty/nothing").getStatus()).isEqualTo(404);
        assertThat(page("/partnerships/larch/calendar?knownOn=2025-01-01").text())
                .contains("10 Mar 2026")
                .doesNotContain("What ends");
        assertThat(call("/partnerships/larch/calendar?asOf=soon").getStatus()).isEqualTo(400);
        for (String home : List.of("/partnerships/larch", "/communities/tamarack")) {
            for (String question : List.of("/calendar", "/honesty", "/honesty/entries")) {
                assertThat(page(home + question + "?asOf=2024-01-01").text())
                        .as(question)
                        .contains("10 Mar 2026")
                        .doesNotContain("What ends", "in force", "behind this number");
            }
        }
        assertThat(page("/communities/tamarack/honesty?asOf=2026-01-02").text())
                .as("the community began before its partnership")
                .contains("in force");
    }

    @Test
    void theFeedOfWhatBeginsOnADayToComeIsNotThereYet() throws Exception {
        given.record(
                "{'fact':'CommunityRegistered','entry':'n1','community':'new','on':'2026-05-15','name':'New','zone':'UTC'}");
        MockHttpServletResponse answer = call(make("/communities/new"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).startsWith("There is no such calendar");
    }

    @Test
    void howTheRecordWasKeptIsSaidInNumbersThatLeadToTheirEntries() throws Exception {
        Document page = page("/partnerships/larch/honesty");
        assertThat(page.select(".lead").text()).matches("\\d+ entries are in force\\.");
        assertThat(page.text())
                .contains("Account 1", "100% of all", "Dated before the log began", "Attestations in force")
                .doesNotContain("ines");
        String href = page.select("section[aria-labelledby=recorders-title] a").attr("href");
        Document list = page(href);
        assertThat(list.select(".entries li").size()).isGreaterThan(10);
        assertThat(list.select(".lead").text()).contains("behind this number");
        Document community = page("/communities/tamarack/honesty");
        String all = community.select(".lead a").attr("href");
        assertThat(page(all).text()).contains("Larch Valley: Coordinator appointed");
        assertThat(call(all + (all.contains("?") ? "&" : "?") + "page=abc").getStatus())
                .isEqualTo(400);
    }

    @Test
    void whoRecordedIsNamedToWhoSignedIn() throws Exception {
        given.bean(SqliteAccess.class)
                .accounts()
                .insert(new Account("ines", "clerk@example.org", "Ines at the desk", "{hash}", Instant.EPOCH));
        assertThat(page("/partnerships/larch/honesty").text())
                .contains("Account 1")
                .doesNotContain("Ines at");
        signIn();
        assertThat(page("/partnerships/larch/honesty").text())
                .contains("Ines at the desk")
                .doesNotContain("Account 1");
    }

    private String make(String about) {
        return given.bean(Feeds.class).create(INES.actor(), about, "Tamarack");
    }

    @Test
    void anAddressIsReadWithoutASessionAndNamesNobody() throws Exception {
        String address = make("/communities/tamarack");
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(response.getHeader("Cache-Control")).contains("no-store").doesNotContain("public");
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "SUMMARY:Larch Valley: Emerging is no longer met\\; grace until 8 Jan 2027\r\n",
                        "DTSTART;VALUE=DATE:20261010\r\n",
                        "URL:https://waymark.example/partnerships/larch/why?asOf=2026-10-10")
                .contains("SUMMARY:Larch Valley: Waiting for a reviewer: A3")
                .doesNotContain("Rita", "Maren", "Ana Ruiz", "Ines", "E1.coordinator");
        assertThat(call(address).getContentAsString(StandardCharsets.UTF_8)).isEqualTo(text);
        List<String> ids = uids(text);
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        clock.set("2026-03-12");
        given.record(
                "{'fact':'CoordinatorConfirmed','entry':'p3','partnership':'larch','on':'2026-03-11','holder':'maren'}");
        String later = call(address).getContentAsString(StandardCharsets.UTF_8);
        assertThat(later).doesNotContain("DTSTART;VALUE=DATE:20261010");
        assertThat(uids(later)).as("what moved is what it was").containsAll(ids);
    }

    @Test
    void whatSomebodyTypedOfAnActionStaysOnThePage() throws Exception {
        given.record(
                "{'fact':'ActionPlanned','entry':'t1','partnership':'larch','on':'2026-03-04','action':'a1','priority':'q','title':'Call Rita Vance','due':'2026-05-01'}");
        assertThat(page("/partnerships/larch/calendar").text()).contains("Action due: Call Rita Vance");
        for (String about : List.of("/partnerships/larch", "/communities/tamarack")) {
            assertThat(call(make(about)).getContentAsString(StandardCharsets.UTF_8))
                    .contains("An action is due\r\n", "DTSTART;VALUE=DATE:20260501\r\n")
                    .doesNotContain("Rita", "Call");
        }
    }

    private static List<String> uids(String text) {
        return UID.matcher(text.replace("\r\n ", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whateverIsWrongWithAnAddressTheAnswerIsTheSame() throws Exception {
        String address = make("/communities/tamarack");
        String key = address.substring(address.lastIndexOf('/') + 1);
        MockHttpServletResponse wrong = call("/feeds/communities/tamarack/unknown.ics");
        assertThat(wrong.getStatus()).isEqualTo(404);
        for (String other : List.of(
                "/feeds/communities/elsewhere/" + key,
                "/feeds/partnerships/larch/" + key,
                "/feeds/partnerships/tamarack/" + key,
                "/feeds/communities/tamarack/" + key.replace(".ics", ""),
                address + "/",
                make("/partnerships/nowhere"),
                "/feeds",
                "/feeds/")) {
            MockHttpServletResponse answer = call(other);
            assertThat(answer.getStatus()).as(other).isEqualTo(404);
            assertThat(answer.getContentAsString())
                    .isEqualTo(wrong.getContentAsString())
                    .doesNotContain(key);
        }
    }

    @Test
    void aRevokedAddressAndOneOfAnAccountThatIsGoneOpenNothing() throws Exception {
        String address = make("/partnerships/larch");
        String other = make("/partnerships/larch");
        assertThat(call(address).getStatus()).isEqualTo(200);
        Feeds feeds = given.bean(Feeds.class);
        CurrentActor ines = INES.actor();
        feeds.of(ines).forEach(feed -> feeds.revoke(new CurrentActor("account-2", "Somebody"), feed.id()));
        assertThat(call(address).getStatus()).isEqualTo(200);
        feeds.revoke(ines, feeds.of(ines).getFirst().id());
        feeds.revoke(ines, feeds.of(ines).getLast().id());
        assertThat(call(address).getStatus()).isEqualTo(404);
        assertThat(call(other).getStatus()).isEqualTo(404);
        String third = make("/partnerships/larch");
        assertThat(call(third).getStatus()).isEqualTo(200);
        given.bean(SqliteAccess.class).database().transact(rows -> rows.change("DELETE FROM account"));
        assertThat(call(third).getStatus()).isEqualTo(404);
    }
}
