package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.record.EntryView;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** An entry recorded on the wrong partnership is voided there and recorded on the right one, in one commit. */
class MoveFormsTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/entries/e1/move";
    private static final String PRIORITY = "/partnerships/p1/entries/e6/move/p2";
    private static final String READING = "//e4";
    private static final String REASON = "Logged on the page that was open.";

    /** Sends the form of the meeting as it opened, with other fields over it. */
    private MockHttpServletResponse moveTheMeeting(String... fields) throws Exception {
        List<String> opened = List.of(
                "_reading", READING, "on", "2026-09-09", "kind", "general", "series", "quarterly", "note", "We met.");
        return send(
                MEETING + "/p2",
                Stream.concat(opened.stream(), Stream.of(fields)).toArray(String[]::new));
    }

    private static EntryView.Mark mark(String entry) {
        return new EntryView.Mark(entry, Instant.EPOCH, 41, "other", Text.shown("typo"));
    }

    @Test
    void asksWhichPartnershipItBelongsTo() throws Exception {
        assertThat(page(MEETING))
                .contains("method=\"get\"", "<optgroup label=\"Tamarack\">", "<option value=\"p2\">")
                .doesNotContain("<option value=\"p1\"");
        assertThat(open(MEETING + "?to=p2").getRedirectedUrl()).isEqualTo(MEETING + "/p2");
        assertThat(page(MEETING + "?to="))
                .contains("f-to-error", "Choose the one on which it should have been recorded");
    }

    @Test
    void opensWithWhatTheEntrySays() throws Exception {
        assertThat(page(MEETING + "/p2"))
                .contains(
                        "how it is recorded on Corran Health", "value=\"2026-09-09\"", "value=\"quarterly\"", "We met.")
                .contains("name=\"_reading\" value=\"" + READING + "\"")
                .contains("Who came", "Rosa", "Not among the partners of Corran Health", "Org harrow")
                .doesNotContain("Org college</p>", "Left empty", "??");
    }

    @Test
    void isRecordedThereAndVoidedHereInOneCommit() throws Exception {
        MockHttpServletResponse response = moveTheMeeting("move.reason", REASON);
        assertThat(client.calls).hasSize(1);
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RecordMeeting", "RecordAttendance", "VoidEntry");
        ObjectNode meeting = client.sent("RecordMeeting");
        ObjectNode voiding = client.sent("VoidEntry");
        assertThat(meeting.get("partnership").asString()).isEqualTo("p2");
        assertThat(meeting.get("series").asString()).isEqualTo("quarterly");
        assertThat(meeting.get("meeting").asString()).isNotEqualTo("m1");
        assertThat(meeting.has("evidence"))
                .as("a link would make it documented")
                .isFalse();
        assertThat(voiding.get("partnership").asString()).isEqualTo("p1");
        assertThat(voiding.get("voids").asString()).isEqualTo("e1");
        assertThat(voiding.get("reason").asString()).isEqualTo("Recorded on Corran Health instead. " + REASON);
        assertThat(voiding.at("/evidence/0/link").asString())
                .isEqualTo("/partnerships/p2/entries/" + meeting.get("entry").asString());
        assertThat(response.getRedirectedUrl())
                .startsWith("/partnerships/p2?minPosition=42&recorded="
                        + meeting.get("entry").asString());
    }

    @Test
    void theAttendanceGoesAlongAsItStands() throws Exception {
        moveTheMeeting("move.reason", REASON);
        ObjectNode attendance = client.sent("RecordAttendance");
        assertThat(attendance.get("partnership").asString()).isEqualTo("p2");
        assertThat(attendance.get("meeting"))
                .isEqualTo(client.sent("RecordMeeting").get("meeting"));
        assertThat(attendance.get("attendees").toString())
                .isEqualTo("[{\"person\":\"rosa\",\"org\":\"harrow\"},{\"person\":\"nadia\",\"org\":\"college\"}]");
        assertThat(attendance.get("complete").asBoolean()).isFalse();
        assertThat(attendance.get("headcount").asInt()).isEqualTo(7);
    }

    @Test
    void whatTheOtherPartnershipDoesNotHaveIsLeftEmptyAndSaid() throws Exception {
        assertThat(page(PRIORITY))
                .contains(
                        "Left empty, because Corran Health has no such thing",
                        "<li>Plan: “Plan adopted: road map, 9 Sep 2026”</li>")
                .contains("value=\"Welding cohorts\"")
                .containsPattern("<option value=\"harrow\" selected=\"selected\"")
                .doesNotContain("pl1");
        send(
                PRIORITY,
                "_reading",
                "//",
                "on",
                "2026-09-09",
                "title",
                "Welding cohorts",
                "domains",
                "workforce",
                "owner.org",
                "harrow",
                "move.reason",
                REASON);
        ObjectNode priority = client.sent("IdentifyPriority");
        assertThat(priority.has("plan")).isFalse();
        assertThat(priority.get("priority").asString()).isNotEqualTo("pr1");
    }

    @Test
    void asksForAReason() throws Exception {
        MockHttpServletResponse response = moveTheMeeting();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("f-move-reason-error", "value=\"quarterly\"");
        assertThat(client.calls).isEmpty();
    }

    @Test
    void aRefusalOfEitherHalfStandsBesideItsField() throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(
                new Defect("entries[0].series", "quarterly", "invalid", "must be shorter", "Shorten it."),
                new Defect("entries[1].attendees[0].person", "rosa", "invalid", "is nobody", "Name somebody."),
                new Defect("entries[2].voids", "e1", "unknown", "is not there", "Look again.")));
        MockHttpServletResponse response = moveTheMeeting("move.reason", REASON);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("id=\"f-series-error\"", "href=\"#f-move-attendance\"", "id=\"f-move-reason-error\"")
                .contains("value=\"quarterly\"", "We met.", REASON)
                .contains("value=\"" + COMMAND + "\"");
    }

    @Test
    void somebodyWhoCorrectedItMeanwhileIsNotOverwritten() throws Exception {
        views.corrected = mark("e7");
        MockHttpServletResponse response = moveTheMeeting("move.reason", REASON);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(client.calls).isEmpty();
        assertThat(response.getContentAsString()).contains("What the entry says now", "value=\"e7//e4\"", REASON);
    }

    @Test
    void whatSomebodyVoidedMeanwhileIsNotRecordedTwice() throws Exception {
        views.voided = mark("e8");
        assertThat(open(MEETING).getRedirectedUrl()).isEqualTo("/partnerships/p1/entries/e1");
        assertThat(open(MEETING + "/p2").getRedirectedUrl()).isEqualTo("/partnerships/p1/entries/e1");
        MockHttpServletResponse response = moveTheMeeting("move.reason", REASON);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString()).contains("somebody voided this entry meanwhile", REASON);
        assertThat(client.calls).isEmpty();
    }

    @Test
    void whatSomebodyMovesAtTheSameMomentIsNotRecordedTwice() throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(new Defect(
                "entries[2].voids", "e1", "already-voided", "Entry e8 has voided this entry already.", "Look first.")));
        MockHttpServletResponse response = moveTheMeeting("move.reason", REASON);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("id=\"f-move-reason-error\"", "Entry e8 has voided this entry already.", REASON);
    }

    @Test
    void sentTwiceItIsRecordedOnce() throws Exception {
        client.likeALog();
        MockHttpServletResponse first = moveTheMeeting("move.reason", REASON);
        views.voided = mark(client.sent("VoidEntry").get("entry").asString());
        assertThat(moveTheMeeting("move.reason", REASON).getRedirectedUrl())
                .isEqualTo(first.getRedirectedUrl() + "&again=yes");
        assertThat(client.calls).hasSize(1);
    }

    @Test
    void whoeverIsNewBecomesKnownOnTheOtherPartnership() throws Exception {
        send(
                PRIORITY,
                "_reading",
                "//",
                "on",
                "2026-09-09",
                "title",
                "Welding cohorts",
                "domains",
                "workforce",
                "owner.org.new",
                "Oakum Marine",
                "move.reason",
                REASON);
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RegisterOrganisation", "AddPartner", "IdentifyPriority", "VoidEntry");
        assertThat(client.sent("AddPartner").get("partnership").asString()).isEqualTo("p2");
        assertThat(client.sent("VoidEntry").at("/evidence/0/link").asString())
                .endsWith(client.sent("IdentifyPriority").get("entry").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1/move/p1", "e1/move/nowhere", "none/move", "none/move/p2"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(open("/partnerships/p1/entries/" + path).getStatus()).isEqualTo(404);
    }

    @Test
    void entriesOfACommunityStayThere() throws Exception {
        assertThat(open("/communities/c1/entries/k2/move").getStatus()).isEqualTo(404);
    }
}
