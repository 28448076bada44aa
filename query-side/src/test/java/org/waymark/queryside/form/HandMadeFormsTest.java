package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.directory.Text;
import org.waymark.queryside.record.EntryView;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.node.ObjectNode;

/** The forms on which people spend their time. */
class HandMadeFormsTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/record/RecordMeeting";
    private static final String CORRECT = "/partnerships/p1/entries/e1/correct";

    @Test
    void recordsAMeetingWithWhoCame() throws Exception {
        send(
                MEETING,
                "on",
                "2026-11-17",
                "kind",
                "general",
                "chair",
                "Rosa Delgado, Harrow Tool & Die",
                "attendee",
                "harrow|rosa",
                "attendee",
                "college|",
                "note",
                "Decided.",
                "link",
                "https://files.example/m");
        ObjectNode meeting = client.sent("RecordMeeting");
        ObjectNode attendance = client.sent("RecordAttendance");
        assertThat(meeting.get("chairs").toString()).isEqualTo("[{\"person\":\"rosa\",\"org\":\"harrow\"}]");
        assertThat(attendance.get("meeting")).isEqualTo(meeting.get("meeting"));
        assertThat(attendance.get("attendees").toString())
                .isEqualTo("[{\"person\":\"rosa\",\"org\":\"harrow\"},{\"org\":\"college\"}]");
        assertThat(attendance.get("complete").asBoolean()).isTrue();
        assertThat(meeting.get("evidence").toString()).contains("Minutes or sign-in sheet");
    }

    @Test
    void asksThatTheChairIsTicked() throws Exception {
        MockHttpServletResponse response = send(
                MEETING, "on", "2026-11-17", "kind", "general", "chair", "Rosa Delgado", "attendee", "college|nadia");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        assertThat(response.getContentAsString())
                .contains("Rosa Delgado is not ticked as present", "href=\"#f-chair\"")
                .containsPattern("value=\"college\\|nadia\"[^>]* checked");
    }

    @Test
    void ticksThoseWhoCameLastTime() throws Exception {
        String page = send(MEETING, "on", "2026-11-17", "_fill", "last").getContentAsString();
        assertThat(page)
                .containsPattern("value=\"harrow\\|rosa\"[^>]* checked")
                .containsPattern("value=\"college\\|nadia\"[^>]* checked")
                .contains("2 people from 2 organizations; 1 industry");
        assertThat(page(MEETING)).contains("Same as last time: 2 people on 9 Sep 2026");
    }

    @Test
    void doesNotRecordAnEmptyRoomByMistake() throws Exception {
        assertThat(send(MEETING, "on", "2026-11-17", "kind", "general").getStatus())
                .isEqualTo(422);
        send(MEETING, "on", "2026-11-17", "kind", "general", "unknown", "true");
        assertThat(client.sent()).hasSize(1);
    }

    @Test
    void offersCurrentReviewersWhereOneIsEnded() throws Exception {
        assertThat(page("/communities/c1/record/EndReviewer"))
                .contains("value=\"walter\"")
                .doesNotContain("value=\"nadia\"");
    }

    @Test
    void asksTheClockOfTheApplicationWhatDayItIs() throws Exception {
        assertThat(page("/people/record/RegisterPerson")).contains("2026-11-18");
    }

    @Test
    void attestsSeveralClausesWithOneStatement() throws Exception {
        assertThat(page("/partnerships/p1/record/GiveAttestation")).contains("E2 Backbone team: cannot tell today");
        send(
                "/partnerships/p1/record/GiveAttestation",
                "on",
                "2026-11-17",
                "clause",
                "E2.attested",
                "clause",
                "E3.attested",
                "person",
                "walter",
                "role",
                "reviewer",
                "statement",
                "Seen.");
        assertThat(client.sent())
                .extracting(body -> body.get("clause").asString())
                .containsExactly("E2.attested", "E3.attested");
        assertThat(client.sent().getFirst().get("attestation"))
                .isNotEqualTo(client.sent().getLast().get("attestation"));
    }

    @Test
    void registersAPartnershipWithItsCoordinator() throws Exception {
        String address = send(
                        "/communities/c1/record/RegisterPartnership",
                        "on",
                        "2026-11-17",
                        "name",
                        "Corran Health",
                        "counties",
                        "Corran\nBell",
                        "holder.new",
                        "Ada Park",
                        "kind",
                        "interim")
                .getRedirectedUrl();
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RegisterPartnership", "DefineRegion", "RegisterPerson", "AppointCoordinator");
        String partnership =
                client.sent("RegisterPartnership").get("partnership").asString();
        assertThat(address).startsWith("/partnerships/" + partnership + "?");
        assertThat(client.sent("DefineRegion").get("counties").toString()).isEqualTo("[\"Corran\",\"Bell\"]");
        assertThat(client.sent("AppointCoordinator").get("holder"))
                .isEqualTo(client.sent("RegisterPerson").get("person"));
    }

    @Test
    void registersACommunityWithItsRubric() throws Exception {
        assertThat(page("/communities/new")).contains("America/Denver");
        String rubric = ShippedRubric.DEFAULT.read().digest();
        send("/communities/new", "on", "2026-11-17", "name", "Tamarack", "zone", "America/Denver", "rubric", rubric);
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RegisterCommunity", "PublishRubric", "AdoptRubric");
        assertThat(client.sent("PublishRubric").get("rubric").asString()).isEqualTo("waymark-sample");
        assertThat(client.sent("AdoptRubric").get("from").asString()).isEqualTo("2026-11-17");
    }

    @Test
    void aTrialBeginsInTheCommitThatRegistersTheCommunity() throws Exception {
        String rubric = ShippedRubric.DEFAULT.read().digest();
        send(
                "/communities/new",
                "on",
                "2026-11-17",
                "name",
                "Tamarack",
                "zone",
                "America/Denver",
                "rubric",
                rubric,
                "trial",
                "true");
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RegisterCommunity", "BeginTrial", "PublishRubric", "AdoptRubric");
        assertThat(client.sent("BeginTrial").get("community"))
                .isEqualTo(client.sent("RegisterCommunity").get("community"));
        assertThat(client.sent("BeginTrial").get("on").asString()).isEqualTo("2026-11-17");
    }

    @Test
    void aCorrectionShowsWhereTheEvidenceLies() throws Exception {
        String link = "https://example.org/minutes";
        views.evidence = List.of(
                new EntryView.Evidence(Text.shown("Minutes"), link, null),
                new EntryView.Evidence(Text.shown(link), link, null));
        assertThat(page(CORRECT)).contains("<span>Minutes (" + link + "); " + link + "</span>");
    }

    @Test
    void correctsWithTheWholeContent() throws Exception {
        assertThat(page(CORRECT)).contains("As recorded", "9 Sep 2026", "value=\"quarterly\"", "We met.");
        send(
                CORRECT,
                "_reading",
                "/",
                "on",
                "2026-09-10",
                "kind",
                "launch",
                "series",
                "quarterly",
                "amend.reason",
                "Wrong day.");
        ObjectNode body = client.sent("CorrectEntry");
        assertThat(body.get("corrects").asString()).isEqualTo("e1");
        assertThat(body.at("/with/fields/on").asString()).isEqualTo("2026-09-10");
        assertThat(body.at("/with/fields/meeting").asString()).isEqualTo("m1");
        assertThat(body.at("/with/fields/series").asString()).isEqualTo("quarterly");
        assertThat(client.calls.getLast().seen()).isNull();
    }

    @Test
    void namesTheMeetingWhoseAttendanceIsCorrected() throws Exception {
        assertThat(page("/partnerships/p1/entries/e4/correct"))
                .contains("<span>Meeting: general, 9 Sep 2026</span>")
                .doesNotContain("<span>m1</span>");
        assertThat(page("/partnerships/p1/entries/e4/void")).contains("Meeting: general, 9 Sep 2026");
    }

    @Test
    void asksForWhichOrganizationACorrectedAttendeeCame() throws Exception {
        MockHttpServletResponse response = send(
                "/partnerships/p1/entries/e4/correct",
                "_reading",
                "/",
                "meeting",
                "m1",
                "attendees[0].person",
                "ada",
                "complete",
                "true",
                "amend.reason",
                "Ada was there.");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("For which organization does Ada Bright stand here?", "id=\"f-attendees-0-org\"");
    }

    @Test
    void asksForAReason() throws Exception {
        MockHttpServletResponse response = send(CORRECT, "_reading", "/", "on", "2026-09-10", "kind", "general");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("f-amend-reason-error", "value=\"2026-09-10\"", "Changed");
    }

    @Test
    void showsWhatSomebodyElseCorrectedMeanwhile() throws Exception {
        views.corrected = new EntryView.Mark("e7", Instant.EPOCH, 41, "other", Text.shown("typo"));
        MockHttpServletResponse response =
                send(CORRECT, "_reading", "/", "on", "2026-09-10", "kind", "general", "amend.reason", "Wrong day.");
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(client.calls).isEmpty();
        assertThat(response.getContentAsString()).contains("Their correction", "value=\"e7/\"", "Wrong day.");
    }

    @Test
    void voidsWithAReason() throws Exception {
        assertThat(page("/partnerships/p1/entries/e1/void")).contains("never happened", "General");
        send("/partnerships/p1/entries/e1/void", "reason", "Logged twice.");
        assertThat(client.sent("VoidEntry").get("voids").asString()).isEqualTo("e1");
    }

    @Test
    void asksWhichPartnershipMet() throws Exception {
        assertThat(page("/meetings/new")).contains("/partnerships/p2/record/RecordMeeting");
        assertThat(List.of(open("/meetings/new").getStatus())).containsExactly(200);
    }
}
