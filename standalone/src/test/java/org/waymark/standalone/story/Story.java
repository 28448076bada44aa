package org.waymark.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job from nothing to a stage with its reasons, step by step, by what is typed into forms. The community goes by
 * the rubric that a new one gets, so that every one of its fourteen indicators is judged. The steps do not mind whether the same process answers each of them.
 */
final class Story {

    private static final String DRAFT = "Agreed on two welding cohorts for the spring";

    private static final List<String> PEOPLE =
            List.of("Ana Ruiz", "Ben Achterberg", "Carl Nyberg", "Dee Lamont", "Eva Marsh", "Finn Orr", "Gil Ott");

    private static final List<String> ORGANIZATIONS = List.of(
            "Harrow Tool",
            "Oakum Marine",
            "Larch College",
            "Larch Workforce Board",
            "Larch County Development",
            "Larch Library");

    /** Days are counted back from today: what stands for a year from a fixed day on lapses in the year after. */
    private final LocalDate today = LocalDate.now(ZoneId.of("America/Denver"));

    private final String championsDay = daysAgo(82);
    private final String meetingDay = daysAgo(47);
    private final String attestedDay = daysAgo(32);
    private final Page page;
    private Site waymark;
    private Clerk clerk;
    private String partnership = "";

    Story(Site waymark, Page page) {
        this.page = page;
        this.waymark = waymark;
        this.clerk = new Clerk(waymark, page);
    }

    /** Goes on at another address of the same Waymark, in the same browser. */
    Story at(Site other) {
        waymark = other;
        clerk = new Clerk(other, page);
        return this;
    }

    void makeFirstAccount() {
        clerk.makeFirstAccount("Ines Okafor");
    }

    void registerPartnership() {
        clerk.open("/communities/new")
                .type("on", daysAgo(111))
                .type("name", "Tamarack partnerships")
                .choose("zone", "America/Denver")
                .send();
        String community = get("/api/communities").get(0).get("id").stringValue();
        clerk.open("/communities/" + community + "/record/RegisterPartnership")
                .type("on", daysAgo(104))
                .type("name", "Larch Valley Makers")
                .type("counties", "08901\n08903")
                .type("naics", "3323")
                .type("rationale", "Shops on both shores hire the same welders.")
                .type("dataAsOf", daysAgo(400))
                .send();
        partnership = get("/api/communities/" + community + "/partnerships")
                .get("rows")
                .get(0)
                .get("id")
                .stringValue();
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("main").innerText()).containsIgnoringCase("not yet");

