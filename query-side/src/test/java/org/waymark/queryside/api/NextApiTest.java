package org.waymark.queryside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.working.Settled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What next, as programs are answered. */
class NextApiTest {
    private static final String NEXT = "/api/partnerships/larch/next";
    private static final String COMMUNITY = "/api/communities/tamarack/next";
    private static final String SAMPLE = "rubric=waymark-sample/1";

    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, new SetClock("2026-03-10"));
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return Settled.of(
                () -> given.http().perform(get(address)).andReturn().getResponse(),
                response -> response.getStatus() != 202);
    }

    private JsonNode answer(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    @Test
    void aPartnershipIsToldWhatToDoAndByWhomForEachStage() throws Exception {
        JsonNode view = answer(NEXT);
        List<JsonNode> ways = list(view.get("ways"));
        assertThat(ways).isNotEmpty();
        for (JsonNode way : ways) {
            int effort = 0;
            for (JsonNode act : way.get("acts")) {
                effort += act.get("effort").intValue();
                assertThat(act.get("command").stringValue()).isNotBlank();
                assertThat(list(act.get("clauses"))).isNotEmpty();
            }
            assertThat(way.get("effort").intValue()).isEqualTo(effort);
        }
        assertThat(list(view.get("heuristic")))
                .extracting(JsonNode::stringValue)
                .contains("effort", "choice", "day");
    }

    @Test
    void theForecastGoesThreeYearsAheadWithoutAGap() throws Exception {
        JsonNode view = answer(NEXT);
        assertThat(view.get("to").stringValue()).isEqualTo("2029-03-10");
        for (JsonNode indicator : view.get("forecast")) {
            List<String> ends = new ArrayList<>(List.of("2026-03-10"));
            for (JsonNode stretch : indicator.get("verdicts")) {
                assertThat(stretch.get("from").stringValue()).isEqualTo(ends.getLast());
                ends.add(stretch.get("to").stringValue());
            }
            assertThat(ends.getLast()).isEqualTo("2029-03-10");
        }
    }

    @Test
    void anyBasisAndRubricIsAnsweredAndTheSameBytesAgain() throws Exception {
        JsonNode basis = answer(NEXT).get("stage").get("basis");
        String again = NEXT + "?asOf=2026-03-10&knownAt=" + basis.get("logId").stringValue() + ":"
                + basis.get("position").longValue() + ":" + basis.get("hash").stringValue();
        assertThat(call(again).getContentAsString()).isEqualTo(call(again).getContentAsString());
        Set<String> clauses = new HashSet<>();
        answer(NEXT + "?" + SAMPLE)
                .get("ways")
                .forEach(way -> way.get("acts")
                        .forEach(act -> act.get("clauses").forEach(clause -> clauses.add(clause.stringValue()))));
        assertThat(clauses).contains("E2.met", "E4.warrants");
    }

    @Test
    void aCommunityIsToldOfEachOfItsPartnerships() throws Exception {
        JsonNode view = answer(COMMUNITY);
        assertThat(view.get("partnerships").intValue()).isEqualTo(1);
        JsonNode row = view.get("rows").get(0);
        JsonNode alone = answer(NEXT);
        assertThat(row.get("way")).isEqualTo(alone.get("ways").get(0));
        assertThat(row.get("first"))
                .isEqualTo(alone.get("ways").get(0).get("acts").get(0));
    }

    @Test
    void whatCannotBeAnsweredIsAProblemThatNamesTheField() throws Exception {
        refused("/api/partnerships/nowhere/next", 404, "unknown-partnership", "id");
        refused("/api/communities/nowhere/next", 404, "unknown-community", "id");
        for (String address : List.of(NEXT, COMMUNITY)) {
            refused(address + "?asOf=2020-01-01", 404, "before-first", "asOf");
            refused(address + "?knownAt=9999", 404, "unknown-basis", "knownAt");
            refused(address + "?knownAt=other:1:" + "0".repeat(64), 409, "other-log", "knownAt");
            refused(address + "?rubric=nobodys/1", 404, "unknown-rubric", "rubric");
        }
        refused(COMMUNITY + "?page=0", 400, "malformed-clock", "page");
    }

    private void refused(String address, int status, String code, String field) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
        assertThat(problem.get("code").stringValue()).as(address).isEqualTo(code);
        JsonNode error = problem.get("errors").get(0);
        assertThat(error.get("field").stringValue()).as(address).isEqualTo(field);
        assertThat(error.get("remedy").stringValue()).as(address).isNotBlank();
    }
}
