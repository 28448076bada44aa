package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.access.draft.Draft;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.ObjectNode;

/** What any form does with each answer, and with people and companies that nobody recorded before. */
class FormFlowTest extends FormsHarness {

    private static final String CHAMPION = "/partnerships/p1/record/AddChampion";

    @Test
    void sendsWhoAskedUnderTheIdMintedWithThePage() throws Exception {
        String page = page(CHAMPION);
        assertThat(page).containsPattern("name=\"_command\" value=\"[0-9a-f-]{36}\"");
        send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow");
        CommandCall call = client.calls.getLast();
        assertThat(call.commandId()).isEqualTo(UUID.fromString(COMMAND));
        assertThat(call.actor()).isEqualTo("account-1");
        assertThat(call.command()).isEqualTo("AddChampion");
    }

    @Test
    void sendsTheSameBodyTwiceForOneCommandId() throws Exception {
        String[] fields = {"on", "2026-11-17", "person.new", "Gil Stenberg", "org.new", "Oakum Marine"};
        send(CHAMPION, fields);
        send(CHAMPION, fields);
        assertThat(client.calls.getFirst()).isEqualTo(client.calls.getLast());
    }

    @Test
    void showsARefusalBesideItsFieldWithEverythingTypedKept() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("person", "ben", "taken", "is already a champion", "Choose somebody else")));
        MockHttpServletResponse response =
                send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow", "note", "She agreed at once.");
        String page = response.getContentAsString();
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page)
                .contains("role=\"alert\"", "tabindex=\"-1\"", "href=\"#f-person\"", "id=\"f-person-error\"")
                .contains("Person is already a champion.", "Choose somebody else.", "She agreed at once.", COMMAND)
                .containsPattern("<option value=\"ben\" selected=\"selected\"");
    }

    @Test
    void recordsANewPersonAndCompanyInTheSameCommit() throws Exception {
        send(CHAMPION, "on", "2026-11-17", "person.new", "Gil Stenberg", "org.new", "Oakum Marine");
        assertThat(client.sent())
                .extracting(body -> body.get("command").asString())
                .containsExactly(
                        "RegisterOrganisation", "AddPartner", "RegisterPerson", "AffiliatePerson", "AddChampion");
        String person = client.sent("RegisterPerson").get("person").asString();
        ObjectNode champion = client.sent("AddChampion");
        assertThat(champion.get("person").asString()).isEqualTo(person);
        assertThat(champion.get("org"))
                .isEqualTo(client.sent("RegisterOrganisation").get("org"));
        ObjectNode partner = client.sent("AddPartner");
        assertThat(partner.get("sides").toString()).isEqualTo("[\"industry\"]");
        assertThat(partner.get("kind").asString()).isEqualTo("employer");
    }

    @Test
    void namesTheFieldOfANewcomerInARefusalOfSeveralCommands() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("entries[0].name", "", "invalid", "must not be blank", "give it")));
        String page = send(CHAMPION, "on", "2026-11-17", "person", "ben", "org.new", "Oakum")
                .getContentAsString();
        assertThat(page).contains("id=\"f-org-new-error\"", "Name of the new organization must not be blank.");
    }

    @Test
    void writesAnApproximateDateNoFinerThanItIs() throws Exception {
        send(
                CHAMPION,
                "on",
                "2024-05-14",
                "on.approximate",
                "true",
                "on.precision",
                "quarter",
                "person",
                "ben",
                "org",
                "harrow");
        assertThat(client.sent("AddChampion").get("on").asString()).isEqualTo("2024-Q2");
    }

    @Test
    void keepsWhatWasTypedWhenNobodyKnowsWhetherItWasRecorded() throws Exception {
        client.answer = call -> new CommandReply.Unknown(call.commandId());
        MockHttpServletResponse response = send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow");
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("We could not confirm the save", "Check again", COMMAND);
    }

    @Test
    void saysWhatChangedMeanwhile() throws Exception {
        client.answer = call -> new CommandReply.Conflict(
                "somebody added a champion meanwhile",
                List.of(new CommandReply.Entry("e9", "ChampionAdded", call.body())));
        MockHttpServletResponse response = send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow");
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString())
                .contains("Somebody added a champion meanwhile.", "Recorded meanwhile: Champion added");
    }

    @Test
    void saysWhenToTryAgain() throws Exception {
        client.answer = call -> new CommandReply.Unavailable("the log is full", Duration.ofSeconds(30));
        assertThat(send(CHAMPION, "on", "2026-11-17").getContentAsString())
                .contains("Waymark cannot record right now", "30 seconds");
    }

    @Test
    void leadsToThePageThatShowsTheEffectAndNamesTheEntry() throws Exception {
        String address = send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow")
                .getRedirectedUrl();
        assertThat(address)
                .startsWith("/partnerships/p1?minPosition=42&recorded=")
                .contains("as=ChampionAdded");
    }

    @Test
    void saysThatNothingWasRecordedTwice() throws Exception {
        client.answer = call -> new CommandReply.Accepted(42, List.of(), true);
        assertThat(send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow")
                        .getRedirectedUrl())
                .contains("again=yes");
    }

    @Test
    void addsARowWithoutJavaScript() throws Exception {
        MockHttpServletResponse response = send(
                "/partnerships/p1/record/AdoptStrategicPlan",
                "on",
                "2026-11-17",
                "adopters[0].org",
                "harrow",
                "_fill",
                "more:adopters");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(client.calls).isEmpty();
        assertThat(response.getContentAsString()).contains("name=\"adopters[1].org\"", COMMAND);
    }

    @Test
    void bringsADraftBack() throws Exception {
        drafts.draft = Optional.of(new Draft(
                Map.of("person", List.of("ben"), "note", List.of("Half a sentence")),
                Draft.Cause.SIGNED_OUT,
                Instant.EPOCH));
        assertThat(page(CHAMPION)).contains("What you typed is back", "Half a sentence");
        send(CHAMPION, "on", "2026-11-17", "person", "ben", "org", "harrow");
        assertThat(drafts.draft).isEmpty();
    }

    @Test
    void refusesAFormThatWasNotMadeHere() throws Exception {
        assertThat(send(CHAMPION, "_command", "no-id").getStatus()).isIn(400, 302);
        assertThat(open("/partnerships/p1/record/NoSuchCommand").getStatus()).isEqualTo(404);
        assertThat(open("/partnerships/nowhere/record/AddChampion").getStatus()).isEqualTo(404);
    }

    @Test
    void aCommunityShowsWhoReviewsAndWhatIsPublished() throws Exception {
        var settings = Jsoup.parse(page("/communities/c1/record"));
        assertThat(settings.text())
                .contains("Walter Finch", "Tamarack rules, version 1 counts from 1 Jan 2026")
                .contains("Tamarack rules, version 2 published, not adopted");
        var end = settings.select("a:containsOwn(End)").first();
        assertThat(Jsoup.parse(page(Objects.requireNonNull(end).attr("href")))
                        .select("[name=person] [selected]")
                        .val())
                .isEqualTo("walter");
        assertThat(settings.select("a[href=/rubrics/" + SampleViews.SECOND + "]"))
                .hasSize(1);
    }

    @Test
    void listsEveryKindOfEntry() throws Exception {
        assertThat(page("/partnerships/p1/record")).contains("record/AddChampion", "A decision-maker of a company");
        assertThat(page("/communities/c1/record")).contains("record/AppointReviewer");
        assertThat(page("/people/record")).contains("record/RegisterPerson");
    }
}
