package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.record.EntryView;

/** A form that is sent again after the views have caught up with what its first copy recorded. */
class SentTwiceTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/record/RecordMeeting";
    private static final String CORRECT = "/partnerships/p1/entries/e1/correct";

    @BeforeEach
    void rememberWhatLands() {
        client.likeALog();
    }

    @Test
    void aMeetingWithANewGuestIsSaidToBeRecordedAlready() throws Exception {
        MockHttpServletResponse first = meeting();
        viewsCatchUpWithTheGuest();
        MockHttpServletResponse again = meeting();
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(again.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl() + "&again=yes");
        assertThat(client.calls).hasSize(1);
    }

    @Test
    void evenWhenTheFirstCopyLandsWhileTheSecondIsOnItsWay() throws Exception {
        meeting();
        viewsCatchUpWithTheGuest();
        client.tooEarly = 1;
        assertThat(meeting().getRedirectedUrl()).contains("again=yes");
        assertThat(client.calls).hasSize(2);
        assertThat(client.calls.getFirst().body())
                .isNotEqualTo(client.calls.getLast().body());
    }

    @Test
    void checkingAgainAfterAnUnknownOutcomeFindsIt() throws Exception {
        var log = client.answer;
        client.answer = call -> {
            CommandReply landed = log.apply(call);
            assertThat(landed).isInstanceOf(CommandReply.Accepted.class);
            return new CommandReply.Unknown(call.commandId());
        };
        assertThat(meeting().getContentAsString()).contains("Check again");
        viewsCatchUpWithTheGuest();
        assertThat(meeting().getRedirectedUrl()).contains("again=yes");
    }

    @Test
    void theRefusalStandsWhenNobodyCanSayWhatTheIdRecorded() throws Exception {
        meeting();
        viewsCatchUpWithTheGuest();
        client.tooEarly = Integer.MAX_VALUE;
        assertThat(meeting().getStatus()).isEqualTo(422);
    }

    @Test
    void aCorrectionIsNotBlamedOnSomebodyElse() throws Exception {
        MockHttpServletResponse first = correction();
        String entry = client.sent("CorrectEntry").get("entry").asString();
        views.corrected = new EntryView.Mark(entry, Instant.EPOCH, 41, "account-1", Text.shown("Wrong day."));
        MockHttpServletResponse again = correction();
        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(again.getStatus()).isEqualTo(302);
        assertThat(again.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl() + "&again=yes");
        assertThat(client.calls).hasSize(1);
    }

    private void viewsCatchUpWithTheGuest() {
        views.newcomers.put(
                new OrganisationName("oakum", Text.shown("Oakum Marine")),
                new PersonName("gil", Text.shown("Gil Stenberg")));
    }

    private MockHttpServletResponse meeting() throws Exception {
        String guest = "guest[0].";
        return send(
                MEETING,
                "on",
                "2026-11-17",
                "kind",
                "general",
                guest + "name",
                "Gil Stenberg",
                guest + "who",
                "person",
                guest + "org",
                "Oakum Marine",
                guest + "kind",
                "COMPANY");
    }

    private MockHttpServletResponse correction() throws Exception {
        return send(CORRECT, "_reading", "/", "on", "2026-09-10", "kind", "general", "amend.reason", "Wrong day.");
    }
}
