package org.waymark.queryside.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
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
import org.waymark.queryside.working.Settled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Then and now, and what a verdict rests on, as programs are answered. */
class ChangeApiTest {
    private static final String COMPARE = "/api/partnerships/larch/compare";
    private static final String LOAD_BEARING = "/api/partnerships/larch/load-bearing";
    private static final String COMMUNITY = "/api/communities/tamarack";
    private static final String SPRUCE =
            "{'fact':'PartnershipRegistered','entry':'s1','partnership':'spruce','on':'2026-01-05','name':'Spruce Basin','community':'tamarack'}";
    private static final String SPRUCE_COORDINATOR =
            "{'fact':'CoordinatorAppointed','entry':'s2','partnership':'spruce','on':'2026-01-10','holder':'maren','kind':'interim','form':'person'}";

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;
    private long before;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Larch.beforeTheCoordinator(given.log());
        before = given.record(Larch.COORDINATOR) - 1;
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
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

    private void refused(String address, int status, String code, String field) throws Exception {
        MockHttpServletResponse response = call(address);
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(response.getContentAsByteArray());
        assertThat(problem.get("code").stringValue()).as(address).isEqualTo(code);
        JsonNode error = problem.get("errors").get(0);
        assertThat(error.get("field").stringValue()).as(address).isEqualTo(field);
        assertThat(error.get("remedy").stringValue()).as(address).isNotBlank();
    }

