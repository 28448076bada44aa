package org.waymark.queryside.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.waymark.queryside.given.Steps.appointed;
import static org.waymark.queryside.given.Steps.ended;
import static org.waymark.queryside.given.Steps.line;
import static org.waymark.queryside.given.Steps.meeting;
import static org.waymark.queryside.given.Steps.registered;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.given.Steps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Eight partnerships, launched on 15 January 2020 unless said otherwise, as of 10 March 2026.
 * <pre>
 * a  Active 1 March 2020                   month  2
 * b  Active 10 July 2020, lost 8 Oct 2021  month  6; kept 15 months
 * c  Active 15 July 2020                   month  6; kept, 67 months so far
 * d  Active 20 January 2021                month 13; kept, 61 months so far
 * e  launched in January 2021, not yet     61 months so far, from the 31st on
 * f  launched on 15 January 2022, not yet  49 months so far
 * g  launched "in 2021": no months to count from
 * h  not launched
 *
 * month  at risk  came  last seen  there
 *     2        6     1          0  1 - 5/6       = 0.1667
 *     6        5     2          0  1 - 5/6 * 3/5 = 0.5
 * </pre>
 * After month 6 only three are observed, so nothing more is told.
 */
class TrajectoryApiTest {

    private static final String TRAJECTORIES = "/api/communities/tamarack/trajectories";

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Steps.community(given.log());
        launched("a", "2020-01-15", "2020-03-01");
        launched("b", "2020-01-15", "2020-07-10");
        launched("c", "2020-01-15", "2020-07-15");
        launched("d", "2020-01-15", "2021-01-20");
        launched("e", "2021-01", null);
        launched("f", "2022-01-15", null);
        launched("g", "2021", "2022-01-01");
        given.record(
                ended("b", "2021-07-10"),
                meeting("b", "2019-11-01", "support-team", "b-0", ""),
                meeting("b", "2023-11-01", "launch", "b-2", ""),
                registered("h", "2020-01-01"),
                meeting("h", "2026-03-11", "launch", "h-1", ""));
    }

    private void launched(String partnership, String launch, @org.jspecify.annotations.Nullable String active) {
        given.record(
                registered(partnership, "2020-01-01"),
                meeting(partnership, launch, "launch", partnership + "-1", ""),
                line(
                        "IndustrySelected",
                        partnership,
                        "2020-01-02",
                        "'naics':['3%d1']".formatted(partnership.charAt(0) % 2)));
        if (active != null) {
            given.record(appointed(partnership, active, "standing"));
        }
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private JsonNode answer(String question) throws Exception {
        MockHttpServletResponse response = call(TRAJECTORIES + question);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private static List<String> points(JsonNode curve) {
        return StreamSupport.stream(curve.get("points").spliterator(), false)
                .map(point -> "%d %d %d %d %s"
                        .formatted(
                                point.get("month").intValue(),
                                point.get("atRisk").intValue(),
                                point.get("came").intValue(),
                                point.get("lastSeen").intValue(),
                                point.get("share").decimalValue().toPlainString()))
                .toList();
    }

    @Test
    void theTableWorkedOutByHand() throws Exception {
        JsonNode view = answer("");
        JsonNode reaching = view.get("reaching");
        assertThat(points(reaching)).containsExactly("2 6 1 0 0.1667", "6 5 2 0 0.5");
        assertThat(reaching.get("partnerships").intValue()).isEqualTo(6);
        assertThat(reaching.get("median").intValue()).isEqualTo(6);
        assertThat(reaching.get("until").intValue()).isEqualTo(6);
        assertThat(view.get("stage").stringValue()).isEqualTo("active");
        assertThat(view.get("undated").intValue()).isEqualTo(1);
        assertThat(view.get("notLaunched").intValue()).isEqualTo(1);
    }

    /** Four reached it: of so few nothing is told. A fifth, lost after its fourth month, makes a curve. */
    @Test
    void thoseThatReachedItAreAGroupOfTheirOwn() throws Exception {
        JsonNode few = answer("").get("keeping");
        assertThat(few.get("withheld").stringValue()).isEqualTo("small");
        assertThat(few.get("partnerships").isNull()).isTrue();
        assertThat(few.get("points")).isEmpty();
        given.record(appointed("e", "2022-02-01", "standing"), ended("e", "2022-04-01"));
        JsonNode five = answer("").get("keeping");
        assertThat(points(five)).containsExactly("4 5 1 0 0.8");
        assertThat(five.get("median").isNull()).isTrue();
    }

    @Test
    void groupsThatAreSmallOrLeaveAFewAreRefused() throws Exception {
        assertThat(answer("?startYear=2022").get("reaching").get("withheld").stringValue())
                .isEqualTo("small");
        assertThat(answer("?startYear=2020").get("reaching").get("withheld").stringValue())
                .isEqualTo("small");
        assertThat(answer("?industry=99").get("reaching").get("withheld").stringValue())
                .isEqualTo("small");
        given.record(registered("k", "2020-01-01"), meeting("k", "2020-02-01", "launch", "k-1", ""));
        assertThat(answer("?startYear=2020").get("reaching").get("withheld").stringValue())
                .isEqualTo("derivable");
        assertThat(answer("").get("reaching").get("withheld").isNull()).isTrue();
    }

    @Test
    void anEarlierDayKnowsLessAndTheEchoedBasisGivesTheSameBytes() throws Exception {
        assertThat(answer("?asOf=2020-07-12").get("notLaunched").intValue()).isEqualTo(4);
        JsonNode basis = answer("").get("basis");
        String echoed = TRAJECTORIES
                + "?asOf=%s&knownAt=%s:%d:%s"
                        .formatted(
                                basis.get("asOf").stringValue(),
                                basis.get("logId").stringValue(),
                                basis.get("position").longValue(),
                                basis.get("hash").stringValue());
        byte[] bytes = call(echoed).getContentAsByteArray();
        clock.set("2026-05-01");
        given.record(appointed("f", "2022-05-01", "standing"));
        assertThat(call(TRAJECTORIES).getContentAsByteArray()).isNotEqualTo(bytes);
        assertThat(call(echoed).getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void whatCannotBeAnsweredIsSaidWithItsField() throws Exception {
        refused("?industry=steel", 400, "industry");
        refused("?startYear=soon", 400, "startYear");
        refused("?asOf=2017-12-31", 404, "asOf");
        refused("?knownAt=9999", 404, "knownAt");
        assertThat(call("/api/communities/nowhere/trajectories").getStatus()).isEqualTo(404);
    }

    private void refused(String question, int status, String field) throws Exception {
        MockHttpServletResponse response = call(TRAJECTORIES + question);
        assertThat(response.getStatus()).as(question).isEqualTo(status);
        JsonNode error = JsonMapper.shared()
                .readTree(response.getContentAsByteArray())
                .get("errors")
                .get(0);
        assertThat(error.get("field").stringValue()).isEqualTo(field);
        assertThat(error.get("remedy").stringValue()).isNotBlank();
    }
}
