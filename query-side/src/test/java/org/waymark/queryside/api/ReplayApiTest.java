package org.waymark.queryside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import org.waymark.rubric.file.RubricReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Larch goes by the starter rubric and became Emerging by it; other rules are tried on that. */
class ReplayApiTest {

    private static final String STARTER = ShippedRubric.STARTER.text();

    /** The starter with one more version number and half the grace: it asks the same, and forgives for less time. */
    private static final String STRICTER =
            STARTER.replaceFirst("(?m)^grace: .*$", "grace: 30 days").replaceFirst("(?m)^version: .*$", "version: 2");

    private static final String COMMUNITY = "/api/communities/tamarack/replay";
    private static final String LARCH = "/api/partnerships/larch/replay";

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
        given.close();
    }

    private MockHttpServletResponse call(String address) throws Exception {
        MockHttpServletResponse response =
                given.http().perform(get(URI.create(address))).andReturn().getResponse();
        while (response.getStatus() == 202) {
            response = given.http()
                    .perform(get(URI.create(String.valueOf(response.getHeader("Location")))))
                    .andReturn()
                    .getResponse();
        }
        return response;
    }

    private JsonNode answer(String address) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus())
                .as(address + " " + response.getContentAsString())
                .isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private JsonNode problem(String address, int status) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private JsonNode draft(String text, int status) throws Exception {
        MockHttpServletResponse response = given.http()
                .perform(post("/api/rubrics/drafts").content(text.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.get(name).isNull() ? null : node.get(name).stringValue();
    }

    @Test
    void aDraftIsHeldUnderItsDigestAndAppendsNothing() throws Exception {
        long head = given.log().log().reader().head().position();
        JsonNode draft = draft(STRICTER, 200);
        assertThat(text(draft, "digest")).isEqualTo(RubricDigest.of(STRICTER));
        assertThat(text(draft, "rubric")).isEqualTo("waymark-starter");
        assertThat(draft.get("version").intValue()).isEqualTo(2);
        JsonNode replay = answer(COMMUNITY + "?candidate=" + RubricDigest.of(STRICTER));
        assertThat(replay.get("after").get("draft").booleanValue()).isTrue();
        assertThat(given.log().log().reader().head().position()).isEqualTo(head);
    }

    @Test
    void whatCouldNotBeReadOfAPartnershipIsSaid() throws Exception {
        String question = "?candidate=waymark-sample/1";
        assertThat(answer(COMMUNITY + question).get("freshness").get("unread")).isEmpty();

        given.seen(given.log().recordRaw("new-1", "MoonReached", "partnership:larch", "{\"entry\":\"new-1\"}"));

        for (String address : List.of(COMMUNITY, LARCH)) {
            JsonNode unread = answer(address + question).get("freshness").get("unread");
            assertThat(unread).as(address).hasSize(1);
            assertThat(unread.get(0).get("type").stringValue()).isEqualTo("MoonReached");
        }
    }

    @Test
    void aTextWithDefectsIsAnsweredWithAllOfThem() throws Exception {
        String broken = STARTER.replaceFirst("(?m)^grace: .*$", "grace: 90").replaceFirst("needs: all", "needs: most");
        JsonNode problem = draft(broken, 422);
        assertThat(text(problem, "code")).isEqualTo("rubric-unsound");
        assertThat(problem.get("errors").valueStream().map(error -> text(error, "field")))
                .contains("document.grace")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(problem.get("errors").valueStream())
                .allSatisfy(error -> assertThat(text(error, "remedy")).isNotBlank());
        assertThat(text(draft("x".repeat(700_000), 413), "code")).isEqualTo("too-large");
        draft("x".repeat(RubricReader.LONGEST + 1), 422);
    }

    @Test
    void whatWouldBeJudgedOtherwiseIsSaidWithItsDaysAndItsCause() throws Exception {
        draft(STRICTER, 200);
        JsonNode replay = answer(COMMUNITY + "?candidate=" + RubricDigest.of(STRICTER));
        assertThat(replay.get("partnerships").intValue()).isEqualTo(1);
        JsonNode moved = replay.get("moved");
        assertThat(moved).hasSize(1);
        JsonNode stretch = moved.get(0).get("stretches").get(0);
        assertThat(text(stretch.get("before"), "standing")).isEqualTo("in-grace");
        assertThat(text(stretch.get("after"), "standing")).isEqualTo("lapsed");
        JsonNode because = stretch.get("because").get(0);
        assertThat(text(because, "kind")).isEqualTo("grace");
        assertThat(text(because, "before")).isEqualTo("90 days");
        assertThat(text(because, "after")).isEqualTo("30 days");
        JsonNode change = replay.get("changes").get(0);
        assertThat(text(change, "level")).isEqualTo("rubric");
        assertThat(text(change, "what")).isEqualTo("grace");
    }

    @Test
    void aPublishedVersionIsTriedByItsNameAndTheIndicatorsThatFailAreNamed() throws Exception {
        JsonNode replay = answer(COMMUNITY + "?candidate=waymark-sample/1");
        assertThat(replay.get("after").get("draft").booleanValue()).isFalse();
        JsonNode line = replay.get("moved").get(0);
        assertThat(text(line.get("before"), "label")).isEqualTo("Emerging");
        assertThat(text(line.get("after"), "stage")).isNull();
        JsonNode stretch = line.get("stretches").get(0);
        assertThat(text(stretch, "from")).isEqualTo("2026-03-02");
        assertThat(stretch.get("because").valueStream().map(each -> text(each, "of")))
                .contains("E2", "E3", "E4")
                .doesNotContain("E1");
        JsonNode emerging = replay.get("stages")
                .valueStream()
                .filter(count -> "emerging".equals(text(count, "id")))
                .findFirst()
                .orElseThrow();
        assertThat(emerging.get("before").intValue()).isEqualTo(1);
        assertThat(emerging.get("after").intValue()).isZero();
    }

    @Test
    void theSameBasisGivesTheSameBytesAndWhatIsRecordedMeanwhileGivesAnother() throws Exception {
        String question = COMMUNITY + "?candidate=waymark-sample/1";
        JsonNode basis = answer(question).get("basis");
        String pinned = question + "&knownAt=" + text(basis, "logId") + ":"
                + basis.get("position").asLong() + ":" + text(basis, "hash") + "&asOf=" + text(basis, "asOf");
        byte[] bytes = call(question).getContentAsByteArray();
        given.record(
                "{'fact':'OutreachRecorded','entry':'late','partnership':'larch','on':'2026-03-09','org':'acme','by':'ana'}");
        assertThat(call(pinned).getContentAsByteArray()).isEqualTo(bytes);
        assertThat(answer(question).get("basis").get("position").asLong())
                .isGreaterThan(basis.get("position").asLong());
    }

    @Test
    void fromADayOnOnlyWhatComesAfterItMoves() throws Exception {
        JsonNode replay = answer(COMMUNITY + "?candidate=waymark-sample/1&from=2026-03-20");
        JsonNode line = replay.get("moved").get(0);
        assertThat(line.get("before")).isEqualTo(line.get("after"));
        assertThat(text(line.get("stretches").get(0), "from")).isEqualTo("2026-03-20");
        assertThat(text(replay.get("after"), "from")).isEqualTo("2026-03-20");
    }

    @Test
    void theTwoMayBeAnyTwo() throws Exception {
        JsonNode same = answer(COMMUNITY + "?candidate=waymark-sample/1&rubric=waymark-sample/1");
        assertThat(same.get("moved")).isEmpty();
        assertThat(same.get("changes")).isEmpty();
        assertThat(same.get("basis").get("rubric").get("forced").booleanValue()).isTrue();
    }

    /** Each day of a year is asked of the stage itself, by either rubric. */
    @Test
    void onePartnershipIsAnsweredAtOnceAndAgreesWithItsStageDayByDay() throws Exception {
        JsonNode replay = answer(LARCH + "?candidate=waymark-sample/1");
        List<JsonNode> stretches =
                replay.get("line").get("stretches").valueStream().toList();
        for (LocalDate day = LocalDate.parse("2026-01-05");
                day.isBefore(LocalDate.parse("2027-12-31"));
                day = day.plusDays(9)) {
            JsonNode was = answer("/api/partnerships/larch/stage?asOf=" + day);
            JsonNode would = answer("/api/partnerships/larch/stage?rubric=waymark-sample/1&asOf=" + day);
            LocalDate asked = day;
            boolean parts = stretches.stream().anyMatch(stretch -> contains(stretch, asked));
            assertThat(parts)
                    .as(day.toString())
                    .isEqualTo(!was.get("stage").equals(would.get("stage"))
                            || !was.get("standing").equals(would.get("standing")));
        }
        JsonNode line =
                answer(COMMUNITY + "?candidate=waymark-sample/1").get("moved").get(0);
        assertThat(replay.get("line")).isEqualTo(line);
        assertThat(replay.get("stagesBefore")).hasSizeGreaterThan(1);
    }

    private static boolean contains(JsonNode stretch, LocalDate day) {
        String to = text(stretch, "to");
        return !LocalDate.parse(String.valueOf(text(stretch, "from"))).isAfter(day)
                && (to == null || LocalDate.parse(to).isAfter(day));
    }

    @Test
    void whatCannotBeTriedIsAProblemWithFieldValueAndRemedy() throws Exception {
        Map<String, Integer> refused = Map.of(
                "",
                400,
                "?candidate=the-starter",
                400,
                "?candidate=" + "0".repeat(64),
                404,
                "?candidate=coast-rules/1",
                404,
                "?candidate=waymark-sample/1&from=soon",
                400,
                "?candidate=waymark-sample/1&from=0026-01-01",
                400,
                "?candidate=waymark-sample/1&rubric=" + "0".repeat(64),
                404,
                "?candidate=waymark-sample/1&asOf=2025-12-31",
                404,
                "?candidate=waymark-sample/1&knownAt=9999",
                404,
                "?candidate=waymark-sample/1&knownAt=other:1:" + "0".repeat(64),
                409);
        for (var each : refused.entrySet()) {
            for (String home : List.of(COMMUNITY, LARCH)) {
                JsonNode error = problem(home + each.getKey(), each.getValue())
                        .get("errors")
                        .get(0);
                assertThat(text(error, "field")).as(each.getKey()).isNotBlank();
                assertThat(text(error, "remedy")).as(each.getKey()).isNotBlank();
            }
        }
        JsonNode before = problem(LARCH + "?candidate=waymark-sample/1&asOf=2025-12-31", 404);
        assertThat(text(before, "code")).isEqualTo("before-first");
        assertThat(text(before.get("errors").get(0), "field")).isEqualTo("asOf");
        assertThat(text(before.get("errors").get(0), "reason")).contains("2026-01-05");
        problem("/api/communities/nowhere/replay?candidate=waymark-sample/1", 404);
        problem("/api/partnerships/nowhere/replay?candidate=waymark-sample/1", 404);
        problem(COMMUNITY + "?candidate=waymark-sample/1&knownOn=2025-06-30", 404);
    }

    /** The first day of a community is that of its partnerships, as in the other answers about all of them. */
    @Test
    void aCommunityIsAskedOfDaysBeforeItWasRegisteredIfItsPartnershipsHadBegun() throws Exception {
        given.record(
                "{'fact':'CommunityRegistered','entry':'y1','community':'young','on':'2026-03-10','name':'Young','zone':'UTC'}");
        given.record(
                "{'fact':'PartnershipRegistered','entry':'y2','partnership':'alder','on':'2019-04-01','name':'Alder','community':'young'}");
        String replay = "/api/communities/young/replay?candidate=waymark-sample/1&asOf=";
        assertThat(answer(replay + "2025-06-30").get("partnerships").intValue()).isEqualTo(1);
        assertThat(text(problem(replay + "2019-03-31", 404), "code")).isEqualTo("before-first");
    }

    @Test
    void whatIsAdoptedFromALaterDayIsSaidOnTheBoard() throws Exception {
        Larch.adopt(given.log(), STRICTER);
        given.record(
                "{'fact':'RubricAdopted','entry':'ahead','community':'tamarack','on':'2026-03-09','rubric':'waymark-starter','version':1,'from':'2026-09-01'}");
        JsonNode coming = answer("/api/communities/tamarack/partnerships").get("coming");
        assertThat(coming).hasSize(1);
        assertThat(text(coming.get(0), "from")).isEqualTo("2026-09-01");
        assertThat(text(coming.get(0).get("rubric"), "digest")).isEqualTo(RubricDigest.of(STARTER));
        assertThat(answer("/api/communities/tamarack/partnerships?asOf=2026-10-01")
                        .get("coming"))
                .isEmpty();
    }
}