    private static Optional<JsonNode> change(JsonNode view, String what, String id) {
        return StreamSupport.stream(view.get("changes").spliterator(), false)
                .filter(change -> change.get("what").stringValue().equals(what))
                .filter(change -> id.isEmpty() || change.get("id").stringValue().equals(id))
                .findFirst();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    @Test
    void theEntryRecordedInBetweenIsTheDifference() throws Exception {
        JsonNode view = answer(COMPARE + "?thenKnownAt=" + before);
        JsonNode coordinator = change(view, "indicator", "E1").orElseThrow();
        assertThat(coordinator.get("before").stringValue()).isEqualTo("not-met");
        assertThat(coordinator.get("after").stringValue()).isEqualTo("met");
        assertThat(texts(coordinator.get("entries"))).containsExactly("p2");
        assertThat(coordinator.get("passing").isNull()).isTrue();
        assertThat(texts(change(view, "stage", "emerging").orElseThrow().get("entries")))
                .containsExactly("p2");
        JsonNode standing = change(view, "standing", "").orElseThrow();
        assertThat(standing.get("stageAfter").stringValue()).isEqualTo("Emerging");
        assertThat(texts(standing.get("entries"))).containsExactly("p2");
        assertThat(view.get("entries").get(0).get("entry").get("entry").stringValue())
                .isEqualTo("p2");
        assertThat(view.get("then").get("basis").get("position").asLong()).isEqualTo(before);
        assertThat(view.get("now").get("basis").get("position").asLong()).isEqualTo(before + 1);
    }

    @Test
    void backwardsTheSameEntryIsTheDifference() throws Exception {
        JsonNode view = answer(COMPARE + "?knownAt=%d&thenKnownAt=%d".formatted(before, before + 1));
        JsonNode coordinator = change(view, "indicator", "E1").orElseThrow();
        assertThat(coordinator.get("after").stringValue()).isEqualTo("not-met");
        assertThat(texts(coordinator.get("entries"))).containsExactly("p2");
    }

    @Test
    void timeAloneIsToldWithItsDay() throws Exception {
        JsonNode view = answer(COMPARE + "?asOf=2026-12-01&thenAsOf=2026-03-10&thenKnownAt=" + (before + 1));
        JsonNode coordinator = change(view, "indicator", "E1").orElseThrow();
        assertThat(texts(coordinator.get("entries"))).isEmpty();
        assertThat(coordinator.get("passing").get("day").stringValue()).isEqualTo("2026-10-10");
        assertThat(texts(coordinator.get("passing").get("entries"))).containsExactly("p2");
    }

    @Test
    void bothEchoedBasesGiveTheSameBytesWhateverCameLater() throws Exception {
        JsonNode view = answer(COMPARE + "?thenKnownAt=" + before);
        String echoed = COMPARE + "?" + moment("asOf", "knownAt", view.get("now")) + "&"
                + moment("thenAsOf", "thenKnownAt", view.get("then"));
        byte[] bytes = call(echoed).getContentAsByteArray();
        clock.set("2026-06-01");
        given.record(Larch.attestation("E5").replace("a-E5", "later").replace("at-E5", "l"));
        assertThat(call(echoed).getContentAsByteArray()).isEqualTo(bytes);
        String bears = LOAD_BEARING + "?" + moment("asOf", "knownAt", view.get("now"));
        assertThat(call(bears).getContentAsByteArray()).isEqualTo(call(bears).getContentAsByteArray());
    }

    private static String moment(String asOf, String knownAt, JsonNode stage) {
        JsonNode basis = stage.get("basis");
        return "%s=%s&%s=%s:%s:%s"
                .formatted(
                        asOf,
                        basis.get("asOf").stringValue(),
                        knownAt,
                        basis.get("logId").stringValue(),
                        basis.get("position").asLong(),
                        basis.get("hash").stringValue());
    }

    @Test
    void whatTheStageRestsOnStandsFirst() throws Exception {
        signIn();
        JsonNode pillars = answer(LOAD_BEARING).get("pillars");
        assertThat(pillars.get(0).get("without").get("movesStage").booleanValue())
                .isTrue();
        JsonNode coordinator = StreamSupport.stream(pillars.spliterator(), false)
                .filter(pillar -> pillar.get("entry").asString("").equals("p2"))
                .findFirst()
                .orElseThrow();
        JsonNode without = coordinator.get("without");
        assertThat(without.get("indicators").get(0).get("id").stringValue()).isEqualTo("E1");
        assertThat(without.get("held").get("before").stringValue()).isEqualTo("Emerging");
        assertThat(without.get("held").get("after").isNull()).isTrue();
        assertThat(pillars.toString()).contains("Ana Ruiz", "Acme Castings");
    }

    @Test
    void anOpenReaderSeesNoNameOfAPerson() throws Exception {
        for (String address : List.of(LOAD_BEARING, COMPARE + "?thenKnownAt=" + before)) {
            assertThat(call(address).getContentAsString())
                    .as(address)
                    .doesNotContain("Ana Ruiz", "Bo Lind", "Maren Solheim");
        }
    }

    @Test
    void aCommunityTellsEachPartnershipThatDiffers() throws Exception {
        JsonNode view = answer(COMMUNITY + "/compare?thenKnownAt=" + before);
        assertThat(view.get("partnerships").intValue()).isEqualTo(1);
        assertThat(view.get("differing").intValue()).isEqualTo(1);
        JsonNode row = view.get("rows").get(0);
        assertThat(row.get("name").stringValue()).isEqualTo("Larch Valley");
        assertThat(texts(change(row, "indicator", "E1").orElseThrow().get("entries")))
                .containsExactly("p2");
        assertThat(answer(COMMUNITY + "/compare?thenKnownAt=" + (before + 1)).get("rows"))
                .isEmpty();
    }

    @Test
    void aPartnershipThatIsKnownAtOneMomentOnlyIsToldSo() throws Exception {
        given.record(SPRUCE);
        String both = "?knownAt=%d&thenKnownAt=%d";
        JsonNode came = answer(COMMUNITY + "/compare" + both.formatted(before + 2, before + 1));
        assertThat(came.get("partnerships").intValue()).isEqualTo(2);
        assertThat(came.get("rows").get(0).get("partnership").stringValue()).isEqualTo("spruce");
        assertThat(came.get("rows").get(0).get("only").stringValue()).isEqualTo("now");
        assertThat(came.get("rows")).hasSize(1);
        JsonNode backwards = answer(COMMUNITY + "/compare" + both.formatted(before + 1, before + 2));
        assertThat(backwards.get("rows").get(0).get("name").stringValue()).isEqualTo("Spruce Basin");
        assertThat(backwards.get("rows").get(0).get("only").stringValue()).isEqualTo("then");
    }

    /** Otherwise an answer by the sample rubric would be compared with one by the starter. */
    @Test
    void aForcedRubricJudgesBothMomentsAndWhatBears() throws Exception {
        String forced = "&rubric=waymark-sample/1";
        for (String address : List.of(COMPARE, COMMUNITY + "/compare")) {
            JsonNode view = answer(address + "?thenKnownAt=" + before + forced);
            JsonNode community = view.get("rows");
            for (String moment : List.of("then", "now")) {
                JsonNode basis = community == null ? view.get(moment).get("basis") : view.get(moment);
                assertThat(basis.get("rubric").get("forced").booleanValue()).isTrue();
                assertThat(basis.get("rubric").get("id").stringValue()).isEqualTo("waymark-sample");
            }
            JsonNode changes = (community == null ? view : community.get(0)).get("changes");
            assertThat(changes).hasSize(1);
            assertThat(changes.get(0).get("id").stringValue()).isEqualTo("E1");
            assertThat(texts(changes.get(0).get("entries"))).containsExactly("p2");
        }
        for (String address : List.of(LOAD_BEARING, COMMUNITY + "/load-bearing")) {
            assertThat(call(address + "?asOf=2026-03-10" + forced).getContentAsString())
                    .as(address)
                    .isNotEqualTo(call(address + "?asOf=2026-03-10").getContentAsString())
                    .contains("waymark-sample");
        }
    }

    @Test
    void aCommunityRestsOnWhatBearsItsPartnershipsEachThingOnce() throws Exception {
        signIn();
        given.record(SPRUCE, SPRUCE_COORDINATOR);
        JsonNode view = answer(COMMUNITY + "/load-bearing");
        assertThat(view.get("partnerships").intValue()).isEqualTo(2);
        assertThat(view.get("resting").intValue()).isEqualTo(1);
        JsonNode rows = view.get("rows");
        JsonNode maren = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("person").path("id").asString("").equals("maren"))
                .findFirst()
                .orElseThrow();
        assertThat(StreamSupport.stream(maren.get("partnerships").spliterator(), false)
                        .map(each -> each.get("name").stringValue()))
                .containsExactly("Larch Valley", "Spruce Basin");
        assertThat(told(rows)).containsExactlyInAnyOrderElementsOf(toldOf("larch", "spruce"));
        assertThat(influence(rows)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** Of every row each partnership with what would be otherwise. */
    private static List<String> told(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("partnerships").spliterator(), false)
                        .map(each -> each.get("partnership").stringValue()
                                + bearer(row.get("entry").path("entry"), row)
                                + each.get("without")))
                .toList();
    }

