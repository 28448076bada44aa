package org.waymark.queryside.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.waymark.queryside.given.Steps.appointed;
import static org.waymark.queryside.given.Steps.ended;
import static org.waymark.queryside.given.Steps.line;
import static org.waymark.queryside.given.Steps.meeting;
import static org.waymark.queryside.given.Steps.registered;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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

/** The report of a small history in which everything was put that can be counted wrongly; the figures were counted by hand. */
class ReportApiTest {

    private static final String REPORT = "/api/communities/tamarack/report";
    private static final String QUARTER = REPORT + "?from=2024-04-01&to=2024-06-30";

    private final SetClock clock = new SetClock("2024-07-20");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Steps.community(given.log());
        for (String org : List.of("acme", "brio")) {
            given.log()
                    .record(
                            "{'fact':'OrganisationRegistered','entry':'o-%1$s','on':'2020-01-05','org':'%1$s','name':'=%1$s, Inc'}"
                                    .formatted(org));
        }
        stages();
        given.record(meetingsAndMore());
        given.record(determinations());
    }

    /** Alder rises in the quarter, birch loses Active on 29 June after its grace, cedar stays Emerging. */
    private void stages() {
        given.log()
                .record(
                        registered("alder", "2020-01-06"),
                        appointed("alder", "2020-02-01", "interim"),
                        ended("alder", "2024-05-10"),
                        appointed("alder", "2024-05-10", "standing"),
                        registered("birch", "2020-01-06"),
                        appointed("birch", "2021-03-01", "standing"),
                        ended("birch", "2024-03-31"),
                        registered("cedar", "2020-01-06"),
                        appointed("cedar", "2023-01-01", "interim"));
    }

    private static String[] meetingsAndMore() {
        return new String[] {
            meeting("alder", "2024-04-01", "general", "m1", "{'org':'acme'}"),
            line(
                            "AttendanceRecorded",
                            "alder",
                            "2024-04-01",
                            "'meeting':'m1','attendees':[{'org':'acme'},{'org':'brio'}]")
                    .replace("'on':'2024-04-01',", ""),
            meeting("birch", "2024-06-30", "general", "m1", "{'org':'acme'}"),
            meeting("birch", "2024-05", "action-team", "m2", ""),
            meeting("birch", "2024", "support-team", "m3", "{'org':'dune'}"),
            meeting("birch", "2024-03-31", "general", "m4", "{'org':'ember'}"),
            line(
                    "ContributionReceived",
                    "alder",
                    "2024-04-05",
                    "'org':'acme','kind':'cash','value':1000.50,'currency':'USD'"),
            line(
                    "ContributionReceived",
                    "birch",
                    "2024-05-05",
                    "'org':'brio','kind':'cash','value':99.5,'currency':'USD'"),
            line(
                    "ContributionReceived",
                    "birch",
                    "2024-05-06",
                    "'org':'brio','kind':'cash','value':7,'currency':'CAD'"),
            line(
                    "ContributionReceived",
                    "birch",
                    "2024-05-07",
                    "'org':'brio','kind':'staff-time','value':80,'currency':'USD','hours':2.5"),
            line("ContributionReceived", "birch", "2024-05-08", "'org':'brio','kind':'space'"),
            line("ContributionReceived", "birch", "2024", "'org':'brio','kind':'cash','value':5000,'currency':'USD'"),
            line(
                    "ContributionReceived",
                    "birch",
                    "2024-07-01",
                    "'org':'brio','kind':'cash','value':1,'currency':'USD'"),
            activity("alder", "2024-04-10", "a1", "'shared':'expo',", 400, "'acme','acme'"),
            activity("birch", "2024-04-11", "b1", "'shared':'expo',", 380, "'fjord'"),
            activity("cedar", "2024-04-12", "c1", "", 20, ""),
            activity("cedar", "2024-05-12", "c1", "", 25, ""),
            activity("alder", "2024-08-12", "a2", "", 9, "'late'")
        };
    }

    private static String activity(
            String partnership, String on, String id, String shared, int visitors, String partners) {
        return line(
                "ActivityRecorded",
                partnership,
                on,
                "'activity':'%s','kind':'activity','title':'Open day','partners':[%s],'direct':false,'domains':['other'],'ongoing':false,%s'measures':[{'name':'Visitors','value':%d,'unit':'people'}]"
                        .formatted(id, partners, shared, visitors));
    }

    private static String[] determinations() {
        return new String[] {
            determined("birch", "2023-07-01", "d0", "'emerging'", "Council", ""),
            determined("birch", "2024-05-01", "d1", "'active'", "Council", ""),
            determined("cedar", "2024-05-02", "d2", "'active'", "Council", ""),
            determined("cedar", "2024-05-03", "d3", "null", "Board", ",'until':'2024-06-29'"),
            determined("alder", "2024-06-01", "d4", "'active'", "Council", ""),
            line("DeterminationWithdrawn", "cedar", "2024-06-30", "'determination':'d2'")
        };
    }

    private static String determined(String partnership, String on, String id, String stage, String body, String rest) {
        return line(
                "DeterminationMade",
                partnership,
                on,
                "'determination':'%s',%s'body':'%s','asOf':'%s','effective':'%s'%s"
                        .formatted(id, stage.equals("null") ? "" : "'stage':" + stage + ",", body, on, on, rest));
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        return given.http().perform(get(URI.create(address))).andReturn().getResponse();
    }

    private JsonNode answer(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private static List<String> lines(JsonNode list, String... fields) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> String.join(
                        " ",
                        List.of(fields).stream()
                                .map(field -> each.get(field).asString("-"))
                                .toList()))
                .toList();
    }

    @Test
    void whoEnteredAndLeftWhichStage() throws Exception {
        JsonNode view = answer(QUARTER);
        assertThat(lines(view.get("stages"), "stage", "before", "entered", "left", "after"))
                .containsExactly("emerging 2 0 1 1", "active 1 1 1 1");
        assertThat(lines(view.get("moves"), "day", "partnership", "left", "entered", "before", "after"))
                .containsExactly(
                        "2024-05-10 alder emerging active good good", "2024-06-29 birch active - in-grace lapsed");
        assertThat(view.get("lapses").intValue()).isEqualTo(1);
        assertThat(lines(answer(REPORT + "?from=2024-03-01&to=2024-03-31").get("moves"), "day", "before", "after"))
                .containsExactly("2024-03-31 good in-grace");
        assertThat(answer(REPORT + "?from=2024-06-30&to=2024-06-30").get("moves"))
                .isEmpty();
    }

    @Test
    void whoMetTookPartAndGave() throws Exception {
        JsonNode view = answer(QUARTER);
        assertThat(lines(view.get("meetings"), "what", "entries", "maybe"))
                .containsExactly("action-team 1 0", "general 2 0", "support-team 0 1");
        assertThat(lines(view.get("organisations"), "partnerships", "meetings", "activities", "contributions"))
                .containsExactly("2 2 1 1", "2 1 0 4", "1 0 1 0");
        assertThat(StreamSupport.stream(view.get("organisations").spliterator(), false)
                        .map(each -> each.get("organisation").get("id").stringValue()))
                .containsExactly("acme", "brio", "fjord");
        assertThat(view.get("organisationsMaybe").intValue()).isEqualTo(1);
        assertThat(lines(view.get("contributions"), "what", "unit", "total", "entries", "maybe"))
                .containsExactly(
                        "cash CAD 7 1 0",
                        "cash USD 1100 2 1",
                        "space - - 1 0",
                        "staff-time USD 80 1 0",
                        "staff-time hours 2.5 1 0");
    }

    /** Two partnerships recorded one expo, and one partnership recorded an open day twice. */
    @Test
    void aSharedActivityIsMeasuredOnce() throws Exception {
        assertThat(lines(answer(QUARTER).get("measures"), "what", "unit", "total", "entries", "maybe"))
                .containsExactly("Visitors people 420 2 0");
    }

    @Test
    void whatWasDeterminedAndWhereItDiffersOnTheLastDay() throws Exception {
        JsonNode view = answer(QUARTER);
        assertThat(lines(view.get("determinations"), "on", "partnership", "body", "stage", "withdrawn", "pinned"))
                .containsExactly(
                        "2024-05-01 birch Council active false false",
                        "2024-05-02 cedar Council active true false",
                        "2024-05-03 cedar Board - false false",
                        "2024-06-01 alder Council active false false");
        assertThat(lines(view.get("drift"), "partnership", "body", "determined", "computed", "standing"))
                .containsExactly("birch Council active - lapsed");
        assertThat(lines(
                        answer(REPORT + "?from=2024-04-01&to=2024-06-29").get("drift"),
                        "partnership",
                        "body",
                        "determined",
                        "computed"))
                .containsExactly("birch Council active -", "cedar Board - emerging", "cedar Council active emerging");
    }

    /** Which of them stand, and which agree, is one question with one answer. */
    @Test
    void whatDriftsIsWhatTheDeterminationsSayDrifts() throws Exception {
        given.record(
                determined("alder", "2023-01-01", "s1", "'emerging'", "Auditor", ""),
                determined("alder", "2024-03-01", "s2", "'active'", "auditor", ""),
                determined("birch", "2023-01-01", "s3", "'active'", "Auditor", ",'standing':'good'"),
                determined("birch", "2023-01-01", "s4", "'active'", "Surveyor", ",'standing':'in-grace'"),
                determined("cedar", "2023-02-01", "s5", "'active'", "Auditor", ",'standing':'as agreed'"),
                line("DeterminationWithdrawn", "cedar", "2023-03-01", "'determination':'s5'"),
                determined("cedar", "2024-02-01", "s5", "'active'", "Auditor", ""));
        assertThat(drifting("2024-06-30"))
                .as("the same body found alder active later")
                .containsExactly(
                        "birch Auditor active good - lapsed",
                        "birch Council active - - lapsed",
                        "birch Surveyor active in-grace - lapsed",
                        "cedar Auditor active - emerging good");
        assertThat(drifting("2024-05-31"))
                .as("held in grace is not held well")
                .containsExactly(
                        "birch Auditor active good active in-grace",
                        "cedar Auditor active - emerging good",
                        "cedar Board - - emerging good",
                        "cedar Council active - emerging good");
        assertThat(call(REPORT + ".csv?from=2024-05-01&to=2024-05-31").getContentAsString())
                .contains("drift-standing,2024-05-31,birch,birch,Auditor,good,in-grace,");
    }

    private List<String> drifting(String last) throws Exception {
        JsonNode drift = answer(REPORT + "?from=2024-05-01&to=" + last).get("drift");
        JsonNode determinations = answer("/api/communities/tamarack/determinations?asOf=" + last);
        assertThat(lines(drift, "entry"))
                .containsExactlyInAnyOrderElementsOf(determinations
                        .get("rows")
                        .valueStream()
                        .flatMap(row -> row.get("determinations").valueStream())
                        .map(each -> each.get("determined"))
                        .filter(each -> each.get("state").stringValue().equals("drifts"))
                        .map(each -> each.get("entry").stringValue())
                        .toList());
        return lines(drift, "partnership", "body", "determined", "held", "computed", "standing");
    }

    @Test
    void theAddressThatItNamesGivesTheSameBytesWhateverCameLater() throws Exception {
        for (String address : List.of(QUARTER, QUARTER.replace("report?", "report.csv?"))) {
            MockHttpServletResponse response = call(address);
            String frozen = String.valueOf(response.getHeader("Content-Location"));
            assertThat(frozen).contains("from=2024-04-01&to=2024-06-30&knownAt=log-of-tests");
            byte[] bytes = response.getContentAsByteArray();
            clock.set("2024-09-01");
            given.record(meeting("cedar", "2024-04-20", "general", "late-" + address.length(), "{'org':'gale'}"));
            assertThat(call(address).getContentAsByteArray()).isNotEqualTo(bytes);
            assertThat(call(frozen).getContentAsByteArray()).isEqualTo(bytes);
            assertThat(call(frozen).getHeader("Content-Location")).isEqualTo(frozen);
        }
        JsonNode basis = answer(QUARTER).get("basis");
        assertThat(basis.get("asOf").stringValue()).isEqualTo("2024-06-30");
        assertThat(basis.get("hash").stringValue()).hasSize(64);
    }

    @Test
    void asATableNoCellIsAFormula() throws Exception {
        MockHttpServletResponse response = call(QUARTER.replace("report?", "report.csv?"));
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).contains("report-2024-04-01-to-2024-06-30.csv");
        String csv = response.getContentAsString(StandardCharsets.UTF_8);
        List<String> rows = List.of(csv.split("\r\n"));
        assertThat(rows.getFirst())
                .isEqualTo(
                        "section,day,id,name,what,before,after,unit,total,entries,maybe,standing,effective,until,pinned,withdrawn");
        assertThat(rows)
                .contains(
                        "report,,tamarack,Tamarack,period,2024-04-01,2024-06-30,,,,,,,,,",
                        "stages,,active,Active,entered,,,,,1,,,,,,",
                        "moves,2024-06-29,birch,birch,standing,in-grace,lapsed,,,,,,,,,",
                        "moves,2024-06-29,birch,birch,stage,active,,,,,,,,,,",
                        "meetings,,,,general,,,,,2,0,,,,,",
                        "contributions,,,,cash,,,USD,1100,2,1,,,,,",
                        "measures,,,,Visitors,,,people,420,2,0,,,,,",
                        "organisations,,acme,\"'=acme, Inc\",meetings,,,,,2,,,,,,",
                        "organisations,,,,distinct,,,,,3,1,,,,,",
                        "determinations,2024-05-02,cedar,cedar,Council,,active,,,1,0,,2024-05-02,,false,true",
                        "determinations,2024-05-03,cedar,cedar,Board,,,,,1,0,,2024-05-03,2024-06-29,false,false",
                        "drift,2024-06-30,birch,birch,Council,active,,,,,,,,,,");
        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContainPattern("(^|,)\"?[=+@-]"));
    }

    @Test
    void theLastFullQuarterIsTheDefaultAsFarAsTheCommunityIsThatOld() throws Exception {
        assertThat(lines(JsonMapper.shared().createArrayNode().add(answer(REPORT)), "from", "to"))
                .containsExactly("2024-04-01 2024-06-30");
        given.record(
                "{'fact':'CommunityRegistered','entry':'n1','community':'new','on':'2024-05-15','name':'New','zone':'UTC'}",
                "{'fact':'CommunityRegistered','entry':'n2','community':'newer','on':'2024-07-15','name':'Newer','zone':'UTC'}");
        assertThat(answer(REPORT.replace("tamarack", "new")).get("from").stringValue())
                .isEqualTo("2024-05-15");
        JsonNode newer = answer(REPORT.replace("tamarack", "newer"));
        assertThat(newer.get("from").stringValue()).isEqualTo("2024-07-15");
        assertThat(newer.get("to").stringValue()).isEqualTo("2024-07-20");
    }

    @Test
    void whatCannotBeAnsweredIsSaidWithItsField() throws Exception {
        refused("?from=2024-07-01&to=2024-06-30", 400, "malformed-clock", "to", "before-from");
        refused("?from=2024-07-01&to=2024-07-21", 400, "malformed-clock", "to", "not-over");
        refused("?from=2017-12-31&to=2024-06-30", 404, "before-first", "from", "before-first");
        refused("?from=soon&to=2024-06-30", 400, "malformed-clock", "from", "invalid");
        refused("?from=2024-04-01", 400, "malformed-clock", "to", "invalid");
        refused("?from=2024-04-01&to=2024-06-30&asOf=2024-06-29", 400, "malformed-clock", "asOf", "not-the-last-day");
        refused("?from=2024-04-01&to=2024-06-30&knownAt=9999", 404, "unknown-basis", "knownAt", "unknown-basis");
        String other = "another-log:3:" + "0".repeat(64);
        refused("?from=2024-04-01&to=2024-06-30&knownAt=" + other, 409, "other-log", "knownAt", "other-log");
        assertThat(call(QUARTER.replace("tamarack", "nowhere")).getStatus()).isEqualTo(404);
    }

    private void refused(String question, int status, String code, String field, String defect) throws Exception {
        for (String file : List.of(REPORT, REPORT + ".csv")) {
            MockHttpServletResponse response = call(file + question);
            assertThat(response.getStatus()).as(question).isEqualTo(status);
            JsonNode problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
            assertThat(problem.get("code").stringValue()).as(question).isEqualTo(code);
            JsonNode error = problem.get("errors").get(0);
            assertThat(lines(JsonMapper.shared().createArrayNode().add(error), "field", "code"))
                    .containsExactly(field + " " + defect);
            assertThat(error.get("remedy").stringValue()).as(question).isNotBlank();
        }
    }
}
