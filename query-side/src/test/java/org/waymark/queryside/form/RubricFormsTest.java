package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import org.waymark.rubric.Rubric;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.node.ObjectNode;

/** Rubrics by form: nobody types a name, a version or a SHA-256, and what ships is one choice away. */
class RubricFormsTest extends FormsHarness {

    private static final String PUBLISH = "/communities/c1/record/PublishRubric";
    private static final String ADOPT = "/communities/c1/record/AdoptRubric";
    private static final Rubric SAMPLE = ShippedRubric.SAMPLE.read();

    private List<String> commands() {
        return client.sent().stream()
                .map(body -> body.get("command").asString())
                .toList();
    }

    private static void names(ObjectNode body, Rubric rubric) {
        assertThat(body.get("rubric").asString()).isEqualTo(rubric.id());
        assertThat(body.get("version").asInt()).isEqualTo(rubric.version());
    }

    @Test
    void whatAPublicationNamesIsReadOffTheText() throws Exception {
        assertThat(page(PUBLISH))
                .contains("name=\"document\"", "name=\"from\"")
                .doesNotContain("name=\"digest\"", "name=\"rubric\"", "name=\"version\"");
        String asABrowserSends = SAMPLE.document().replace("\n", "\r\n");
        send(PUBLISH, "on", "2026-11-17", "document", asABrowserSends, "note", "As agreed.");

        assertThat(commands()).containsExactly("PublishRubric");
        ObjectNode body = client.sent("PublishRubric");
        names(body, SAMPLE);
        assertThat(body.get("digest").asString())
                .as("what sha256sum says of the file")
                .isEqualTo(SAMPLE.digest());
        assertThat(RubricDigest.of(body.get("document").asString())).isEqualTo(SAMPLE.digest());
        assertThat(body.get("note").asString()).isEqualTo("As agreed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\n# The end."})
    void theDigestIsThatOfExactlyTheTextGiven(String end) throws Exception {
        String text = "\n" + SAMPLE.document().strip() + end;
        send(PUBLISH, "on", "2026-11-17", "document", text);

        assertThat(client.sent("PublishRubric").get("document").asString()).isEqualTo(text);
        assertThat(client.sent("PublishRubric").get("digest").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aTextThatComesBackIsWhatWasSentToTheBlank() throws Exception {
        String text = "\n  rubric: ours\n\n\n";
        String page = send(PUBLISH, "on", "2026-11-17", "document", text).getContentAsString();
        assertThat(Jsoup.parse(page).expectFirst("#f-document").wholeText())
                .as("a browser drops the first line feed")
                .isEqualTo("\n" + text);
    }

    @Test
    void aTextThatWasTriedElsewhereComesFilledIn() throws Exception {
        String page = send(
                        PUBLISH,
                        "_fill",
                        "replay",
                        "on",
                        "2026-11-17",
                        "document",
                        SAMPLE.document(),
                        "from",
                        "2027-03-01")
                .getContentAsString();
        assertThat(Jsoup.parse(page).expectFirst("#f-document").wholeText()).endsWith(SAMPLE.document());
        assertThat(Jsoup.parse(page).expectFirst("#f-from").val()).isEqualTo("2027-03-01");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aRemedyIsASentence() throws Exception {
        assertThat(send(PUBLISH, "on", "2026-11-17", "document", "").getContentAsString())
                .contains("the file is empty. Write a rubric, see the manual");
        String deep = send(PUBLISH, "on", "2026-11-17", "document", "stages: " + "[".repeat(2_000))
                .getContentAsString();
        assertThat(deep)
                .contains("nested deeper than 40 levels. Nest no deeper")
                .doesNotContain("StreamRead");
    }

    @Test
    void aPublicationThatIsNotAdoptedIsSaidToBeNone() throws Exception {
        String waits = "The rubric is published, not adopted";
        assertThat(page("/communities/c1/record?minPosition=1&as=RubricPublished&with="))
                .contains(waits);
        assertThat(page("/communities/c1/record?minPosition=1&as=RubricPublished&with=RubricAdopted"))
                .doesNotContain(waits);
    }

    @Test
    void aTextIsAdoptedAsItIsPublishedWhereADayIsGiven() throws Exception {
        send(PUBLISH, "on", "2026-11-17", "document", SAMPLE.document(), "from", "2027-01-01", "note", "As agreed.");

        assertThat(commands()).containsExactly("PublishRubric", "AdoptRubric");
        names(client.sent("AdoptRubric"), SAMPLE);
        assertThat(client.sent("AdoptRubric").get("from").asString()).isEqualTo("2027-01-01");
        assertThat(client.sent("AdoptRubric").has("note")).as("told once").isFalse();
    }

    @Test
    void everyDefectOfATextStandsBesideIt() throws Exception {
        String broken = SAMPLE.document().replace("grace: 90 days", "grace: 90").replace("needs: all", "needs: most");
        MockHttpServletResponse response = send(PUBLISH, "on", "2026-11-17", "document", broken);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("id=\"f-document-error\"")
                .containsPattern("Line \\d+, column \\d+: .*90")
                .containsPattern("Line \\d+, column \\d+: .*most");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aVersionThatIsTakenIsSaidBesideTheText() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("version", "1", "version-published", "It was published.", "Publish the next one.")));
        MockHttpServletResponse response = send(PUBLISH, "on", "2026-11-17", "document", SAMPLE.document());
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("id=\"f-document-error\"", "It was published.");
    }

    @Test
    void whatShipsIsOneChoiceAndPublishedWithIt() throws Exception {
        assertThat(page(ADOPT))
                .contains("value=\"" + SAMPLE.digest() + "\"", "Ship with Waymark", "Published by this community")
                .contains("value=\"" + ShippedRubric.STARTER.read().digest() + "\"")
                .contains("Tamarack rules, version 2 (published, not adopted)")
                .doesNotContain("name=\"version\"");
        send(ADOPT, "on", "2026-11-17", "rubric", SAMPLE.digest(), "from", "2027-01-01", "note", "Agreed in October.");

        assertThat(commands()).containsExactly("PublishRubric", "AdoptRubric");
        names(client.sent("PublishRubric"), SAMPLE);
        assertThat(client.sent("PublishRubric").get("digest").asString()).isEqualTo(SAMPLE.digest());
        assertThat(client.sent("PublishRubric").has("note")).as("told once").isFalse();
        names(client.sent("AdoptRubric"), SAMPLE);
        assertThat(client.sent("AdoptRubric").get("note").asString()).isEqualTo("Agreed in October.");
    }

    @Test
    void whatWasPublishedIsAdoptedAlone() throws Exception {
        send(ADOPT, "on", "2026-11-17", "rubric", SampleViews.SECOND, "from", "2027-01-01");

        assertThat(commands()).containsExactly("AdoptRubric");
        assertThat(client.sent("AdoptRubric").get("rubric").asString()).isEqualTo("tamarack");
        assertThat(client.sent("AdoptRubric").get("version").asInt()).isEqualTo(2);
    }

    @Test
    void withoutAChoiceNothingIsSent() throws Exception {
        MockHttpServletResponse response = send(ADOPT, "on", "2026-11-17", "from", "2027-01-01");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("id=\"f-rubric-error\"", "Choose the rubric");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aNewCommunityChoosesAmongThoseThatShip() throws Exception {
        assertThat(page("/communities/new"))
                .containsPattern("value=\"" + SAMPLE.digest() + "\" checked")
                .contains(ShippedRubric.STARTER.read().digest());
        send(
                "/communities/new",
                "on",
                "2026-11-17",
                "name",
                "Coast",
                "zone",
                "America/Denver",
                "note",
                "A beginning.",
                "rubric",
                ShippedRubric.STARTER.read().digest());
        names(client.sent("PublishRubric"), ShippedRubric.STARTER.read());
        names(client.sent("AdoptRubric"), ShippedRubric.STARTER.read());
        assertThat(client.sent("AdoptRubric").has("note")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffff", ""})
    void aNewCommunityGoesByNothingThatNobodyChose(String rubric) throws Exception {
        MockHttpServletResponse response = send(
                "/communities/new", "on", "2026-11-17", "name", "Coast", "zone", "America/Denver", "rubric", rubric);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("Choose the rubric to go by.", "href=\"#f-rubric\"", "value=\"Coast\"");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void theSettingsLeadToTheVeryTextThatThisCommunityPublished() throws Exception {
        assertThat(page("/communities/c1/record"))
                .contains(
                        "href=\"/rubrics/" + SampleViews.FIRST + "\"", "href=\"/rubrics/" + SampleViews.SECOND + "\"");
    }
}