    /** The same of partnerships asked one by one. */
    private List<String> toldOf(String... partnerships) throws Exception {
        List<String> told = new ArrayList<>();
        for (String id : partnerships) {
            answer("/api/partnerships/" + id + "/load-bearing")
                    .get("pillars")
                    .forEach(pillar -> told.add(id + bearer(pillar, pillar) + pillar.get("without")));
        }
        return told;
    }

    private static String bearer(JsonNode entry, JsonNode named) {
        return " %s %s %s "
                .formatted(
                        entry.path("entry").asString(""),
                        named.get("person").path("id").asString(""),
                        named.get("organisation").path("id").asString(""));
    }

    private static List<Integer> influence(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.get("partnerships").spliterator(), false)
                        .mapToInt(each -> each.get("without").get("movesStage").booleanValue() ? 1 : 0)
                        .sum())
                .toList();
    }

    @Test
    void whatCouldNotBeReadOfOnePartnershipIsSaidInEveryAnswerAboutAll() throws Exception {
        long known = before + 1;
        given.seen(given.log().recordRaw("new-1", "MoonReached", "partnership:larch", "{\"entry\":\"new-1\"}"));
        for (String question : List.of(
                "/compare?thenKnownAt=" + before,
                "/compare?knownAt=" + known + "&thenKnownAt=" + (known + 1),
                "/load-bearing",
                "/determinations")) {
            JsonNode unread = answer(COMMUNITY + question).get("freshness").get("unread");
            assertThat(unread).as(question).hasSize(1);
            assertThat(unread.get(0).get("type").stringValue()).isEqualTo("MoonReached");
        }
        for (String question : List.of("/load-bearing", "/determinations")) {
            assertThat(answer(COMMUNITY + question + "?knownAt=" + known)
                            .get("freshness")
                            .get("unread"))
                    .as("before it was recorded: " + question)
                    .isEmpty();
        }
    }

    @Test
    void whatCannotBeComparedIsAProblemThatNamesTheField() throws Exception {
        refused("/api/partnerships/nowhere/compare", 404, "unknown-partnership", "id");
        refused("/api/partnerships/nowhere/load-bearing", 404, "unknown-partnership", "id");
        refused("/api/communities/nowhere/compare", 404, "unknown-community", "id");
        refused(COMPARE + "?thenKnownAt=9999", 404, "unknown-basis", "thenKnownAt");
        refused(COMPARE + "?thenKnownAt=other:1:" + "0".repeat(64), 409, "other-log", "thenKnownAt");
        refused(COMPARE + "?thenAsOf=soon", 400, "malformed-clock", "thenAsOf");
        refused(COMPARE + "?asOf=2020-01-01", 404, "before-first", "asOf");
        refused(COMPARE + "?thenAsOf=2020-01-01&thenKnownAt=" + before, 404, "before-first", "thenAsOf");
        refused(COMPARE + "?thenKnownOn=2020-01-01", 404, "before-first", "thenKnownOn");
        refused(LOAD_BEARING + "?asOf=2020-01-01", 404, "before-first", "asOf");
        refused(LOAD_BEARING + "?knownAt=9999", 404, "unknown-basis", "knownAt");
        refused(COMMUNITY + "/compare?page=none", 400, "malformed-clock", "page");
        refused(COMMUNITY + "/compare?thenAsOf=2020-01-01&thenKnownAt=" + before, 404, "before-first", "thenAsOf");
        refused(COMMUNITY + "/compare?rubric=nobodys/1", 404, "unknown-rubric", "rubric");
        refused("/api/communities/nowhere/load-bearing", 404, "unknown-community", "id");
        refused(COMMUNITY + "/load-bearing?asOf=2020-01-01", 404, "before-first", "asOf");
        refused(COMMUNITY + "/load-bearing?knownAt=9999", 404, "unknown-basis", "knownAt");
        refused(COMMUNITY + "/load-bearing?page=0", 400, "malformed-clock", "page");
        refused(COMMUNITY + "/compare?thenKnownAt=9999", 404, "unknown-basis", "thenKnownAt");
    }
}
