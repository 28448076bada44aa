package org.waymark.queryside.ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;
import org.waymark.queryside.working.Settled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would move is what moves: the same facts are asked about first and recorded afterwards. */
class RippleApiTest {
    private static final String LARCH = "/api/partnerships/larch";
    private static final String VOID =
            "{'fact':'EntryVoided','entry':'v1','partnership':'larch','voids':'p2','reason':'Never took office.'}";
    private static final String DETERMINED =
            "{'fact':'DeterminationMade','entry':'d1','partnership':'larch','on':'2026-03-20','determination':'det-1','stage':'emerging','body':'State council','asOf':'2026-03-15','effective':'2026-03-15'}";

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(directory, clock);
        Larch.beforeTheCoordinator(given.log());
        clock.set("2026-04-20");
        given.record(
                "{'fact':'OrganisationRegistered','entry':'o-cedar','on':'2026-04-01','org':'cedar','name':'Cedar Tool'}");
    }

    @AfterEach
    void close() {
        given.close();
    }

    private MockHttpServletResponse ask(String body) throws Exception {
        return given.http()
                .perform(post("/api/ripple")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace('\'', '"')))
                .andReturn()
                .getResponse();
    }

    private JsonNode json(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private JsonNode answer(String address) throws Exception {
        MockHttpServletResponse response = Settled.of(
                () -> given.http().perform(get(address)).andReturn().getResponse(), came -> came.getStatus() != 202);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return json(response);
    }

    private JsonNode moves(String... facts) throws Exception {
        MockHttpServletResponse response = ask("{'facts':[" + String.join(",", facts) + "]}");
        assertThat(response.getStatus()).isEqualTo(200);
        return json(response).get("partnerships");
    }

    @Test
    void aDeterminationThatWouldDifferFromItsFirstDaySaysSoBeforehand() throws Exception {
        JsonNode drift = moves(DETERMINED.replace("emerging", "Active"))
                .get(0)
                .get("drifts")
                .get(0);
        assertThat(drift.get("entry").stringValue()).isEqualTo("d1");
        assertThat(drift.get("after").stringValue()).isEqualTo("2026-03-15");
        assertThat(drift.path("before").isString()).isFalse();
        assertThat(moves(DETERMINED.replace("emerging", "Gold"))).isEmpty();
    }

    private static List<String> told(JsonNode moves) {
        return StreamSupport.stream(moves.spliterator(), false)
                .map(move -> "%s %s %s %s %s"
                        .formatted(
                                move.get("what").stringValue(),
                                move.path("id").asString("-"),
                                move.path("from").asString("-"),
                                move.get("before").stringValue(),
                                move.get("after").stringValue()))
                .toList();
    }

    @Test
    void whatWouldMoveIsWhatMoves() throws Exception {
        String before = answer(LARCH + "/stage").toString();
        JsonNode moved = moves(Larch.COORDINATOR).get(0);
        assertThat(moved.get("name").stringValue()).isEqualTo("Larch Valley");
        assertThat(told(moved.get("moves")))
                .contains("standing - 2026-03-02 not-yet good", "indicator E1 2026-01-10 not-met met");
        assertThat(answer(LARCH + "/stage").toString()).isEqualTo(before);

        given.record(Larch.COORDINATOR);
        JsonNode stage = answer(LARCH + "/stage?asOf=2026-03-02");
        assertThat(stage.get("standing").stringValue()).isEqualTo("good");
        assertThat(answer(LARCH + "/stage?asOf=2026-03-01").get("standing").stringValue())
                .isEqualTo("not-yet");
        assertThat(moves(Larch.COORDINATOR)).as("recorded already").isEmpty();
    }

    @Test
    void whatNothingHangsOnMovesNothing() throws Exception {
        assertThat(
                        moves(
                                "{'fact':'OrganisationRegistered','entry':'o-fir','on':'2026-04-01','org':'fir','name':'Fir Foods'}"))
                .isEmpty();
    }

    @Test
    void whatEndsLaterIsToldToo() throws Exception {
        JsonNode moved = moves(
                "{'fact':'ChampionAdded','entry':'x1','partnership':'larch','on':'2026-04-01','person':'maren','org':'acme'}");
        assertThat(told(moved.get(0).get("moves"))).containsExactly("standing - 2027-03-01 dormant not-yet");
        assertThat(moved.get(0).get("moves").get(0).get("past").booleanValue()).isFalse();
    }

    @Test
    void factsOfACommunityTouchItsPartnerships() throws Exception {
        JsonNode moved =
                moves("{'fact':'EntryVoided','entry':'v2','community':'tamarack','voids':'c2','reason':'Declined.'}");
        assertThat(told(moved.get(0).get("moves"))).anyMatch(move -> move.startsWith("indicator E2"));
    }

    @Test
    void aCorrectionThatMovesThePastIsARestatementAddressedToWhoeverDetermined() throws Exception {
        given.record(Larch.COORDINATOR);
        given.record(DETERMINED);
        assertThat(answer(LARCH + "/restatements").get("restatements")).isEmpty();
        long position = given.record(VOID);

        JsonNode view = answer(LARCH + "/restatements");
        assertThat(view.get("restatements")).hasSize(1);
        JsonNode restated = view.get("restatements").get(0);
        assertThat(restated.get("number").intValue()).isEqualTo(1);
        assertThat(restated.get("entry").stringValue()).isEqualTo("v1");
        assertThat(restated.get("position").longValue()).isEqualTo(position);
        assertThat(told(restated.get("moves"))).containsExactly("standing - 2026-03-02 good not-yet");
        assertThat(restated.get("moves").get(0).get("to").stringValue()).isEqualTo("2026-04-20");
        assertThat(restated.get("addressed").get(0).get("body").stringValue()).isEqualTo("State council");
        assertThat(answer("/api/communities/tamarack/restatements").get("restatements"))
                .isEqualTo(view.get("restatements"));
        assertThat(answer(LARCH + "/restatements?knownAt=" + (position - 1)).get("restatements"))
                .isEmpty();
    }

    @Test
    void aCorrectionOfTheCommunityIsARestatementOfItsPartnerships() throws Exception {
        String declined =
                "{'fact':'EntryVoided','entry':'v2','community':'tamarack','voids':'c2','reason':'Never a reviewer.'}";
        given.record(Larch.COORDINATOR);
        given.record(DETERMINED);
        assertThat(moves(declined).get(0).get("restates").booleanValue())
                .as("said before it is recorded")
                .isTrue();
        given.record(VOID);
        given.record(Larch.COORDINATOR.replace("'p2'", "'p3'"));
        assertThat(answer(LARCH + "/restatements").get("restatements")).hasSize(1);

        given.record(declined);

        JsonNode restated = answer(LARCH + "/restatements").get("restatements").get(0);
        assertThat(restated.get("entry").stringValue()).isEqualTo("v2");
        assertThat(restated.get("number").intValue()).isEqualTo(2);
        assertThat(restated.get("home").get("kind").stringValue()).isEqualTo("community");
        assertThat(restated.get("home").get("id").stringValue()).isEqualTo("tamarack");
        assertThat(told(restated.get("moves"))).containsExactly("standing - 2026-03-02 good not-yet");
        assertThat(restated.get("addressed").get(0).get("body").stringValue()).isEqualTo("State council");
        assertThat(answer("/api/communities/tamarack/restatements")
                        .get("restatements")
                        .valueStream()
                        .map(each -> each.get("home").get("kind").stringValue()))
                .containsExactly("community", "partnership");
    }

    /** Another community has other reviewers and other rules: what is asked about is what comes. */
    @Test
    void whatGoesToAnotherCommunityIsJudgedAsThatOneJudges() throws Exception {
        given.record(
                "{'fact':'CommunityRegistered','entry':'pine-1','community':'pine','on':'2026-01-01','name':'Pine','zone':'America/Denver'}");
        given.record(Larch.COORDINATOR);
        String moving =
                "{'fact':'EntryCorrected','entry':'x2','partnership':'larch','corrects':'p1','with':{'fact':'PartnershipRegistered','fields':{'on':'2026-01-05','name':'Larch Valley','community':'pine'}},'reason':'It belongs there.'}";
        JsonNode asked = moves(moving);

        assertThat(told(asked.get(0).get("moves"))).contains("standing - 2026-03-02 good not-yet");
        given.record(moving);
        JsonNode stage = answer(LARCH + "/stage?asOf=2026-03-02");
        assertThat(stage.get("standing").stringValue()).isEqualTo("not-yet");
        assertThat(stage.get("rubric").get("id").stringValue()).isEqualTo("waymark-sample");
    }

    /** The name is that of the day asked about, whoever asked before. */
    @Test
    void aRestatementBearsTheNameOfTheDayAskedAbout() throws Exception {
        given.record(Larch.COORDINATOR);
        given.record(VOID);
        given.record(
                "{'fact':'PartnershipRenamed','entry':'n1','partnership':'larch','on':'2026-04-10','name':'Larch and Alder'}");
        for (int i = 0; i < 2; i++) {
            assertThat(named("?asOf=2026-04-01")).isEqualTo("Larch Valley");
            assertThat(named("?asOf=2026-04-20")).isEqualTo("Larch and Alder");
        }
    }

    private String named(String question) throws Exception {
        return answer(LARCH + "/restatements" + question)
                .get("restatements")
                .get(0)
                .get("name")
                .stringValue();
    }

    @Test
    void whatBeginsIsCountedAndADriftIsTold() throws Exception {
        MockHttpServletResponse begun = ask(
                "{'facts':[{'fact':'PartnershipRegistered','entry':'s1','partnership':'spruce','on':'2026-01-05','name':'Spruce Basin','community':'tamarack'}]}");
        assertThat(json(begun).get("begun").intValue()).isEqualTo(1);
        given.record(Larch.COORDINATOR);
        given.record(DETERMINED);
        JsonNode larch = moves(VOID).get(0);
        assertThat(larch.get("restates").booleanValue()).isTrue();
        JsonNode drift = larch.get("drifts").get(0);
        assertThat(drift.get("body").stringValue()).isEqualTo("State council");
        assertThat(drift.get("after").stringValue()).isEqualTo("2026-03-15");
    }

    /** The stage moves on the days from 2 March on. */
    @Test
    void aRestatementIsAddressedToTheDeterminationsThatStoodOnTheDaysThatMoved() throws Exception {
        given.record(Larch.COORDINATOR);
        given.record(
                determined("replaced", "det-1", "State council", "2026-01-15"),
                determined("replacing", "det-2", "state council", "2026-02-15"),
                determined("withdrawn", "det-3", "County board", "2026-01-15"),
                withdrawn("w1", "det-3", "2026-02-01"),
                determined("again", "det-3", "County board", "2026-02-20"),
                determined("withdrawn-before", "det-4", "City", "2026-01-15"),
                withdrawn("w2", "det-4", "2026-03-01"),
                determined("withdrawn-since", "det-5", "Region", "2026-03-05"),
                withdrawn("w3", "det-5", "2026-04-01"));
        given.record(VOID);

        JsonNode restated = answer(LARCH + "/restatements").get("restatements").get(0);
        assertThat(restated.get("addressed")
                        .valueStream()
                        .map(each -> each.get("entry").stringValue()))
                .containsExactly("replacing", "again", "withdrawn-since");
    }

    private static String determined(String entry, String id, String body, String effective) {
        return "{'fact':'DeterminationMade','entry':'%s','partnership':'larch','on':'%4$s','determination':'%s','stage':'emerging','body':'%s','asOf':'%s','effective':'%4$s'}"
                .formatted(entry, id, body, effective);
    }

    private static String withdrawn(String entry, String id, String on) {
        return "{'fact':'DeterminationWithdrawn','entry':'%s','partnership':'larch','on':'%s','determination':'%s'}"
                .formatted(entry, on, id);
    }

    @Test
    void whatCannotBeReadNamesItsField() throws Exception {
        refused("{'facts':[]}", 422, "facts");
        refused("{", 422, "");
        refused("[]", 422, "");
        refused("{'facts':[{'fact':'ChampionCrowned'}]}", 422, "facts[0].fact");
        refused("{'facts':[7]}", 422, "facts[0].fact");
        refused("{'facts':[" + Larch.COORDINATOR.replace("'2026-01-10'", "'2026-02-30'") + "]}", 422, "facts[0].on");
        refused("{'facts':['" + "x".repeat(3 * 1024 * 1024) + "']}", 413, "");
        assertThat(given.http()
                        .perform(get("/api/partnerships/nowhere/restatements"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private void refused(String body, int status, String field) throws Exception {
        MockHttpServletResponse response = ask(body);
        assertThat(response.getStatus())
                .as(body.substring(0, Math.min(60, body.length())))
                .isEqualTo(status);
        JsonNode error = json(response).get("errors").get(0);
        assertThat(error.get("field").stringValue()).isEqualTo(field);
        assertThat(error.get("remedy").stringValue()).isNotBlank();
    }
}
