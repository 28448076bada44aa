package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.standalone.story.Chromium.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job from an empty folder to a stage with its reasons, by what is typed into forms, and over a kill. */
class StoryE2E {

    private static final String DRAFT = "Agreed on two welding cohorts for the spring";

    /** Days are counted back from today: what stands for a year from a fixed day on lapses in the year after. */
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Denver"));

    private final String championsDay = daysAgo(82);
    private final String meetingDay = daysAgo(47);
    private final String attestedDay = daysAgo(32);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    private String partnership = "";

    @Test
    void fromAnEmptyFolderToAStageThatSurvivesAKill() {
        try (Chromium chromium = Chromium.orSkip();
                Visitor ines = chromium.visitor(1280, true)) {
            Page page = ines.page();
            JsonNode before;
            try (Child waymark = Child.serve(data)) {
                Clerk clerk = new Clerk(waymark, page);
                clerk.makeFirstAccount("Ines Okafor");
                assertThat(waymark.console()).doesNotContain("WARN", "ERROR", "Exception");

                registerPartnership(waymark, clerk, page);
                recordPeople(clerk);
                recordWhatTheyDid(clerk);
                attest(clerk);

                theStageIsReached(waymark, page);
                whyNamesTheEntries(waymark, page);
                before = leaveADraft(waymark, clerk, page);
                waymark.kill();
            }
            try (Child waymark = Child.serve(data)) {
                allIsThere(waymark, page, before);
                assertThat(waymark.console()).doesNotContain("WARN", "ERROR", "first-account");
            }
            assertThat(ines.complaints()).isEmpty();
        }
        assertThat(Child.run(0, "verify", "--data", data.toString())).contains("Sound: log ");
    }

    private void registerPartnership(Child waymark, Clerk clerk, Page page) {
        clerk.open("/communities/new")
                .type("on", daysAgo(111))
                .type("name", "Tamarack partnerships")
                .choose("zone", "America/Denver")
                .send();
        String community =
                get(waymark, page, "/api/communities").get(0).get("id").stringValue();
        clerk.open("/communities/" + community + "/record/RegisterPartnership")
                .type("on", daysAgo(104))
                .type("name", "Larch Valley Makers")
                .type("counties", "08901\n08903")
                .type("naics", "3323")
                .send();
        partnership = get(waymark, page, "/api/communities/" + community + "/partnerships")
                .get("rows")
                .get(0)
                .get("id")
                .stringValue();
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("main").innerText()).containsIgnoringCase("not yet");

