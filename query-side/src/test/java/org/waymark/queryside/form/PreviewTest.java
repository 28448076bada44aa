package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.waymark.queryside.change.Change.What;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.ripple.RippleView;
import org.waymark.queryside.ripple.RippleView.Drifting;
import org.waymark.queryside.ripple.RippleView.Move;
import org.waymark.queryside.ripple.RippleView.Touched;
import org.waymark.registry.Defect;

/** A form says what it would change before anything is recorded. */
class PreviewTest extends FormsHarness {
    private static final String CHAMPION = "/partnerships/p1/record/AddChampion";
    private static final String[] BEN = {"_preview", "yes", "on", "2026-11-17", "person", "ben", "org", "harrow"};

    private static final Move STAGE = new Move(
            What.STANDING, null, null, LocalDate.parse("2026-11-17"), null, "not-yet", "good", null, "Emerging", true);
    private static final Move VERDICT = new Move(
            What.INDICATOR,
            "E2",
            "Champions",
            LocalDate.parse("2026-11-17"),
            LocalDate.parse("2026-12-01"),
            "not-met",
            "met",
            null,
            null,
            true);

    private Document preview() throws Exception {
        MockHttpServletResponse response = send(CHAMPION, BEN);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void everyFormOfAPartnershipOffersIt() throws Exception {
        assertThat(Jsoup.parse(page(CHAMPION)).select("button[name=_preview]").text())
                .isEqualTo("What would it change?");
        assertThat(Jsoup.parse(page("/people/record/RegisterPerson")).select("button[name=_preview]"))
                .isEmpty();
    }

    @Test
    void itTellsWhatWouldMoveRecordsNothingAndKeepsWhatWasTyped() throws Exception {
        views.ripple = new RippleView(
                "log",
                40,
                "ab",
                List.of(new Touched("p1", "Larch Valley", List.of(STAGE, VERDICT), List.of(), false)),
                1,
                0,
                0);
        Document page = preview();
        assertThat(client.calls).hasSize(1).allMatch(CommandCall::dryRun);
        assertThat(page.select("#notice h2").text()).startsWith("Nothing is recorded yet.");
        assertThat(page.select("#notice p").eachText())
                .containsExactly(
                        "From 17 Nov 2026 on, the stage would be Emerging, Good instead of Not yet.",
                        "From 17 Nov 2026 to 30 Nov 2026, E2 Champions would be met instead of not met.",
                        "Some of these days are past.");
        assertThat(page.select("#notice").attr("role")).isEqualTo("status");
        assertThat(page.select("option[value=ben]").hasAttr("selected")).isTrue();
        assertThat(page.select("input[name=_command]").val()).isEqualTo(COMMAND);
    }

    @Test
    void whatTouchesSeveralPartnershipsIsToldByTheirNames() throws Exception {
        Touched larch = new Touched("p1", "Larch Valley", List.of(VERDICT), List.of(), false);
        views.ripple = new RippleView("log", 40, "ab", List.of(larch), 3, 0, 2);
        assertThat(preview().select("#notice p").eachText())
                .containsExactly(
                        "Larch Valley: From 17 Nov 2026 to 30 Nov 2026, E2 Champions would be met instead of not met.",
                        "2 more partnerships may be touched and were not looked at.");
    }

    @Test
    void aRestatementAndADriftAreToldBeforehand() throws Exception {
        var drifting = new Drifting("d1", "State council", null, LocalDate.parse("2026-11-17"));
        var larch = new Touched("p1", "Larch Valley", List.of(STAGE), List.of(drifting), true);
        views.ripple = new RippleView("log", 40, "ab", List.of(larch), 1, 0, 0);
        assertThat(preview().select("#notice p").eachText())
                .contains(
                        "The determination of State council would differ from the computed stage from 17 Nov 2026 instead of on no day.",
                        "Some of these days are past: recorded, it will be listed as a restatement.");
    }

    @Test
    void whatBeginsIsToldToBegin() throws Exception {
        views.ripple = new RippleView("log", 40, "ab", List.of(), 0, 1, 0);
        assertThat(preview().select("#notice").text()).contains("A partnership would begin");
    }

    @Test
    void whatChangesNothingSaysSo() throws Exception {
        assertThat(preview().select("#notice").text())
                .isEqualTo("Nothing is recorded yet. No indicator and no stage would change.");
    }

    @Test
    void aRefusalComesAsItWouldWithoutPreview() throws Exception {
        client.answer = call -> new CommandReply.Refused(
                List.of(new Defect("person", "ben", "taken", "is already a champion", "Choose somebody else")));
        MockHttpServletResponse response = send(CHAMPION, BEN);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("Person is already a champion.");
    }
}
