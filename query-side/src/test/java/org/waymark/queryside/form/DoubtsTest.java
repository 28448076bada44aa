package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is typed is neither lost nor recorded twice: forms take it in, or ask. */
class DoubtsTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/record/RecordMeeting";
    private static final String CHAMPION = "/partnerships/p1/record/AddChampion";
    private static final String PLAN = "/partnerships/p1/record/AdoptStrategicPlan";
    private static final String ATTEST = "/partnerships/p1/record/GiveAttestation";
    private static final String CORRECT = "/partnerships/p1/entries/e1/correct";

    private String refused(String path, String... fields) throws Exception {
        MockHttpServletResponse response = send(path, fields);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        return response.getContentAsString();
    }

    @Test
    void takesInWhoWasTypedAndNotAdded() throws Exception {
        send(
                MEETING,
                "on",
                "2026-11-17",
                "kind",
                "general",
                "add",
                "Gil Stenberg, Kestrel Fabrication",
                "chair",
                "Gil Stenberg");
        assertThat(client.sent("RegisterPerson").get("name").asString()).isEqualTo("Gil Stenberg");
        assertThat(client.sent("RecordAttendance").get("attendees").get(0).get("person"))
                .isEqualTo(client.sent("RegisterPerson").get("person"));
        assertThat(client.sent("RecordMeeting").get("chairs").get(0).get("person"))
                .isEqualTo(client.sent("RegisterPerson").get("person"));
    }

    @Test
    void showsWhoIsNotClearBeforeAnythingIsRecorded() throws Exception {
        String page = refused(MEETING, "on", "2026-11-17", "kind", "general", "add", "Gil Stenberg");
        assertThat(page).contains("answer what is open", "name=\"guest[0].name\" value=\"Gil Stenberg\"");
    }

    @Test
    void theEnterKeyInTheAddFieldAdds() throws Exception {
        String page = send(MEETING, "on", "2026-11-17", "_enter", "yes", "add", "Gil Stenberg; Oakum, Inc.")
                .getContentAsString();
        assertThat(client.calls).isEmpty();
        assertThat(page).contains("name=\"guest[0].name\" value=\"Gil Stenberg\"", "value=\"Oakum, Inc.\"");
        assertThat(page(MEETING)).contains("name=\"_enter\"");
    }

    @Test
    void whoCameLastTimeIsMarkedForTheScript() throws Exception {
        assertThat(page(MEETING)).containsPattern("value=\"harrow\\|rosa\"[^>]* data-last=\"yes\"");
    }

    @Test
    void aNamePastedTwiceIsOnePerson() throws Exception {
        String twice = "Gil Stenberg, Oakum\ngil  stenberg, OAKUM";
        assertThat(send(MEETING, "on", "2026-11-17", "_fill", "paste", "paste", twice)
                        .getContentAsString())
                .contains("1 person from 1 organization")
                .doesNotContain("guest[1].name");
        send(
                MEETING,
                "on",
                "2026-11-17",
                "guest[0].name",
                "Gil Stenberg",
                "guest[0].who",
                "person",
                "guest[0].org",
                "Oakum",
                "guest[0].kind",
                "COMPANY",
                "guest[1].name",
                "gil stenberg",
                "guest[1].who",
                "person",
                "guest[1].org",
                "oakum");
        assertThat(client.sent("RecordAttendance").get("attendees")).hasSize(1);
    }

    @Test
    void asksWhetherANameOneSlipAwayIsMeant() throws Exception {
        assertThat(send(MEETING, "on", "2026-11-17", "_fill", "add", "add", "Gil Stenberg, Kestrel Fabricaton")
                        .getContentAsString())
                .contains("Did you mean Kestrel Fabrication?");
        String page = refused(CHAMPION, "on", "2026-11-17", "person", "ben", "org.new", "Kestrel Fabricaton");
        assertThat(page).contains("Did you mean Kestrel Fabrication?", "value=\"organization:kestrel fabricaton\"");
    }

    @Test
    void aKnownNameIsRecordedAgainOnlyWhenConfirmed() throws Exception {
        String page = refused(CHAMPION, "on", "2026-11-17", "person", "ben", "org.new", "kestrel  FABRICATION");
        assertThat(page).contains("Kestrel Fabrication is known here already", "type=\"checkbox\" name=\"confirm\"");
        send(
                CHAMPION,
                "on",
                "2026-11-17",
                "person",
                "ben",
                "org.new",
                "kestrel  FABRICATION",
                "confirm",
                "organization:kestrel fabrication");
        assertThat(client.sent("RegisterOrganisation")).isNotNull();
    }

    @Test
    void aKnownPersonIsRecordedAgainOnlyWhenConfirmed() throws Exception {
        assertThat(refused(CHAMPION, "on", "2026-11-17", "person.new", "rosa delgado", "org", "kestrel"))
                .contains("Rosa Delgado is known here already", "value=\"person:rosa delgado\"");
    }

    @Test
    void aChampionOfTheSameCompanyIsAddedAgainOnlyWhenConfirmed() throws Exception {
        assertThat(refused(CHAMPION, "on", "2026-11-17", "person", "rosa", "org", "harrow"))
                .contains("Rosa Delgado is a champion already");
        send(CHAMPION, "on", "2026-11-17", "person", "rosa", "org", "harrow", "confirm", "champion:rosa");
        assertThat(client.sent("AddChampion")).isNotNull();
    }

    @Test
    void aSecondPartnershipOfTheSameNameIsAskedAbout() throws Exception {
        String path = "/communities/c1/record/RegisterPartnership";
        assertThat(refused(path, "on", "2026-11-17", "name", "partnership P1", "community", "c1"))
                .contains("registered in this community already");
    }

    @Test
    void aChampionStandsForTheOneCompanyTheyWorkFor() throws Exception {
        send(CHAMPION, "on", "2026-11-17", "person", "walter");
        assertThat(client.sent("AddChampion").get("org").asString()).isEqualTo("kestrel");
    }

    @Test
    void aPlanWithoutAdoptersAndDocumentIsAskedAbout() throws Exception {
        assertThat(refused(PLAN, "on", "2026-11-17", "form", "strategic-plan"))
                .contains("Record without adopters and without a document");
        send(PLAN, "on", "2026-11-17", "form", "strategic-plan", "confirm", "blank:StrategicPlanAdopted");
        assertThat(client.sent("AdoptStrategicPlan")).isNotNull();
    }

    @Test
    void aReviewersWordOnADayWithoutAReviewerIsAskedAbout() throws Exception {
        String page =
                refused(ATTEST, "on", "2019-06-01", "clause", "E2.attested", "person", "walter", "role", "reviewer");
        assertThat(page).contains("Nobody was a reviewer of this community on 1 Jun 2019");
        send(ATTEST, "on", "2026-11-17", "clause", "E2.attested", "person", "walter", "role", "reviewer");
        assertThat(client.sent("GiveAttestation")).isNotNull();
    }

    @Test
    void theFormSaysWhoseWordCounts() throws Exception {
        assertThat(page(ATTEST))
                .contains("E2 Backbone team", "cannot tell today; by a reviewer")
                .contains(
                        "Champions: Rosa Delgado", "Coordinator or convener: Nadia Farouk", "Reviewers: Walter Finch");
    }

    @Test
    void aWordInARoleThatNobodyAskedForIsAskedAbout() throws Exception {
        String page =
                refused(ATTEST, "on", "2026-11-17", "clause", "E2.attested", "person", "nadia", "role", "convener");
        assertThat(page)
                .contains("E2.attested counts when a reviewer attests it", "value=\"asked:E2.attested:convener\"")
                .doesNotContain("This person was not");
    }

    @Test
    void aWordInARoleThatSomebodyDoesNotHoldIsAskedAbout() throws Exception {
        String page = refused(ATTEST, "on", "2026-11-17", "clause", "E2.attested", "person", "ben", "role", "reviewer");
        assertThat(page).contains("This person was not a reviewer here on 17 Nov 2026");
        send(
                ATTEST,
                "on",
                "2026-11-17",
                "clause",
                "E2.attested",
                "person",
                "ben",
                "role",
                "reviewer",
                "confirm",
                "held:reviewer:ben:2026-11-17:role");
        assertThat(client.sent("GiveAttestation")).isNotNull();
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() throws Exception {
        String page = refused(
                CORRECT,
                "on",
                "2026-09-09",
                "on.precision",
                "month",
                "kind",
                "general",
                "series",
                "quarterly",
                "note",
                "We met.",
                "visibility",
                "community",
                "amend.reason",
                "A slip");
        assertThat(page).contains("Nothing is changed").doesNotContain("data-changed");
    }

    @Test
    void onlyWhatWasChangedIsMarked() throws Exception {
        String page = refused(
                CORRECT,
                "on",
                "2026-09-09",
                "on.precision",
                "month",
                "kind",
                "launch",
                "series",
                "quarterly",
                "note",
                "We met.",
                "visibility",
                "community");
        assertThat(page).containsOnlyOnce("data-changed=\"yes\"");
    }
}