        clerk.open("/communities/" + community + "/record/AppointReviewer").type("on", daysAgo(110));
        fresh(page, "person", "Rosa Delgado");
        clerk.send();
    }

    private void recordPeople(Clerk clerk) {
        for (String person : List.of("Ana Ruiz", "Ben Achterberg", "Carl Nyberg")) {
            clerk.open("/people/record/RegisterPerson")
                    .type("on", daysAgo(109))
                    .type("name", person)
                    .send();
        }
        for (String company : List.of("Harrow Tool", "Oakum Marine", "Larch College")) {
            clerk.open("/people/record/RegisterOrganisation")
                    .type("on", daysAgo(109))
                    .type("name", company)
                    .send();
        }
        partner(clerk, "Harrow Tool", "Industry", "Employer", "For profit", "Workforce");
        partner(clerk, "Oakum Marine", "Industry", "Employer", "For profit", "Workforce");
        partner(clerk, "Larch College", "Public", "Training provider", "Government", "Education");
        form(clerk, "AppointCoordinator", daysAgo(102))
                .choose("holder", "Carl Nyberg")
                .tick("kind", "Standing")
                .choose("contact", "Carl Nyberg")
                .send();
        form(clerk, "AddChampion", championsDay)
                .choose("person", "Ana Ruiz")
                .choose("org", "Harrow Tool")
                .send();
        form(clerk, "AddChampion", championsDay)
                .choose("person", "Ben Achterberg")
                .choose("org", "Oakum Marine")
                .send();
    }

    private void recordWhatTheyDid(Clerk clerk) {
        form(clerk, "RecordMeeting", meetingDay)
                .tick("kind", "General")
                .tick("attendee", "Ana Ruiz")
                .tick("attendee", "Ben Achterberg")
                .send();
        form(clerk, "AdoptStrategicPlan", daysAgo(33))
                .type("document", "https://example.org/plan.pdf")
                .choose("adopters[0].org", "Harrow Tool")
                .more("adopters")
                .choose("adopters[1].org", "Larch College")
                .send();
    }

    private void attest(Clerk clerk) {
        form(clerk, "GiveAttestation", attestedDay)
                .tick("clause", "E2")
                .tick("clause", "E3")
                .tick("clause", "E4")
                .tick("clause", "E6")
                .choose("person", "Rosa Delgado")
                .choose("role", "Reviewer")
                .type("statement", "I met the support team and read the signed commitment.")
                .send();
    }

    private void theStageIsReached(Child waymark, Page page) {
        JsonNode stage = get(waymark, page, "/api/partnerships/" + partnership + "/stage");
        assertThat(stage.get("stage").stringValue()).isEqualTo("emerging");
        assertThat(stage.get("since").stringValue()).isEqualTo(attestedDay);
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("main .lead").innerText()).contains("Emerging");
        assertThat(page.locator(".timeline").innerText()).contains("Emerging", "Coordinator in place");
    }

    private void whyNamesTheEntries(Child waymark, Page page) {
        page.navigate(waymark.at("/partnerships/" + partnership + "/why?open=all"));
        String why = page.locator("main").innerHTML();
        JsonNode entries = get(waymark, page, "/api/partnerships/" + partnership + "/timeline")
                .get("entries");
        for (String fact : List.of(
                "CoordinatorAppointed",
                "ChampionAdded",
                "AttendanceRecorded",
                "StrategicPlanAdopted",
                "AttestationGiven")) {
            List<String> ids = entries.valueStream()
                    .filter(entry -> entry.get("fact").stringValue().equals(fact))
                    .map(entry -> entry.get("entry").stringValue())
                    .toList();
            assertThat(ids)
                    .as(fact)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(why).as(fact).contains("/entries/" + id));
        }
    }

    /** Types a note and goes away without recording it. */
    private JsonNode leaveADraft(Child waymark, Clerk clerk, Page page) {
        form(clerk, "RecordMeeting", daysAgo(19));
        page.waitForResponse(response -> response.url().contains("/drafts/"), () -> clerk.type("note", DRAFT));
        return get(waymark, page, "/api/log");
    }

    private void allIsThere(Child waymark, Page page, JsonNode before) {
        JsonNode after = get(waymark, page, "/api/log");
        assertThat(after.get("logId")).isEqualTo(before.get("logId"));
        assertThat(after.get("head")).isEqualTo(before.get("head"));
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("header").innerText()).contains("Ines Okafor");
        assertThat(page.locator("main .lead").innerText()).contains("Emerging");
        page.navigate(waymark.at("/partnerships/" + partnership + "/record/RecordMeeting"));
        assertThat(page.locator("[name=note]").inputValue()).isEqualTo(DRAFT);
    }

    private void partner(Clerk clerk, String name, String side, String kind, String ownership, String field) {
        form(clerk, "AddPartner", daysAgo(103))
                .choose("org", name)
                .tick("sides", side)
                .choose("kind", kind)
                .tick("ownership", ownership)
                .tick("fields", field);
        clerk.send();
    }

    private Clerk form(Clerk clerk, String command, String day) {
        return clerk.open("/partnerships/" + partnership + "/record/" + command).type("on", day);
    }

    private String daysAgo(int days) {
        return today.minusDays(days).toString();
    }

    /** Somebody the lists do not know yet. */
    private static void fresh(Page page, String field, String name) {
        page.locator("details:has([name='" + field + ".new']) > summary").click();
        page.locator("[name='" + field + ".new']").fill(name);
    }

    private static JsonNode get(Child waymark, Page page, String path) {
        return JsonMapper.shared().readTree(page.request().get(waymark.at(path)).text());
    }
}
