package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
import org.springframework.mock.web.MockMultipartFile;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;

/** Other rules, tried by people: what is asked, what is answered, and where it leads. */
class ReplayPagesTest {

    private static final String REPLAY = "/communities/tamarack/replay";
    private static final String SAMPLE = ShippedRubric.SAMPLE.read().digest();
    private static final String STARTER = ShippedRubric.STARTER.text();
    private static final String STRICTER =
            STARTER.replaceFirst("(?m)^grace: .*$", "grace: 30 days").replaceFirst("(?m)^version: .*$", "version: 2");

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, RecordedPagesTest.Pages.class);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    /** A page, asked again as it asks itself while it is not done. */
    private Document page(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        var again = page.selectFirst("meta[http-equiv=refresh]");
        return again == null ? page : page(again.attr("content").replaceFirst("^\\d+; url=", ""));
    }

    private MockHttpServletResponse send(String... fields) throws Exception {
        var request = post(REPLAY);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return given.http().perform(request).andReturn().getResponse();
    }

    @Test
    void theFormOffersWhatThereIsAndKeepsTheQuestion() throws Exception {
        Document form = page(REPLAY + "?rubric=" + SAMPLE + "&asOf=2026-03-05&from=2026-04-01");
        assertThat(form.select("#candidate option").eachText())
                .containsExactly(
                        "A text of your own, below",
                        "Waymark starter rubric, version 1 (adopted from 1 Jan 2026)",
                        "Waymark sample rubric, version 1 (ships with Waymark)");
        assertThat(form.select("#rubric option[selected]").val()).isEqualTo(SAMPLE);
        assertThat(form.select("#from").val()).isEqualTo("2026-04-01");
        assertThat(form.select("input[name=asOf]").val()).isEqualTo("2026-03-05");
    }

    @Test
    void aTextIsTriedAndThenHasAnAddress() throws Exception {
        MockHttpServletResponse sent =
                send("document", STRICTER.replace("\n", "\r\n"), "from", "2026-04-01", "rubric", "", "candidate", "");
        String address = String.valueOf(sent.getRedirectedUrl());
        assertThat(address).isEqualTo(REPLAY + "?candidate=" + RubricDigest.of(STRICTER) + "&from=2026-04-01");
        Document replay = page(address);
        assertThat(replay.select("h1").text()).isEqualTo("Replay: Waymark starter rubric, version 2 (draft)");
        assertThat(replay.select(".notice").text()).contains("not published", "in memory only");
        assertThat(replay.select("main").text()).contains("as if adopted from 1 Apr 2026");
    }

    @Test
    void aFileIsATextToo() throws Exception {
        var file = new MockMultipartFile("file", "ours.yaml", "text/yaml", STRICTER.getBytes(StandardCharsets.UTF_8));
        var sent = given.http()
                .perform(multipart(REPLAY).file(file).param("document", ""))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).isEqualTo(REPLAY + "?candidate=" + RubricDigest.of(STRICTER));
    }

    @Test
    void whatIsWrongWithATextStandsBesideItAndTheTextIsKept() throws Exception {
        String broken =
                "\n" + STARTER.replaceFirst("(?m)^grace: .*$", "grace: 90").replaceFirst("needs: all", "needs: most");
        MockHttpServletResponse refused = send("document", broken);
        assertThat(refused.getStatus()).isEqualTo(422);
        Document form = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(form.select("#document-error").text())
                .containsPattern("Line \\d+, column \\d+: .*90")
                .contains("most");
        assertThat(form.expectFirst("#document").wholeText())
                .as("a browser drops the first line feed")
                .isEqualTo("\n" + broken);
        MockHttpServletResponse nothing = send("candidate", "", "document", " ");
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString(StandardCharsets.UTF_8)).contains("paste the text of one");
    }

    @Test
    void aChoiceIsTriedToo() throws Exception {
        assertThat(send("candidate", SAMPLE, "document", "").getRedirectedUrl())
                .isEqualTo(REPLAY + "?candidate=" + SAMPLE);
    }

    @Test
    void thePageSaysWhomItMovesFromWhenAndWhy() throws Exception {
        Document replay = page(REPLAY + "?candidate=" + SAMPLE);
        assertThat(replay.select(".lead").text())
                .isEqualTo("1 of 1 partnership would be judged otherwise on some day, 1 of them on 10 March 2026.");
        assertThat(replay.select("#group-now").text())
                .isEqualTo("1 partnership would be judged otherwise on 10 March 2026");
        String row = replay.expectFirst("section:has(#group-now) li").text();
        assertThat(row)
                .startsWith("Larch Valley 2 Mar 2026 to ")
                .contains("Not yet instead of Emerging", "E2 Support team: not met instead of met (E2.")
                .doesNotContain("E1 Coordinator");
        assertThat(replay.expectFirst("table").select("tbody tr").eachText())
                .containsExactly("Active 0 0", "Emerging 1 0 1 fewer", "No stage 0 1 1 more");
        assertThat(replay.select("section:has(#changes-title) tbody tr").size()).isGreaterThan(10);
        assertThat(replay.select("footer").text()).contains("hash");
    }

    @Test
    void aPartnershipHasBothHistoriesBesideOneAnother() throws Exception {
        String href = page(REPLAY + "?candidate=" + SAMPLE)
                .select("section:has(#group-now) li a")
                .attr("href");
        Document one = page(href);
        assertThat(one.select(".lead").text()).isEqualTo("On 10 March 2026 it would be Not yet instead of Emerging.");
        assertThat(one.select("svg[role=img]")).hasSize(2);
        assertThat(one.expectFirst("svg[role=img]").attr("aria-label"))
                .startsWith("As it is judged: Not yet; Emerging from");
        assertThat(one.expectFirst("section:has(#stretches-title) tbody tr").text())
                .startsWith("2 Mar 2026 to ")
                .contains("Emerging Not yet");
        assertThat(page(one.select("main .button-row a").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo(one.select("h1").text());
    }

    @Test
    void whatShipsLeadsToAnAdoptionWithTheDayFilledInAndADraftToItsPublication() throws Exception {
        Document shipped = page(REPLAY + "?candidate=" + SAMPLE + "&from=2027-03-01");
        assertThat(shipped.select("section:has(#adopt-title) a.button").attr("href"))
                .isEqualTo("/communities/tamarack/record/AdoptRubric?rubric=" + SAMPLE + "&from=2027-03-01");
        Document draft = page(
                String.valueOf(send("document", STRICTER, "from", "2027-03-01").getRedirectedUrl()));
        var form = draft.expectFirst("section:has(#adopt-title) form");
        assertThat(form.attr("action")).isEqualTo("/communities/tamarack/record/PublishRubric");
        assertThat(form.select("[name=document]").val()).isEqualTo(STRICTER);
        assertThat(form.select("[name=from]").val()).isEqualTo("2027-03-01");
        assertThat(form.select("[name=on]").val()).isEqualTo("2026-03-10");
        assertThat(form.select("[name=_command]").val()).isNotBlank();
    }

    @Test
    void noticeOfAnAdoptionIsGivenOnTheBoardAndOnTheRubricsPage() throws Exception {
        given.record(
                Larch.published("tamarack", STRICTER),
                "{'fact':'RubricAdopted','entry':'ahead','community':'tamarack','on':'2026-03-09','rubric':'waymark-starter','version':2,'from':'2026-04-15'}");
        String digest = RubricDigest.of(STRICTER);
        Document board = page("/communities/tamarack");
        assertThat(board.select(".notice").text())
                .isEqualTo("From 15 April 2026 judged by Waymark starter rubric, version 2. See whom it moves");
        Document rubric = page("/rubrics/" + digest);
        assertThat(rubric.select("section:has(#communities-title)").text())
                .contains("Tamarack is judged by it from 15 Apr 2026.");
        assertThat(page("/rubrics/" + SAMPLE)
                        .select("section:has(#communities-title)")
                        .text())
                .contains("Tamarack has not adopted it.");
        assertThat(page("/communities/tamarack?asOf=2026-05-01")
                        .select(".notice")
                        .text())
                .doesNotContain("From 15 April");
        Document replay = page(board.select(".notice a").eachAttr("href").getLast());
        assertThat(replay.select("section:has(#changes-title) tbody tr").eachText())
                .containsExactly("The rubric Grace 90 days 30 days");
        assertThat(replay.select("main").text()).contains("A stage would be kept for 30 days instead of 90 days");
    }

    @Test
    void whatCannotBeTriedIsSaidInWords() throws Exception {
        MockHttpServletResponse gone = call(REPLAY + "?candidate=" + "0".repeat(64));
        assertThat(gone.getStatus()).isEqualTo(404);
        assertThat(gone.getContentAsString(StandardCharsets.UTF_8))
                .contains("This rubric is not known here", "The rubric to try (candidate)", "Send the text again");
        MockHttpServletResponse day = call(REPLAY + "?candidate=" + SAMPLE + "&from=soon");
        assertThat(day.getStatus()).isEqualTo(400);
        assertThat(day.getContentAsString(StandardCharsets.UTF_8)).contains("The first day (from)");
        MockHttpServletResponse early = call(REPLAY + "?candidate=" + SAMPLE + "&asOf=2025-12-31");
        assertThat(early.getStatus()).isEqualTo(404);
        assertThat(early.getContentAsString(StandardCharsets.UTF_8)).contains("is before the first entry");
        assertThat(page(REPLAY + "?candidate=" + SAMPLE + "&knownOn=2025-12-31").text())
                .contains("on that day nothing had been recorded yet");
        assertThat(call("/communities/nowhere/replay").getStatus()).isEqualTo(404);
        assertThat(call("/partnerships/nowhere/replay?candidate=" + SAMPLE).getStatus())
                .isEqualTo(404);
    }
}
