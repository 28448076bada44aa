package org.waymark.queryside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryApiTest {

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
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

    private JsonNode problem(String address, int status) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    @Test
    void theStageCarriesRubricAndBasis() throws Exception {
        JsonNode stage = answer("/api/partnerships/larch/stage");
        assertThat(stage.get("stage").stringValue()).isEqualTo("emerging");
        assertThat(stage.get("standing").stringValue()).isEqualTo("good");
        assertThat(stage.get("since").stringValue()).isEqualTo("2026-03-02");
        assertThat(stage.get("nextLapse").get("day").stringValue()).isEqualTo("2026-10-10");
        assertThat(stage.get("indicators")).hasSize(14);
        assertThat(stage.get("indicators").get(0).get("verdict").stringValue()).isEqualTo("met");
        assertThat(stage.get("rubric").get("adopted").booleanValue()).isTrue();
        assertThat(stage.get("rubric").get("forced").booleanValue()).isFalse();
        assertThat(stage.get("basis").get("logId").stringValue()).isEqualTo("log-of-tests");
        assertThat(stage.get("basis").get("asOf").stringValue()).isEqualTo("2026-03-10");
    }

    @Test
    void anEchoedBasisGivesTheSameBytesWhateverCameLater() throws Exception {
        for (String question : List.of("stage", "timeline", "explanation", "calendar", "honesty", "honesty/lag")) {
            JsonNode basis = answer("/api/partnerships/larch/" + question).get("basis");
            basis = basis == null
                    ? answer("/api/partnerships/larch/" + question).get("stage").get("basis")
                    : basis;
            String echoed = "/api/partnerships/larch/%s?asOf=%s&knownAt=%s:%s:%s"
                    .formatted(
                            question,
                            basis.get("asOf").stringValue(),
                            basis.get("logId").stringValue(),
                            basis.get("position").asLong(),
                            basis.get("hash").stringValue());
            byte[] before = call(echoed).getContentAsByteArray();
            assertThat(call("/api/partnerships/larch/" + question).getContentAsByteArray())
                    .isEqualTo(before);
            clock.set("2026-06-01");
            given.record(
                    Larch.attestation("E2").replace("a-E2", "later-" + question).replace("at-E2", "l-" + question));
            assertThat(call(echoed).getContentAsByteArray()).isEqualTo(before);
        }
    }

    @Test
    void aRubricThatTheQuestionNamesJudgesInstead() throws Exception {
        String sample = ShippedRubric.SAMPLE.read().digest();
        for (String named : List.of(sample, "waymark-sample/1")) {
            JsonNode stage = answer("/api/partnerships/larch/stage?rubric=" + named);
            assertThat(stage.get("standing").stringValue()).isEqualTo("not-yet");
            forced(stage.get("basis"), sample);
            forced(answer("/api/partnerships/larch/timeline?rubric=" + named).get("basis"), sample);
            JsonNode why = answer("/api/partnerships/larch/explanation?rubric=" + named);
            forced(why.get("stage").get("basis"), sample);
            assertThat(why.toString()).contains("E2.people").doesNotContain("E2.attested");
            JsonNode board = answer("/api/communities/tamarack/partnerships?rubric=" + named);
            forced(board.get("basis"), sample);
            assertThat(board.get("rows").get(0).get("standing").stringValue()).isEqualTo("not-yet");
        }
        assertThat(answer("/api/partnerships/larch/stage").get("stage").stringValue())
                .isEqualTo("emerging");
    }

    private static void forced(JsonNode basis, String digest) {
        assertThat(basis.get("rubric").get("digest").stringValue()).isEqualTo(digest);
        assertThat(basis.get("rubric").get("forced").booleanValue()).isTrue();
        assertThat(basis.get("rubric").get("adopted").booleanValue()).isFalse();
    }

    @Test
    void aRubricThatIsNotHereIsAProblemWithFieldValueAndRemedy() throws Exception {
        Map<String, Integer> refused = Map.of("0".repeat(64), 404, "coast-rules/1", 404, "the-starter", 400);
        for (var each : refused.entrySet()) {
            for (String question : List.of("stage", "timeline", "explanation")) {
                JsonNode problem =
                        problem("/api/partnerships/larch/" + question + "?rubric=" + each.getKey(), each.getValue());
                JsonNode error = problem.get("errors").get(0);
                assertThat(error.get("field").stringValue()).isEqualTo("rubric");
                assertThat(error.get("value").stringValue()).isEqualTo(each.getKey());
                assertThat(error.get("remedy").stringValue()).contains("waymark-sample/1");
            }
        }
    }

    @Test
    void calendarAndHonestyOfAPartnershipAndOfItsCommunityAreAnswered() throws Exception {
        for (String home : List.of("/api/partnerships/larch", "/api/communities/tamarack")) {
            JsonNode calendar = answer(home + "/calendar");
            assertThat(calendar.get("from").stringValue()).isEqualTo("2026-03-10");
            assertThat(calendar.get("to").stringValue()).isEqualTo("2029-03-10");
            assertThat(calendar.get("due").toString()).contains("\"kind\":\"stage\"", "\"day\":\"2026-10-10\"");
            assertThat(calendar.get("due").toString()).doesNotContain("Ana Ruiz", "Rita");
            JsonNode honesty = answer(home + "/honesty");
            int count = honesty.get("lag").get("entries").get("count").intValue();
            JsonNode entries = answer(home + "/honesty/lag").get("entries");
            assertThat(entries).hasSize(count);
            assertThat(honesty.get("basis")).isEqualTo(calendar.get("basis"));
        }
    }

    @Test
    void aCalendarAndAnHonestyThatCannotBeAnsweredAreProblems() throws Exception {
        for (String question : List.of("calendar", "honesty", "honesty/lag")) {
            for (String home : List.of("/api/partnerships/", "/api/communities/")) {
                String known = home + (home.contains("partner") ? "larch/" : "tamarack/");
                problem(home + "nowhere/" + question, 404);
                problem(known + question + "?knownAt=9999", 404);
                problem(known + question + "?knownAt=other:1:" + "0".repeat(64), 409);
                problem(known + question + "?asOf=soon", 400);
                problem(known + question + "?minPosition=9999", 504);
            }
        }
        assertThat(problem("/api/partnerships/larch/honesty/nothing", 404)
                        .get("code")
                        .stringValue())
                .isEqualTo("unknown-number");
        problem("/api/partnerships/larch/calendar?knownAt=2025-01-01", 404);
        for (String home : List.of("/api/partnerships/larch/", "/api/communities/tamarack/")) {
            for (String question : List.of("calendar", "honesty", "honesty/lag")) {
                JsonNode early = problem(home + question + "?asOf=2020-01-01", 404);
                assertThat(early.get("code").stringValue()).isEqualTo("before-first");
                assertThat(early.get("errors").get(0).get("field").stringValue())
                        .isEqualTo("asOf");
            }
        }
    }

    @Test
    void theExplanationNamesTheEntries() throws Exception {
        JsonNode why = answer("/api/partnerships/larch/explanation");
        JsonNode coordinator = why.get("stages").get(0).get("indicators").get(0);
        assertThat(coordinator.get("id").stringValue()).isEqualTo("E1");
        assertThat(coordinator.toString()).contains("\"entry\":\"p2\"");
    }

    @Test
    void anOpenReaderSeesNoNameOfAPerson() throws Exception {
        for (String question : List.of("timeline", "explanation", "entries/h1")) {
            String body = call("/api/partnerships/larch/" + question).getContentAsString();
            assertThat(body).as(question).contains("Acme Castings").doesNotContain("Ana Ruiz", "Seen on site");
        }
        signIn();
        assertThat(call("/api/partnerships/larch/timeline").getContentAsString())
                .contains("Ana Ruiz", "Seen on site");
    }

    @Test
    void anEntryTellsWhatBecameOfIt() throws Exception {
        given.record(
                "{'fact':'EntryCorrected','entry':'x1','partnership':'larch','corrects':'p2','with':{'fact':'CoordinatorAppointed','fields':{'on':'2026-01-12','holder':'maren','kind':'standing','form':'person'}},'reason':'Wrong day.'}");
        given.record("{'fact':'EntryVoided','entry':'x2','partnership':'larch','voids':'h2','reason':'Wrong person.'}");
        signIn();
        JsonNode corrected = answer("/api/partnerships/larch/entries/p2");
        assertThat(corrected.get("now").get("on").stringValue()).isEqualTo("2026-01-12");
        assertThat(corrected.get("now").get("fields").get("kind").stringValue()).isEqualTo("standing");
        assertThat(corrected.get("now").get("corrected").get("reason").stringValue())
                .isEqualTo("Wrong day.");
        assertThat(corrected.get("original").get("on").stringValue()).isEqualTo("2026-01-10");
        assertThat(corrected.get("amendments")).hasSize(1);
        JsonNode voided = answer("/api/partnerships/larch/entries/h2");
        assertThat(voided.get("now").get("counts").booleanValue()).isFalse();
        assertThat(voided.get("now").get("voided").get("entry").stringValue()).isEqualTo("x2");
        assertThat(voided.get("now").get("recordedBy").stringValue()).isEqualTo("ines");
    }

    @Test
    void communitiesTheirBoardAndTheLogAreAnswered() throws Exception {
        JsonNode communities = answer("/api/communities");
        assertThat(communities.get(0).get("partnerships").intValue()).isEqualTo(1);
        JsonNode row =
                answer("/api/communities/tamarack/partnerships").get("rows").get(0);
        assertThat(row.get("name").stringValue()).isEqualTo("Larch Valley");
        assertThat(row.get("stage").stringValue()).isEqualTo("emerging");
        assertThat(row.get("tallies").get(0).get("met").intValue()).isEqualTo(6);
        assertThat(answer("/api/log").get("head").get("position").asLong())
                .isEqualTo(given.log().log().reader().head().position());
    }

    @Test
    void whatCannotBeAnsweredIsAProblemWithARemedy() throws Exception {
        assertThat(problem("/api/partnerships/nowhere/stage", 404).get("code").stringValue())
                .isEqualTo("unknown-partnership");
        JsonNode malformed = problem("/api/partnerships/larch/stage?asOf=soon", 400);
        assertThat(malformed.get("errors").get(0).get("field").stringValue()).isEqualTo("asOf");
        assertThat(malformed.get("errors").get(0).get("value").stringValue()).isEqualTo("soon");
        assertThat(malformed.get("errors").get(0).get("remedy").stringValue()).isNotBlank();
        problem("/api/partnerships/larch/stage?knownAt=9999", 404);
        problem("/api/partnerships/larch/stage?knownAt=other:1:" + "0".repeat(64), 409);
        assertThat(problem("/api/partnerships/larch/stage?minPosition=9999", 504)
                        .get("code")
                        .stringValue())
                .isEqualTo("catching-up");
    }
}
