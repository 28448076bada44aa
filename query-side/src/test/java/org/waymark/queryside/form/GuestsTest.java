package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.directory.OrganisationName;
import org.waymark.queryside.directory.PersonName;
import org.waymark.queryside.directory.Text;

/** Who came and is not on the roster: nobody becomes an organization, and nothing is registered, unless somebody said so. */
class GuestsTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/record/RecordMeeting";

    private MockHttpServletResponse meeting(String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of("on", "2026-11-17", "kind", "general"));
        all.addAll(List.of(fields));
        return send(MEETING, all.toArray(String[]::new));
    }

    private String added(String name) throws Exception {
        return meeting("add", name, "_fill", "add").getContentAsString();
    }

    private String refused(String... fields) throws Exception {
        MockHttpServletResponse response = meeting(fields);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        return response.getContentAsString();
    }

    private static String checked(String value) {
        return "value=\"" + value.replace("|", "\\|") + "\"[^>]* checked";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rosa Delgado",
                "rosa  delgado",
                "Rosa Delgado, Harrow Tool & Die",
                "Rosa Delgado; Harrow Tool & Die",
                "Rosa Delgado\tHarrow Tool & Die",
                "Rosa Delgado (Harrow Tool & Die)",
                "Rosa Delgado - Harrow Tool & Die",
                "Rosa Delgado – Harrow Tool & Die",
                "Rosa Delgado <rosa@harrow.example>",
                "Rosa Delgado <rosa@harrow.example>, Harrow Tool & Die",
                "Delgado, Rosa"
            })
    void ticksSomebodyOfThePartnershipHoweverTheyAreWritten(String line) throws Exception {
        assertThat(added(line)).containsPattern(checked("harrow|rosa")).doesNotContain("guest[0].name");
    }

    @Test
    void ticksAPartnerTypedAlone() throws Exception {
        assertThat(added("kestrel fabrication")).containsPattern(checked("kestrel|"));
    }

    @Test
    void asksWhetherAnUnknownNameIsAPersonOrAnOrganizationAndPresetsNothing() throws Exception {
        String page = added("Pia Lark");
        assertThat(page)
                .contains("“Pia Lark”: a person or an organization?", "1 person from 0 organizations; 0 industry")
                .doesNotContainPattern("name=\"guest\\[0\\].who\"[^>]* checked")
                .containsPattern("name=\"guest\\[0\\].org\" value=\"\"")
                .doesNotContainPattern("value=\"COMPANY\" selected");
    }

    @ParameterizedTest
    @CsvSource({"Rosa Delgato,harrow|rosa", "Ed Achterberg-,", "Walter Fench,kestrel|walter"})
    void offersWhomANameMayBeASpellingOf(String typed, String key) throws Exception {
        String page = added(typed);
        assertThat(page).doesNotContainPattern("name=\"guest\\[0\\].who\"[^>]* checked");
        if (key == null) {
            assertThat(page).contains("a person or an organization?");
        } else {
            assertThat(page).contains("new, or a spelling of someone?", "A spelling of ", "value=\"" + key + "\"");
        }
    }

    @Test
    void offersAnOrganizationOfNearlyThatName() throws Exception {
        assertThat(added("Kestrel Fabricaton")).contains("A spelling of Kestrel Fabrication", "value=\"kestrel|\"");
    }

    @Test
    void aSpellingIsRecordedAsWhomItMeans() throws Exception {
        meeting("guest[0].name", "Rosa Delgato", "guest[0].who", "harrow|rosa", "chair", "Rosa Delgado");
        assertThat(client.sent()).hasSize(2);
        assertThat(client.sent("RecordAttendance").get("attendees").toString())
                .isEqualTo("[{\"person\":\"rosa\",\"org\":\"harrow\"}]");
    }

    @Test
    void anUnansweredGuestIsRefusedBesideTheQuestionAndKept() throws Exception {
        String page = refused("attendee", "harrow|rosa", "guest[0].name", "Pia Lark", "note", "Decided.");
        assertThat(page)
                .contains("<p class=\"error\">Is “Pia Lark” a person or an organization?", "href=\"#f-guest-0-who\"")
                .contains("id=\"f-guest-0-who\"", "value=\"Pia Lark\"", "Decided.")
                .containsPattern(checked("harrow|rosa"));
    }

    @Test
    void anUnansweredSpellingIsAskedAboutByName() throws Exception {
        assertThat(refused("guest[0].name", "Rosa Delgato"))
                .contains("Who is “Rosa Delgato”? A spelling of Rosa Delgado, Harrow Tool &amp; Die, or somebody new");
    }

    @Test
    void aPastedListRegistersNobodyByItself() throws Exception {
        String page = refused("paste", "Lena Marsh\nGil Stenberg\nJo Ferris (Vantage Gear Works)\nRosa Delgado");
        assertThat(page)
                .containsPattern(checked("harrow|rosa"))
                .containsPattern(checked("|lena"))
                .contains("<p class=\"error\">For which organization did Lena Marsh come?")
                .contains("Is “Gil Stenberg” a person or an organization?")
                .contains(
                        "value=\"Jo Ferris\"",
                        "value=\"Vantage Gear Works\"",
                        "<p class=\"error\">What is Vantage Gear Works?");
    }

    @Test
    void aNewCompanyTakesOneAnswer() throws Exception {
        meeting("guest[0].name", "Oakum Marine", "guest[0].who", "company");
        assertThat(client.sent("AddPartner").get("kind").asString()).isEqualTo("employer");
        assertThat(client.sent("RecordAttendance").get("attendees").toString())
                .isEqualTo("[{\"org\":\"" + client.sent("AddPartner").get("org").asString() + "\"}]");
    }

    @Test
    void anotherOrganizationIsAskedWhatItIs() throws Exception {
        assertThat(refused("guest[0].name", "Bell Library", "guest[0].who", "organization"))
                .contains("What is Bell Library?", "id=\"f-guest-0-kind\"");
        meeting("guest[0].name", "Bell Library", "guest[0].who", "organization", "guest[0].kind", "COMMUNITY");
        assertThat(client.sent("AddPartner").get("sides").toString()).isEqualTo("[\"public\"]");
    }

    @Test
    void aNewPersonIsAskedForWhichOrganization() throws Exception {
        assertThat(refused("guest[0].name", "Pia Lark", "guest[0].who", "person"))
                .contains("For which organization did Pia Lark come?", "href=\"#f-guest-0-org\"");
        meeting("guest[0].name", "Pia Lark", "guest[0].who", "person", "guest[0].org", "kestrel fabrication");
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("RegisterPerson", "AffiliatePerson", "RecordMeeting", "RecordAttendance");
    }

    @Test
    void aNewPersonOfANewCompanyIsRecordedInOneGo() throws Exception {
        meeting(
                "guest[0].name",
                "Gil Stenberg",
                "guest[0].who",
                "person",
                "guest[0].org",
                "Oakum Marine",
                "guest[0].kind",
                "COMPANY",
                "guest[1].name",
                "Jo Ferris",
                "guest[1].who",
                "person",
                "guest[1].org",
                "oakum marine",
                "chair",
                "Gil Stenberg (Oakum Marine)");
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly(
                        "RegisterOrganisation",
                        "AddPartner",
                        "RegisterPerson",
                        "AffiliatePerson",
                        "RegisterPerson",
                        "AffiliatePerson",
                        "RecordMeeting",
                        "RecordAttendance");
        assertThat(client.sent("RecordAttendance").get("attendees").get(1).get("org"))
                .isEqualTo(client.sent("AddPartner").get("org"));
    }

    @Test
    void aCoordinatorWithoutAnOrganizationCanCome() throws Exception {
        assertThat(page(MEETING)).contains("Ada Bright", "name=\"guest[0].who\"", "value=\"|ada\"");
        assertThat(refused("guest[0].who", "|ada", "chair", "Ada Bright"))
                .contains("For which organization did Ada Bright come?", "id=\"f-guest-0-org\"")
                .containsPattern(checked("|ada"));
        meeting("guest[0].who", "|ada", "guest[0].org", "Larch Valley College", "chair", "Ada Bright");
        assertThat(client.sent("RecordAttendance").get("attendees").toString())
                .isEqualTo("[{\"person\":\"ada\",\"org\":\"college\"}]");
        assertThat(client.sent("RecordMeeting").get("chairs").toString())
                .isEqualTo("[{\"person\":\"ada\",\"org\":\"college\"}]");
    }

    @Test
    void aCoordinatorWhoIsNotTickedDidNotCome() throws Exception {
        assertThat(refused("attendee", "harrow|rosa", "chair", "Ada Bright"))
                .contains("Ada Bright is not ticked as present");
        meeting("attendee", "harrow|rosa", "guest[0].org", "Larch Valley College");
        assertThat(client.sent("RecordAttendance").get("attendees")).hasSize(1);
    }

    @Test
    void somebodyKnownElsewhereComesForWhereTheyWork() throws Exception {
        views.newcomers.put(
                new OrganisationName("oakum", Text.shown("Oakum Marine")),
                new PersonName("gil", Text.shown("Gil Stenberg")));
        assertThat(added("Gil Stenberg"))
                .containsPattern(checked("|gil"))
                .contains("name=\"guest[0].org\" value=\"Oakum Marine\"");
        assertThat(refused("guest[0].name", "Gil Stenberg", "guest[0].who", "|gil"))
                .contains("What is Oakum Marine?");
        meeting("guest[0].name", "Gil Stenberg", "guest[0].who", "|gil", "guest[0].kind", "COMPANY");
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly("AddPartner", "RecordMeeting", "RecordAttendance");
    }

    @Test
    void somebodyWhoComesForAnotherOrganizationIsAskedAbout() throws Exception {
        assertThat(added("Rosa Delgado, Kestrel Fabrication"))
                .contains(
                        "value=\"harrow|rosa\"",
                        "Rosa Delgado, Harrow Tool &amp; Die, this time for Kestrel Fabrication")
                .doesNotContainPattern("name=\"guest\\[0\\].who\"[^>]* checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bright, Ada", "bright;  ada", "Ada Bright"})
    void aCoordinatorWithoutAnOrganizationIsKnownHoweverTheyAreWritten(String line) throws Exception {
        assertThat(added(line))
                .containsPattern(checked("|ada"))
                .containsPattern("(?i)name=\"guest\\[0\\].name\" value=\"ada bright\"")
                .doesNotContain("value=\"Bright\"");
        meeting(
                "guest[0].name",
                "Ada Bright",
                "guest[0].who",
                "|ada",
                "guest[0].org",
                "Larch Valley College",
                "chair",
                line.replace(';', ','));
        assertThat(client.sent("RecordAttendance").get("attendees").toString())
                .isEqualTo("[{\"person\":\"ada\",\"org\":\"college\"}]");
    }

    @Test
    void aTurnedNameThatIsOneSlipAwayIsAskedAbout() throws Exception {
        assertThat(added("Bright, Ida"))
                .contains("“Ida Bright”: new, or a spelling of someone?", "value=\"|ada\"")
                .doesNotContainPattern("name=\"guest\\[0\\].who\"[^>]* checked");
    }

    @Test
    void whoIsLeftOutIsNotRecorded() throws Exception {
        meeting("attendee", "harrow|rosa", "guest[0].name", "Pia Lark", "guest[0].who", "nobody");
        assertThat(client.sent("RecordAttendance").get("attendees")).hasSize(1);
    }

    @Test
    void aChairWhoIsOneSlipAwayIsOffered() throws Exception {
        assertThat(refused("attendee", "harrow|rosa", "chair", "Rosa Delgato"))
                .contains("Did you mean Rosa Delgado, Harrow Tool &amp; Die?");
    }
}
