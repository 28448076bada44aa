package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** Entries of a community are corrected, voided and disputed by the same forms as those of a partnership. */
class CommunityEntriesTest extends FormsHarness {

    private static final String ADOPTION = "/communities/c1/entries/k2/correct";

    private MockHttpServletResponse correctTheAdoption(String version) throws Exception {
        return send(
                ADOPTION,
                "_reading",
                "/",
                "on",
                "2020-01-01",
                "rubric",
                "waymark-starter",
                "version",
                version,
                "from",
                "2021-01-01",
                "visibility",
                "community",
                "amend.reason",
                "It began a year later.");
    }

    @Test
    void correctsWithTheWholeContentOnTheCommunity() throws Exception {
        assertThat(page(ADOPTION)).contains("As recorded", "value=\"2020-01-01\"", "Tamarack");
        MockHttpServletResponse response = correctTheAdoption("1");
        ObjectNode body = client.sent("CorrectEntry");
        assertThat(body.get("community").asString()).isEqualTo("c1");
        assertThat(body.has("partnership")).isFalse();
        assertThat(body.get("corrects").asString()).isEqualTo("k2");
        assertThat(body.at("/with/fields/from").asString()).isEqualTo("2021-01-01");
        assertThat(body.at("/with/fields/version").asInt()).isEqualTo(1);
        assertThat(response.getRedirectedUrl()).startsWith("/communities/c1?minPosition=42&recorded=");
    }

    @Test
    void whatTheRulesOfRubricsSayStandsBesideTheField() throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(new Defect(
                "with.fields.version",
                "waymark-starter 7",
                "not-published",
                "A community adopts a rubric version that it has published.",
                "Publish this version first.")));
        MockHttpServletResponse response = correctTheAdoption("7");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("id=\"f-version-error\"", "has published", "value=\"7\"", "It began a year later.");
    }

    @Test
    void aPublishedVersionOffersNoCorrection() throws Exception {
        assertThat(open("/communities/c1/entries/k1/correct").getStatus()).isEqualTo(404);
        assertThat(page("/communities/c1/entries/k1/void")).doesNotContain("Correct it instead");
        assertThat(page("/communities/c1/entries/k3/void")).contains("Correct it instead");
    }

    @Test
    void voidsOnTheCommunity() throws Exception {
        send("/communities/c1/entries/k3/void", "reason", "Never appointed.");
        ObjectNode body = client.sent("VoidEntry");
        assertThat(body.get("voids").asString()).isEqualTo("k3");
        assertThat(body.get("community").asString()).isEqualTo("c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/communities/c1/entries/none/correct", "/communities/c9/entries/k2/void"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(open(path).getStatus()).isEqualTo(404);
    }

    @Test
    void disputesTheEntryThatTheLinkNames() throws Exception {
        assertThat(page("/communities/c1/record/DisputeEntry?disputes=k3"))
                .containsPattern(
                        "<option value=\"k3\" selected=\"selected\">Reviewer appointed: Walter Finch, 1 Jan 2020");
        send("/communities/c1/record/DisputeEntry", "on", "2026-11-17", "disputes", "k3", "reason", "Not so.");
        ObjectNode body = client.sent("DisputeEntry");
        assertThat(body.get("community").asString()).isEqualTo("c1");
        assertThat(body.get("disputes").asString()).isEqualTo("k3");
        assertThat(page("/partnerships/p1/record/DisputeEntry?disputes=e1"))
                .containsPattern("<option value=\"e1\" selected=\"selected\"");
    }

    @Test
    void resolvesTheDisputeThatTheLinkNames() throws Exception {
        assertThat(page("/communities/c1/record/ResolveDispute?dispute=d-1"))
                .containsPattern("<option value=\"d-1\" selected=\"selected\"");
        send("/communities/c1/record/ResolveDispute", "on", "2026-11-17", "dispute", "d-1", "outcome", "Appointed.");
        assertThat(client.sent("ResolveDispute").get("dispute").asString()).isEqualTo("d-1");
    }
}
