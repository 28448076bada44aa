package org.waymark.queryside.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
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
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.RubricDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the engine knows of an answer reaches the API and the page: doubts, assurance, exemptions, what was lost, who is waited for. */
class WhyReasonsTest {

    private static final String WHY = "/partnerships/larch/why?open=all";
    private static final String EXPLANATION = "/api/partnerships/larch/explanation";

    /** Two stages, each of which waits for somebody else. */
    private static final String TWO_WORDS = """
            rubric: two-words
            version: 1
            title: Two words
            grace: 30 days
            dormant-after: 12 months
            stages:
              - id: emerging
                label: Emerging
                needs: all
                indicators:
                  - id: E1
                    label: Seen
                    source: own
                    holds-when:
                      clause: said
                      required-attested: {by: [reviewer], within: 12 months, reaches-back: 36 months}
              - id: active
                label: Active
                needs: all
                indicators:
                  - id: A1
                    label: Led
                    source: own
                    holds-when:
                      clause: said
                      required-attested: {by: [champion, convener], within: 12 months, reaches-back: 36 months}
            """;

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class})
    @Import(PagesConfiguration.class)
    static class Pages {}

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, Pages.class);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private String call(String address) throws Exception {
        var response =
                given.http().perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(call(address));
    }

    /** The row of an entry below an indicator. */
    private Element row(String indicator, String entry) throws Exception {
        return requireNonNull(page(WHY)
                .selectFirst("#" + indicator + " tr:has(th > a[href=/partnerships/larch/entries/" + entry + "])"));
    }

    private JsonNode indicator(String id) throws Exception {
        return StreamSupport.stream(
                        JsonMapper.shared()
                                .readTree(call(EXPLANATION))
                                .get("stages")
                                .spliterator(),
                        false)
                .flatMap(stage -> StreamSupport.stream(stage.get("indicators").spliterator(), false))
                .filter(indicator -> indicator.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode counted(String indicator, String entry) throws Exception {
        JsonNode ask = indicator(indicator).get("clauses").get(0).get("asks").get(0);
        return StreamSupport.stream(ask.get("counted").spliterator(), false)
                .filter(each -> each.get("entry").get("entry").stringValue().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEntryInDoubtSaysThatItsOwnDateIsApproximate() throws Exception {
        given.record(
                "{'fact':'ChampionAdded','entry':'h3','partnership':'larch','on':'2026-03','person':'maren','org':'acme'}",
                "{'fact':'OutreachRecorded','entry':'o1','partnership':'larch','on':'2026-03-02','org':'x','by':'maren'}");
        JsonNode champion = counted("E5", "h3");
        assertThat(champion.get("certain").booleanValue()).isFalse();
        assertThat(champion.get("doubts").get(0).get("word").stringValue()).isEqualTo("approximate-date");
        assertThat(champion.get("doubts").get(0).get("because").isNull()).isTrue();
        assertThat(row("E5", "h3").text())
                .contains("It may count. Known only to the month, so on this day nobody can tell.");
        assertThat(counted("E5", "h1").get("doubts")).isEmpty();
        assertThat(row("E5", "h1").text()).doesNotContain("It may count");
    }

    @Test
    void anEntryInDoubtNamesTheOtherOnWhoseDateItHangs() throws Exception {
        given.record(
                "{'fact':'ChampionAdded','entry':'h3','partnership':'larch','on':'2026-02-01','person':'maren','org':'acme'}",
                "{'fact':'OutreachRecorded','entry':'o1','partnership':'larch','on':'2026-03','org':'x','by':'maren'}");
        JsonNode doubt = counted("E5", "h3").get("doubts").get(0);
        assertThat(doubt.get("because").get("entry").stringValue()).isEqualTo("o1");
        Element row = row("E5", "h3");
        assertThat(row.text())
                .contains("It depends on an entry known only to the month")
                .contains("Mar 2026");
        assertThat(row.select("a[href=/partnerships/larch/entries/o1]")).hasSize(2);
    }

    @Test
    void aNearMissNamesTheEntryThatEndedIt() throws Exception {
        given.record(
                "{'fact':'ChampionStoodDown','entry':'s1','partnership':'larch','on':'2026-03-09','person':'ana'}");
        assertThat(page(WHY).select("#E5 .near-misses li").text()).contains("It had ended by this day.");
        assertThat(page(WHY).select("#E5 .near-misses a[href=/partnerships/larch/entries/s1]"))
                .hasSize(1);
    }

    @Test
    void howWellAnEntryIsAssuredIsSaidOnThePage() throws Exception {
        given.record(
                "{'fact':'ChampionAdded','entry':'h3','partnership':'larch','on':'2026-02-01','person':'maren','org':'acme','evidence':[{'label':'Letter','link':'https://files.example/letter'}]}",
                "{'fact':'OutreachRecorded','entry':'o1','partnership':'larch','on':'2026-03-02','org':'x','by':'maren'}");
        assertThat(row("E5", "h1").text()).contains("Logged");
        assertThat(row("E5", "h3").text()).contains("Documented: evidence is attached");
        assertThat(row("E2", "a-E2").text()).contains("Reviewed: a reviewer attested it");
    }

    @Test
    void anExemptionIsNamedWithItsBodyAndItsLastDay() throws Exception {
        String exemption =
                "{'fact':'ExemptionGranted','entry':'%s','%s':'%s','on':'2026-03-01','exemption':'%s','clause':'%s','from':'2026-03-01','until':'2026-06-30','body':'%s','reason':'Kept among us'}";
        given.record(exemption.formatted("x1", "community", "tamarack", "fire", "E1", "the Tamarack council"));
        given.record(exemption.formatted("x2", "partnership", "larch", "flood", "E5.champions", "the state board"));
        JsonNode granted = indicator("E1").get("exemptions").get(0);
        assertThat(granted.get("body").stringValue()).isEqualTo("the Tamarack council");
        assertThat(granted.get("until").stringValue()).isEqualTo("2026-06-30");
        assertThat(granted.get("community").stringValue()).isEqualTo("tamarack");
        assertThat(granted.get("entry").get("entry").stringValue()).isEqualTo("x1");
        assertThat(granted.get("certain").booleanValue()).isTrue();
        Document page = page(WHY);
        assertThat(page.select("#E1").text())
                .contains(
                        "is exempted (entry) by the Tamarack council from 1 Mar 2026 to 30 Jun 2026: it counts as met.");
        assertThat(page.select("#E1 a[href=/communities/tamarack/entries/x1]")).hasSize(1);
        assertThat(page.select("#E5").text()).contains("by the state board from 1 Mar 2026 to 30 Jun 2026");
        assertThat(page.select("#E5 a[href=/partnerships/larch/entries/x2]")).hasSize(1);
        assertThat(call(EXPLANATION)).doesNotContain("Kept among us");
        given.record(
                "{'fact':'ExemptionWithdrawn','entry':'x3','community':'tamarack','on':'2026-03','exemption':'fire'}");
        assertThat(indicator("E1").get("exemptions").get(0).get("certain").booleanValue())
                .isFalse();
        assertThat(page(WHY).select("#E1").text()).contains("nobody can tell whether it was withdrawn by this day");
    }

    @Test
    void whatWasLostSaysHowManyOfItsIndicatorsHold() throws Exception {
        clock.set("2027-02-01");
        JsonNode last = JsonMapper.shared()
                .readTree(call("/api/partnerships/larch/stage"))
                .get("last");
        assertThat(last.get("stage").stringValue()).isEqualTo("emerging");
        assertThat(last.get("met").intValue()).isEqualTo(4);
        assertThat(last.get("of").intValue()).isEqualTo(6);
        assertThat(page("/partnerships/larch").select(".lead").text())
                .contains("was Emerging until 7 Jan 2027; 4 of its 6 indicators hold.");
    }

    @Test
    void eachStageThatMayHoldNamesItsIndicatorsAndForWhomEachWaits() throws Exception {
        given.record(
                JsonMapper.shared()
                        .createObjectNode()
                        .put("fact", "RubricPublished")
                        .put("entry", "published")
                        .put("community", "tamarack")
                        .put("on", "2026-02-01")
                        .put("rubric", "two-words")
                        .put("version", 1)
                        .put("digest", RubricDigest.of(TWO_WORDS))
                        .put("document", TWO_WORDS)
                        .toString(),
                "{'fact':'RubricAdopted','entry':'adopted','community':'tamarack','on':'2026-02-01','rubric':'two-words','version':1,'from':'2026-02-01'}");
        JsonNode mayBe = JsonMapper.shared()
                .readTree(call("/api/partnerships/larch/stage"))
                .get("mayBe");
        assertThat(mayBe.toString())
                .isEqualTo("[{\"stage\":\"emerging\",\"label\":\"Emerging\",\"indicators\":"
                        + "[{\"id\":\"E1\",\"label\":\"Seen\",\"waitingFor\":[\"reviewer\"]}]},"
                        + "{\"stage\":\"active\",\"label\":\"Active\",\"indicators\":"
                        + "[{\"id\":\"A1\",\"label\":\"Led\",\"waitingFor\":[\"champion\",\"convener\"]}]}]");
        assertThat(page("/partnerships/larch").select(".lead").text())
                .contains("may be Active, depending on A1 Led (waiting for a champion or the coordinator).")
                .contains("May be Emerging: cannot tell, depending on E1 Seen (waiting for a reviewer).");
    }

    /** What no reason of the engine lacks: a sentence of its own. */
    @Test
    void everyReasonHasASentence() {
        var messages = Bundles.messages();
        for (Class<?> reason : List.of(org.waymark.stage.explanation.Reason.class.getPermittedSubclasses())) {
            String word =
                    reason.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
            assertThat(messages.getMessage("reason." + word, null, java.util.Locale.US))
                    .as(word)
                    .isNotBlank();
        }
    }
}
