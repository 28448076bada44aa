package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list with nothing to choose says what to record first; one with very much stands out of the way. */
class EmptyListsTest extends FormsHarness {

    private static final String COORDINATOR = "/partnerships/p1/record/AppointCoordinator";

    @ParameterizedTest
    @CsvSource({
        "StartAction,PlanAction,Plan an action first",
        "ConfirmActivity,RecordActivity,Record an activity first",
        "JoinJointCommitment,SignJointCommitment,Record a joint commitment first",
        "CancelLaunch,ScheduleLaunch,Schedule a launch first",
        "ReleaseSupportTeamMember,AddSupportTeamMember,Add a support-team member first"
    })
    void namesAndLinksTheFirstStep(String command, String first, String words) throws Exception {
        assertThat(page("/partnerships/p1/record/" + command))
                .contains("href=\"/partnerships/p1/record/" + first + "\">" + words + "</a>");
    }

    @Test
    void saysNothingWhereThereIsSomethingToChoose() throws Exception {
        assertThat(page("/partnerships/p1/record/RecordAttendance")).doesNotContain("Record a meeting first");
    }

    @Test
    void foldsTheMembersOfATeamUntilATeamCoordinates() throws Exception {
        assertThat(page(COORDINATOR))
                .containsPattern(
                        "(?s)<details class=\"fresh\">\\s*<summary>Members of the team <span class=\"hint\">Only if");
        assertThat(page(COORDINATOR + "?form=team")).doesNotContain("<summary>Members of the team");
        assertThat(page(COORDINATOR + "?members=ben"))
                .containsPattern("(?s)<details class=\"fresh\" open=\"open\">\\s*<summary>Members of the team");
    }

    @Test
    void offersEverybodyElsewhereInOneListNotAsManyTicks() throws Exception {
        views.strangers = 170;
        views.without = true;
        String page = page("/partnerships/p1/record/AppointCoordinator?form=team");
        assertThat(page.split("type=\"checkbox\" name=\"members\"", -1)).hasSize(1);
        assertThat(page).contains("Stranger 169");
    }
}
