package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.form.client.CommandCall;
import tools.jackson.databind.node.ObjectNode;

/** Many determinations from one form: one body and day, a reason each, pinned to the basis that was shown. */
class DeterminationFormsTest extends FormsHarness {

    private static final String AT = "/communities/c1/record/MakeDeterminations";

    private MockHttpServletResponse determine(String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of(
                "on",
                "2026-11-17",
                "body",
                "The Council",
                "effective",
                "2026-11-20",
                "asOf",
                "2026-11-17",
                "knownAt",
                "40",
                "visibility",
                "community",
                "row[0].partnership",
                "p1",
                "row[0].stage",
                "none",
                "row[1].partnership",
                "p2",
                "row[1].stage",
                "active"));
        fields.addAll(List.of(more));
        return send(AT, fields.toArray(String[]::new));
    }

    private static Document parsed(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private static List<String> labels(Document page) {
        return page.select("label[for]").eachAttr("for");
    }

    @Test
    void itOpensWithEveryPartnershipAndTheBasisItShows() throws Exception {
        Document page = Jsoup.parse(page(AT));
        assertThat(page.select("input[name$=.chosen]")).hasSize(2);
        assertThat(page.select("input[name$=.chosen][checked]")).isEmpty();
        assertThat(page.select("input[name=knownAt]").val()).isEqualTo("log:40:ab");
        assertThat(page.select("select[name='row[0].stage'] option[selected]").val())
                .isEqualTo("none");
        assertThat(page.text()).contains("The basis is what was known at position 40");
        assertThat(page.select("input:not([type=hidden]), select"))
                .allMatch(field -> field.parents().is("label") || labels(page).contains(field.id()));
    }

    @Test
    void onePartnershipCanBeMeant() throws Exception {
        Document page = Jsoup.parse(page(AT + "?only=p2"));
        assertThat(page.select("input[name='row[0].partnership']").val()).isEqualTo("p2");
        assertThat(page.select("input[name$=.chosen][checked]")).hasSize(1);
    }

    @Test
    void everyWayFromAPartnershipLeadsToTheOneFormForItAlone() throws Exception {
        String one = "/partnerships/p1/record/MakeDetermination";
        assertThat(page("/partnerships/p1/record")).contains("href=\"" + one + "\"");
        assertThat(open(one).getRedirectedUrl()).isEqualTo(AT + "?only=p1");
        assertThat(send(one, "on", "2026-11-17", "stage", "active").getStatus()).isIn(404, 405);
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aStageThatTheRulesDoNotKnowIsRefusedWithThoseTheyDo() throws Exception {
        MockHttpServletResponse response = determine(
                "row[0].chosen",
                "true",
                "row[0].reason",
                "Seen.",
                "row[1].chosen",
                "true",
                "row[1].reason",
                "Seen.",
                "row[2].partnership",
                "p1",
                "row[2].chosen",
                "true",
                "row[2].reason",
                "Seen.",
                "row[2].stage",
                "Gold");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        assertThat(parsed(response).select("#f-row-2-stage-error").text())
                .isEqualTo(
                        "The rules of this community know no stage “Gold”. Choose one of: Active, Emerging, No stage.");
        assertThat(parsed(response).select("[id^=f-row-0-stage-error], [id^=f-row-1-stage-error]"))
                .isEmpty();
    }

    @Test
    void aStageByItsLabelIsTakenForTheOneItMeans() throws Exception {
        send(
                AT,
                "on",
                "2026-11-17",
                "body",
                "The Council",
                "effective",
                "2026-11-20",
                "asOf",
                "2026-11-17",
                "knownAt",
                "40",
                "row[0].partnership",
                "p1",
                "row[0].chosen",
                "true",
                "row[0].reason",
                "Seen.",
                "row[0].stage",
                "Emerging");
        assertThat(client.sent("MakeDetermination").get("stage").asString()).isEqualTo("emerging");
    }

    @Test
    void allThatAreTickedGoIntoOneCommitEachWithItsReasonAndTheBasis() throws Exception {
        MockHttpServletResponse response = determine(
                "row[0].chosen",
                "true",
                "row[0].reason",
                "No launch yet.",
                "row[1].chosen",
                "true",
                "row[1].reason",
                "Seen.");
        assertThat(response.getRedirectedUrl()).startsWith("/communities/c1/determinations?minPosition=42");
        assertThat(client.calls).hasSize(1);
        assertThat(client.calls.getFirst().command()).isEqualTo(CommandCall.SEVERAL);
        List<ObjectNode> sent = client.sent();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().get("partnership").asString()).isEqualTo("p1");
        assertThat(sent.getFirst().has("stage")).isFalse();
        assertThat(sent.getFirst().get("note").asString()).isEqualTo("No launch yet.");
        ObjectNode second = sent.getLast();
        assertThat(second.get("stage").asString()).isEqualTo("active");
        assertThat(second.get("body").asString()).isEqualTo("The Council");
        assertThat(second.get("effective").asString()).isEqualTo("2026-11-20");
        assertThat(second.get("basis").get("position").asLong()).isEqualTo(40);
        assertThat(second.get("basis").get("logId").asString()).isEqualTo("log");
        assertThat(second.get("basis").get("asOf").asString())
                .isEqualTo(second.get("asOf").asString());
        assertThat(second.has("rubric")).isTrue();
        assertThat(second.get("determination").asString())
                .isNotEqualTo(sent.getFirst().get("determination").asString());
    }

    @Test
    void whatWasMadeOutsideNamesNoBasis() throws Exception {
        determine("outside", "true", "row[1].chosen", "true", "row[1].reason", "Council minutes of 2026.");
        ObjectNode sent = client.sent("MakeDetermination");
        assertThat(sent.has("basis")).isFalse();
        assertThat(sent.has("rubric")).isFalse();
        assertThat(sent.get("asOf").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void aReasonIsAskedForBesideItsRowAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse response =
                determine("row[0].chosen", "true", "row[0].reason", "No launch yet.", "row[1].chosen", "true");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        Document page = parsed(response);
        assertThat(page.select("#f-row-1-reason-error").text()).isEqualTo("Say why Partnership p2 was determined so.");
        assertThat(page.select("#notice a[href=#f-row-1-reason]")).hasSize(1);
        assertThat(page.select("input[name='row[0].reason']").val()).isEqualTo("No launch yet.");
        assertThat(page.select("input[name='row[1].chosen'][checked]")).hasSize(1);
        assertThat(page.select("select[name='row[1].stage'] option[selected]").val())
                .isEqualTo("active");
    }

    @Test
    void nobodyTickedAndAPartnershipFromElsewhereAreRefused() throws Exception {
        MockHttpServletResponse none = determine();
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(parsed(none).text()).contains("No partnership is ticked.");
        MockHttpServletResponse stranger =
                determine("row[2].partnership", "elsewhere", "row[2].chosen", "true", "row[2].reason", "Seen.");
        assertThat(stranger.getStatus()).isEqualTo(422);
        assertThat(parsed(stranger).select("#f-row-2-chosen-error").text())
                .contains("elsewhere", "Open the form again.");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningStandsBesideItsField() throws Exception {
        MockHttpServletResponse response =
                determine("until", "2026-01-01", "row[1].chosen", "true", "row[1].reason", "Seen.");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(parsed(response).select("#f-until-error").text()).contains("1 Jan 2026");
    }

    @Test
    void moreThanOneCommitTakesAreRefusedBeforehand() throws Exception {
        List<String> many = new ArrayList<>();
        for (int i = 2; i < CommandCall.MOST_PARTS + 3; i++) {
            many.addAll(List.of("row[" + i + "].partnership", "p1", "row[" + i + "].chosen", "true"));
        }
        MockHttpServletResponse response = determine(many.toArray(String[]::new));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(parsed(response).select("#f-row-error").text()).contains("501 partnerships are ticked", "takes 500");
    }
}
