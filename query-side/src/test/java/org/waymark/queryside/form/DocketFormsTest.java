package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.record.EntryView;
import tools.jackson.databind.node.ObjectNode;

/** One sitting of one person: what holds is attested, what does not is declined, what stays open records nothing. */
class DocketFormsTest extends FormsHarness {

    private static final String AT = "/communities/c1/record/AnswerDocket";

    @BeforeEach
    void walterIsAsked() {
        words.ask("p1", "E2.attested", "reviewer", "walter");
        words.ask("p2", "A5.confirmed", "reviewer", "walter");
        words.ask("p1", "A2.confirmed", "champion", "rosa");
        words.ask("p2", "A4.listed", "champion", "");
        EntryView result = views.meeting();
        words.ask("p1", "A8.endorsed", "reviewer", "walter", result, result);
    }

    private MockHttpServletResponse answer(String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of(
                "on",
                "2026-11-17",
                "person",
                "walter",
                "visibility",
                "community",
                "row[0].partnership",
                "p1",
                "row[0].clause",
                "E2.attested",
                "row[1].partnership",
                "p2",
                "row[1].clause",
                "A5.confirmed",
                "row[2].partnership",
                "p1",
                "row[2].clause",
                "A8.endorsed"));
        fields.addAll(List.of(more));
        return send(AT, fields.toArray(String[]::new));
    }

    private static Document parsed(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void itAsksWhoAnswersAndSaysWhatNobodyMay() throws Exception {
        Document page = Jsoup.parse(page(AT));
        assertThat(page.text()).contains("5 questions wait", "a reviewer: 3 questions", "a champion: 1 question");
        assertThat(page.select("a[href$='?person=walter']").text()).isEqualTo("walter");
        assertThat(page.select("#unheard-title + p + ul li").eachText())
                .containsExactly("Partnership p2: A4 Label (listed)");
    }

    @Test
    void itAsksOnePersonOnlyWhatTheyMayAnswer() throws Exception {
        Document page = Jsoup.parse(page(AT + "?person=walter"));
        assertThat(page.select("input[name$=.clause]").eachAttr("value"))
                .containsExactly("E2.attested", "A5.confirmed", "A8.endorsed");
        assertThat(page.select("input[type=radio][name$=.answer][checked]").eachAttr("value"))
                .containsExactly("", "", "");
        assertThat(page.text()).contains("Asked since 3 May 2026. Your word settles the indicator.");
        assertThat(page.select("a[href='/partnerships/p2/why#A5']")).hasSize(1);
    }

    @Test
    void somebodyWhoIsNotAskedIsToldSo() throws Exception {
        assertThat(page(AT + "?person=nadia")).contains("Nothing waits for the word of this person any more.");
    }

    @Test
    void allAnswersAreOneCommitEachOnItsPartnership() throws Exception {
        MockHttpServletResponse response = answer(
                "statement",
                "Seen on a visit.",
                "row[0].answer",
                "holds",
                "row[1].answer",
                "fails",
                "row[1].reason",
                "One purpose only.");
        assertThat(response.getRedirectedUrl()).startsWith("/communities/c1?minPosition=42");
        assertThat(client.calls.getFirst().command()).isEqualTo(CommandCall.SEVERAL);
        ObjectNode given = client.sent("GiveAttestation");
        assertThat(given.get("partnership").asString()).isEqualTo("p1");
        assertThat(given.get("clause").asString()).isEqualTo("E2.attested");
        assertThat(given.get("role").asString()).isEqualTo("reviewer");
        assertThat(given.get("person").asString()).isEqualTo("walter");
        assertThat(given.get("statement").asString()).isEqualTo("Seen on a visit.");
        ObjectNode declined = client.sent("DeclineAttestation");
        assertThat(declined.get("partnership").asString()).isEqualTo("p2");
        assertThat(declined.get("reason").asString()).isEqualTo("One purpose only.");
        assertThat(declined.has("statement")).isFalse();
        assertThat(client.sent()).hasSize(2);
    }

    @Test
    void nothingAnsweredIsSaid() throws Exception {
        MockHttpServletResponse none = answer();
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(parsed(none).select("#f-row-error").text()).startsWith("No question is answered.");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void whatIsMissingStandsBesideItsRowAndWhatWasTypedStays() throws Exception {
        MockHttpServletResponse response =
                answer("row[0].answer", "holds", "row[1].answer", "fails", "row[2].answer", "holds");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        Document page = parsed(response);
        assertThat(page.select("#f-statement-error").text()).startsWith("Say in one sentence");
        assertThat(page.select("#f-row-1-reason-error").text())
                .isEqualTo("Partnership p2: A5 Label (confirmed): say why it does not hold.");
        assertThat(page.select("#f-row-2-subject-error").text()).contains("choose the entry");
        assertThat(page.select("input[type=radio][name$=.answer][checked]").eachAttr("value"))
                .containsExactly("holds", "fails", "holds");
    }

    @Test
    void aQuestionThatSomebodyElseAnsweredMeanwhileIsNotAnsweredAgain() throws Exception {
        words.none();
        words.ask("p2", "A5.confirmed", "reviewer", "walter");
        MockHttpServletResponse response =
                answer("statement", "Seen.", "row[0].answer", "holds", "row[1].answer", "holds");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        assertThat(parsed(response).select("#f-row-0-answer-error").text()).contains("answered meanwhile");
    }

    @Test
    void aFormThatIsSentTwiceIsRecordedOnceThoughItsQuestionsAreClosed() throws Exception {
        client.likeALog();
        assertThat(answer("statement", "Seen.", "row[0].answer", "holds").getStatus())
                .isEqualTo(302);
        words.none();
        MockHttpServletResponse again = answer("statement", "Seen.", "row[0].answer", "holds");
        assertThat(again.getRedirectedUrl()).startsWith("/communities/c1?").contains("again=yes");
        assertThat(client.calls).hasSize(1);
    }

    @Test
    void aRoleThatWasNotTheirsOnTheDayIsAskedAboutBesideTheRow() throws Exception {
        MockHttpServletResponse early = send(
                AT,
                "on",
                "2019-11-17",
                "person",
                "walter",
                "visibility",
                "community",
                "statement",
                "Seen.",
                "row[0].partnership",
                "p1",
                "row[0].clause",
                "E2.attested",
                "row[0].answer",
                "holds");
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(parsed(early).select("#f-row-0-answer-error").text()).contains("Nobody was a reviewer");
    }
}
