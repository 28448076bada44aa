package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;

/** A refusal speaks of what people typed and chose, where they typed it. */
class RefusalWordsTest extends FormsHarness {

    private static final String AT = "/partnerships/p1/record/";

    private String refused(Defect defect, String command, String... fields) throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(defect));
        return send(AT + command, fields).getContentAsString();
    }

    @Test
    void anEndThatComesTooEarlyIsToldAtTheDateWithNameAndDays() throws Exception {
        var defect = new Defect(
                "on",
                "2023-12-31",
                "end-without-start",
                "The coordinator “nadia” is recorded from “2024-01-01” on, and “2023-12-31” begins before that.",
                "Give a date from “2024-01-01” on, or correct the entry that says when it began.");
        assertThat(refused(defect, "EndCoordinator", "on", "2023-12-31", "holder", "nadia"))
                .contains("The coordinator Nadia Farouk is recorded from 1 Jan 2024 on, and 31 Dec 2023 begins before")
                .contains("id=\"f-on-error\"")
                .doesNotContain("id=\"f-holder-error\"", "with this id");
    }

    @Test
    void aBadDateIsNoFaultOfANewName() throws Exception {
        client.answer = call -> new CommandReply.Refused(List.of(
                new Defect("entries[0].on", "2026-13-45", "invalid", "must be a date", "write it in that form"),
                new Defect("entries[2].on", "2026-13-45", "invalid", "must be a date", "write it in that form")));
        assertThat(send(AT + "AddChampion", "on", "2026-13-45", "person.new", "Gil Stenberg", "org", "harrow")
                        .getContentAsString())
                .contains("“2026-13-45”: Date must be a date.", "1 answer needs a change")
                .doesNotContain("id=\"f-person-new-error\"");
    }

    @Test
    void whatCanOnlyBeChosenIsNotToBeEntered() throws Exception {
        var kind = new Defect("kind", "", "missing", "is required", "give it");
        assertThat(refused(kind, "RecordContribution", "on", "2026-11-17", "org", "harrow"))
                .contains("Kind is missing. Choose one.");
        assertThat(refused(kind, "RecordMeeting", "on", "2026-11-17")).contains("Kind is missing. Choose one.");
        var person = new Defect("person", "", "missing", "is required", "give it");
        assertThat(refused(person, "AddChampion", "on", "2026-11-17", "org", "harrow"))
                .contains("Person is missing. Choose from the list, or add a new one.");
        var name = new Defect("name", "", "missing", "is required", "give it");
        assertThat(refused(name, "RenamePartnership", "on", "2026-11-17")).contains("Name is missing. Enter it.");
    }

    @Test
    void whatIsAskedAndWhatIsMissingIsSaidInOneRound() throws Exception {
        assertThat(send("/communities/new", "on", "2030-01-01", "name", "").getContentAsString())
                .contains(
                        "1 Jan 2030 is still to come",
                        "Name is missing. Enter it.",
                        "Time zone is missing. Choose one.");
        assertThat(client.calls).isEmpty();
    }
}
