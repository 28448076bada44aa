package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** One click records that something still holds today, once. */
class StillTrueFormsTest extends FormsHarness {

    private MockHttpServletResponse click(String command, String field, String about) throws Exception {
        return send("/today", "partnership", "p1", "command", command, field, about, "of", "c1");
    }

    @Test
    void aClickConfirmsAsOfTodayAndComesBack() throws Exception {
        MockHttpServletResponse response = click("ConfirmCoordinator", "holder", "maren");
        assertThat(response.getRedirectedUrl())
                .startsWith("/today?minPosition=42")
                .endsWith("&of=c1");
        ObjectNode sent = client.sent("ConfirmCoordinator");
        assertThat(sent.get("partnership").asString()).isEqualTo("p1");
        assertThat(sent.get("holder").asString()).isEqualTo("maren");
        assertThat(sent.get("on").asString()).isEqualTo("2026-11-18");
    }

    @Test
    void anActivityIsConfirmedByItsOwnName() throws Exception {
        click("ConfirmActivity", "activity", "fair");
        assertThat(client.sent("ConfirmActivity").get("activity").asString()).isEqualTo("fair");
    }

    @Test
    void twoClicksAreOneEntry() throws Exception {
        client.likeALog();
        click("ConfirmCoordinator", "holder", "maren");
        assertThat(click("ConfirmCoordinator", "holder", "maren").getRedirectedUrl())
                .contains("again=yes");
    }

    @Test
    void whatIsRefusedLeadsToTheFormFilledIn() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("holder", "maren", "unknown", "is not the coordinator", "appoint them")));
        assertThat(click("ConfirmCoordinator", "holder", "maren").getRedirectedUrl())
                .isEqualTo("/partnerships/p1/record/ConfirmCoordinator?holder=maren&on=2026-11-18");
    }

    @Test
    void noOtherEntryIsRecordedByAButton() throws Exception {
        assertThat(click("ClosePartnership", "holder", "maren").getStatus()).isEqualTo(400);
        assertThat(client.calls).isEmpty();
    }
}
