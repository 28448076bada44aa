package org.waymark.queryside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
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
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.page.PagesConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What bodies determined beside what is computed, as programs and people are answered. */
class DeterminationsApiTest {
    private static final String OF_LARCH = "/api/partnerships/larch/determinations";
    private static final String OF_COMMUNITY = "/api/communities/tamarack/determinations";
    private static final String VOID_OF_COORDINATOR =
            "{'fact':'EntryVoided','entry':'v1','partnership':'larch','voids':'p2','reason':'Never appointed.'}";

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
        SecurityContextHolder.clearContext();
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(address)).andReturn().getResponse();
    }

    private JsonNode answer(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.outerHtml()).doesNotContain("??", "th:");
        return page;
    }

    private JsonNode first() throws Exception {
        return answer(OF_LARCH).get("determinations").get(0);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** Emerging from 15 March on, on the basis of 10 March. */
    private void determine(String logId) throws Exception {
        JsonNode basis = answer("/api/partnerships/larch/stage").get("basis");
        clock.set("2026-04-01");
        given.record(determination(
                "d1",
                "emerging",
                ",'basis':{'logId':'%s','position':%d,'hash':'%s','asOf':'2026-03-10','rubric':'%s'}"
                        .formatted(
                                logId.isEmpty() ? basis.get("logId").stringValue() : logId,
                                basis.get("position").asLong(),
                                basis.get("hash").stringValue(),
                                basis.get("rubric").get("digest").stringValue())));
    }

    private static String determination(String id, String stage, String more) {
        return "{'fact':'DeterminationMade','entry':'made-%s','partnership':'larch','on':'2026-03-14','visibility':'public','note':'Seen on site.','determination':'%s','stage':'%s','body':'The Council','asOf':'2026-03-10','effective':'2026-03-15'%s}"
                .formatted(id, id, stage, more);
    }

    @Test
    void itAgreesAsLongAsTheRecordSaysSo() throws Exception {
        determine("");
        JsonNode told = first();
        assertThat(told.get("determined").get("state").stringValue()).isEqualTo("agrees");
        assertThat(told.get("determined").get("drift").isNull()).isTrue();
        assertThat(told.get("determined").get("ahead").isString()).isTrue();
        assertThat(told.get("madeOn").get("found").stringValue()).isEqualTo("pinned");
        assertThat(told.get("madeOn").get("label").stringValue()).isEqualTo("Emerging");
        assertThat(told.get("parting").isNull()).isTrue();
        assertThat(page("/communities/tamarack/determinations").select(".lead").text())
                .isEqualTo(
                        "A determination is in force about 1 of 1 partnership; none drifts from the computed stage.");
        assertThat(page("/partnerships/larch/why").text())
                .contains(
                        "Emerging, determination by The Council, in effect from 15 Mar 2026. The computed stage agrees.");
    }

    @Test
    void aLaterVoidIsNamedAsWhatMadeItDrift() throws Exception {
        determine("");
        byte[] before =
                call(OF_LARCH + "?knownAt=" + position() + "&asOf=2026-04-01").getContentAsByteArray();
        long then = position();
        clock.set("2026-05-01");
        given.record(VOID_OF_COORDINATOR);
        JsonNode told = first();
        assertThat(told.get("determined").get("state").stringValue()).isEqualTo("drifts");
        assertThat(told.get("determined").get("drift").get("from").stringValue())
                .isEqualTo("2026-03-15");
        JsonNode parting = told.get("parting");
        assertThat(parting.get("since").stringValue()).isEqualTo("basis");
        assertThat(parting.get("known").get("entry").stringValue()).isEqualTo("v1");
        JsonNode standing = StreamSupport.stream(parting.get("changes").spliterator(), false)
                .filter(change -> change.get("what").stringValue().equals("standing"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(standing.get("entries"))).containsExactly("v1");
        assertThat(call(OF_LARCH + "?knownAt=" + then + "&asOf=2026-04-01").getContentAsByteArray())
                .as("what was answered on a basis stays")
                .isEqualTo(before);
    }

    private long position() throws Exception {
        return answer(OF_LARCH).get("stage").get("basis").get("position").asLong();
    }

    @Test
    void peopleSeeTheDriftWhereverTheStageIsShown() throws Exception {
        determine("");
        clock.set("2026-05-01");
        given.record(VOID_OF_COORDINATOR);
        String drift = "Drifts since 15 Mar 2026, 48 days: the computed stage is Not yet.";
        Document list = page("/communities/tamarack/determinations");
        assertThat(list.select(".told").text())
                .contains("Emerging, determination by The Council", drift, "Known since 1 May 2026")
                .as("free text is for who is signed in")
                .doesNotContain("Seen on site.");
        assertThat(list.select(".told a[href$=/partnerships/larch/entries/v1]")).isNotEmpty();
        assertThat(page("/partnerships/larch").select(".told").text()).contains(drift, "The entry");
        assertThat(page("/partnerships/larch/why").text()).contains(drift);
        assertThat(page("/communities/tamarack").select(".tag-alert").text())
                .isEqualTo("Determined: Emerging, drifts since 15 Mar 2026");
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
        assertThat(page("/communities/tamarack/determinations").select(".told").text())
                .contains("Reason: Seen on site.");
    }

    @Test
    void whatNeverAgreedIsSaidToBeTheBodysOwnFinding() throws Exception {
        clock.set("2026-04-01");
        given.record(determination("d2", "active", ""));
        JsonNode told = first();
        assertThat(told.get("determined").get("outside").asBoolean()).isTrue();
        assertThat(told.get("madeOn").get("found").stringValue()).isEqualTo("outside");
        assertThat(told.get("parting").get("since").stringValue()).isEqualTo("never");
        assertThat(told.get("parting").get("changes")).isEmpty();
        assertThat(page("/partnerships/larch").select(".told").text())
                .contains("The two never agreed", "Made outside Waymark");
        JsonNode community = answer(OF_COMMUNITY);
        assertThat(community.get("drifting").asInt()).isEqualTo(1);
        assertThat(community.get("rows").get(0).get("partnership").stringValue())
                .isEqualTo("larch");
    }

    @Test
    void aBasisOfAnotherLogIsNotTakenForOneOfThis() throws Exception {
        determine("another-log");
        assertThat(first().get("madeOn").get("found").stringValue()).isEqualTo("elsewhere");
        assertThat(page("/partnerships/larch").select(".told").text()).contains("a basis that this log does not have");
    }

    @Test
    void whatNobodyKnowsAndWhatIsNoPageIsRefused() throws Exception {
        assertThat(call("/api/partnerships/nobody/determinations").getStatus()).isEqualTo(404);
        assertThat(call("/api/communities/nobody/determinations").getStatus()).isEqualTo(404);
        for (String address : List.of(OF_LARCH, OF_COMMUNITY)) {
            MockHttpServletResponse early = call(address + "?asOf=2026-01-04");
            assertThat(early.getStatus()).as(address).isEqualTo(404);
            assertThat(early.getContentAsString())
                    .contains("\"before-first\"", "\"asOf\"", "ask for 2026-01-05 or a later day");
            assertThat(call(address + "?asOf=2026-01-05").getStatus())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(call("/communities/tamarack/determinations?asOf=2026-01-04").getStatus())
                .isEqualTo(404);
        for (String address : List.of("/partnerships/larch", "/partnerships/larch/why")) {
            assertThat(page(address + "?asOf=2026-01-04").select(".told"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(call(OF_COMMUNITY + "?page=zero").getStatus()).isEqualTo(400);
        assertThat(call(OF_LARCH + "?knownAt=elsewhere:1:" + "0".repeat(64)).getStatus())
                .isEqualTo(409);
    }
}