        clerk.open("/communities/" + community + "/record/AppointReviewer").type("on", daysAgo(110));
        fresh("person", "Rosa Delgado");
        clerk.send();
    }

    void recordPeople() {
        for (String person : PEOPLE) {
            clerk.open("/people/record/RegisterPerson")
                    .type("on", daysAgo(109))
                    .type("name", person)
                    .send();
        }
        for (String company : ORGANIZATIONS) {
            clerk.open("/people/record/RegisterOrganisation")
                    .type("on", daysAgo(109))
                    .type("name", company)
                    .send();
        }
        partner("Harrow Tool", "Industry", "Employer", "For profit", "Workforce");
        partner("Oakum Marine", "Industry", "Employer", "For profit", "Workforce");
        partner("Larch College", "Public", "Training provider", "Government", "Education");
        form("AppointCoordinator", daysAgo(102))
                .choose("holder", "Carl Nyberg")
                .tick("kind", "Standing")
                .choose("contact", "Carl Nyberg")
                .send();
        member("Carl Nyberg", "Larch Workforce Board", "Workforce");
        member("Dee Lamont", "Larch Workforce Board", "Workforce");
        member("Eva Marsh", "Larch College", "Education");
        member("Finn Orr", "Larch County Development", "Economic development");
        member("Gil Ott", "Larch Library", "Community");
        form("AddChampion", championsDay)
                .choose("person", "Ana Ruiz")
                .choose("org", "Harrow Tool")
                .send();
        form("AddChampion", championsDay)
                .choose("person", "Ben Achterberg")
                .choose("org", "Oakum Marine")
                .send();
    }

    void recordWhatTheyDid() {
        form("RecordMeeting", daysAgo(70))
                .tick("kind", "Support team")
                .tick("unknown", "Nobody noted")
                .send();
        form("SignJointCommitment", daysAgo(68))
                .pick("signatories", "Carl Nyberg")
                .pick("signatories", "Dee Lamont")
                .pick("signatories", "Eva Marsh")
                .pick("signatories", "Finn Orr")
                .send();
        form("RecordMeeting", meetingDay)
                .tick("kind", "Launch")
                .tick("attendee", "Ana Ruiz")
                .tick("attendee", "Ben Achterberg")
                .send();
        form("IdentifyPriority", meetingDay)
                .type("title", "Welders for both shores")
                .choose("domains", "Workforce")
                .choose("owner.org", "Harrow Tool")
                .send();
        form("PlanAction", daysAgo(40))
                .choose("priority", "Welders")
                .type("title", "Two cohorts in spring")
                .send();
        form("AdoptStrategicPlan", daysAgo(33))
                .type("document", "https://example.org/plan.pdf")
                .choose("adopters[0].org", "Harrow Tool")
                .more("adopters")
                .choose("adopters[1].org", "Larch College")
                .send();
    }

    void attest() {
        form("GiveAttestation", attestedDay)
                .tick("clause", "E4")
                .choose("person", "Rosa Delgado")
                .choose("role", "Reviewer")
                .type("statement", "I read the figures and met the shops: the choice is warranted.")
                .send();
    }

    void theStageIsReached() {
        JsonNode stage = get("/api/partnerships/" + partnership + "/stage");
        assertThat(stage.get("stage").stringValue()).isEqualTo("emerging");
        assertThat(stage.get("since").stringValue()).isEqualTo(attestedDay);
        assertThat(stage.get("rubric").get("id").stringValue()).isEqualTo("waymark-sample");
        assertThat(stage.get("rubric").get("adopted").booleanValue()).isTrue();
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("main .lead").innerText()).contains("Emerging");
        assertThat(page.locator(".timeline").innerText()).contains("Emerging", "Coordinator in place");
    }

    void whyNamesTheEntries() {
        page.navigate(waymark.at("/partnerships/" + partnership + "/why?open=all"));
        String why = page.locator("main").innerHTML();
        JsonNode entries = get("/api/partnerships/" + partnership + "/timeline").get("entries");
        for (String fact : List.of(
                "IndustrySelected",
                "CoordinatorAppointed",
                "SupportTeamMemberJoined",
                "JointCommitmentSigned",
                "ChampionAdded",
                "PriorityIdentified",
                "ActionPlanned",
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
    JsonNode leaveADraft() {
        form("RecordMeeting", daysAgo(19));
        page.waitForResponse(response -> response.url().contains("/drafts/"), () -> clerk.type("note", DRAFT));
        return get("/api/log");
    }

    void allIsThere(JsonNode before) {
        JsonNode after = get("/api/log");
        assertThat(after.get("logId")).isEqualTo(before.get("logId"));
        assertThat(after.get("head")).isEqualTo(before.get("head"));
        page.navigate(waymark.at("/partnerships/" + partnership));
        assertThat(page.locator("header").innerText()).contains("Ines Okafor");
        assertThat(page.locator("main .lead").innerText()).contains("Emerging");
        page.navigate(waymark.at("/partnerships/" + partnership + "/record/RecordMeeting"));
        assertThat(page.locator("[name=note]").inputValue()).isEqualTo(DRAFT);
    }

    private void member(String name, String organization, String field) {
        form("AddSupportTeamMember", daysAgo(101))
                .choose("person", name)
                .choose("org", organization)
                .tick("fields", field)
                .send();
    }

    private void partner(String name, String side, String kind, String ownership, String field) {
        form("AddPartner", daysAgo(103))
                .choose("org", name)
                .tick("sides", side)
                .choose("kind", kind)
                .tick("ownership", ownership)
                .tick("fields", field);
        clerk.send();
    }

    private Clerk form(String command, String day) {
        return clerk.open("/partnerships/" + partnership + "/record/" + command).type("on", day);
    }

    /** Somebody the lists do not know yet. */
    private void fresh(String field, String name) {
        page.locator("details:has([name='" + field + ".new']) > summary").click();
        page.locator("[name='" + field + ".new']").fill(name);
    }

    private JsonNode get(String path) {
        return JsonMapper.shared().readTree(page.request().get(waymark.at(path)).text());
    }

    private String daysAgo(int days) {
        return today.minusDays(days).toString();
    }
}
