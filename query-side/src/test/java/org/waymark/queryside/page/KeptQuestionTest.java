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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.ShippedRubric;

/** Day, knowledge and rubric travel together: whoever follows a link still asks what they asked. */
class KeptQuestionTest {

    private static final String RUBRIC = "rubric=" + ShippedRubric.SAMPLE.read().digest();

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

    private Document page(String address) throws Exception {
        var response =
                given.http().perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The links of a page to what is asked of the record; forms record, a permalink names its basis, a report its period. */
    private static List<String> ways(Document page) {
        return page.select("main a[href^=/]").eachAttr("href").stream()
                .filter(href -> href.equals("/")
                        || href.startsWith("/?")
                        || href.startsWith("/partnerships/")
                        || href.startsWith("/communities/"))
                .filter(href -> !href.endsWith("/report"))
                .filter(href ->
                        !href.contains("/record") && !href.contains("knownAt=") && !href.matches(".*/(correct|void)"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/communities/tamarack",
                "/partnerships/larch",
                "/partnerships/larch/why",
                "/partnerships/larch/entries",
                "/partnerships/larch/entries/m1"
            })
    void everyLinkAsksWhatThePageWasAsked(String address) throws Exception {
        clock.set("2026-03-12");
        given.record(
                "{'fact':'OutreachRecorded','entry':'late','partnership':'larch','on':'2026-03-11','org':'acme','by':'ana'}");
        for (String question : List.of(RUBRIC, "asOf=2026-03-05", "asOf=2026-03-05&knownOn=2026-03-11&" + RUBRIC)) {
            List<String> ways = ways(page(address + "?" + question));
            assertThat(ways).as(address).isNotEmpty();
            assertThat(ways)
                    .as(address + "?" + question)
                    .allMatch(way -> List.of(way.split("[?&#]", -1)).containsAll(List.of(question.split("&", -1))));
        }
        assertThat(ways(page(address))).as("nothing asked").noneMatch(way -> way.matches(".*(asOf|knownOn|rubric)=.*"));
    }

    @Test
    void theFiguresOfABoardKeepItToo() throws Exception {
        Document board = page("/?" + RUBRIC + "&asOf=2026-03-05");
        assertThat(board.select(".figures a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("stage=") || href.contains("standing="))
                .allMatch(href -> href.contains("&asOf=2026-03-05&" + RUBRIC));
        assertThat(board.select("form.filters input[name=asOf]").val()).isEqualTo("2026-03-05");
        assertThat(board.select("form.filters input[name=rubric]").val()).isEqualTo(RUBRIC.split("=", 2)[1]);
        assertThat(page("/").select("form.filters input[name=asOf]")).isEmpty();
    }

    @Test
    void aRubricsPageLeadsToTheBoardJudgedByIt() throws Exception {
        String digest = ShippedRubric.SAMPLE.read().digest();
        assertThat(page("/rubrics/" + digest).select("main a.button").eachAttr("href"))
                .containsExactly("/?rubric=" + digest);
    }
}
