package org.waymark.queryside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.given.GivenLog;
import org.waymark.queryside.given.GivenViews;
import org.waymark.queryside.given.Larch;
import org.waymark.queryside.given.SetClock;

/** The page of an entry offers to move it, and the pages of a moved one lead to each other. */
class MovedEntriesTest {

    private static final String CORRAN =
            "{'fact':'PartnershipRegistered','entry':'q1','partnership':'corran','on':'2026-01-05','name':'Corran Health','community':'tamarack'}";
    private static final String THERE =
            "{'fact':'MeetingHeld','entry':'n1','partnership':'corran','on':'2026-03-01','meeting':'launch-2','kind':'launch'}";
    private static final String VOID =
            "{'fact':'EntryVoided','entry':'v1','partnership':'larch','voids':'m1','reason':'Recorded on Corran Health instead. Wrong page.',"
                    + "'evidence':[{'label':'Recorded on Corran Health instead','link':'/partnerships/corran/entries/n1'}]}";

    private final SetClock clock = new SetClock("2026-03-10");
    private GivenViews given;

    @BeforeEach
    void open(@TempDir Path directory) {
        given = new GivenViews(new GivenLog(directory, clock, "log-of-tests"), clock, RecordedPagesTest.Pages.class);
        Larch.beforeTheCoordinator(given.log());
        given.record(Larch.COORDINATOR);
        signIn();
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        given.close();
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    private Document page(String entry) throws Exception {
        var response = given.http()
                .perform(get(URI.create("/partnerships/" + entry)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(entry).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private boolean offered(String entry) throws Exception {
        return !page(entry).select("a.button[href$=/move]").isEmpty();
    }

    @Test
    void nothingIsOfferedWhereThereIsNoOtherPartnership() throws Exception {
        assertThat(offered("larch/entries/m1")).isFalse();
        given.record(CORRAN);
        assertThat(offered("larch/entries/m1")).isTrue();
        assertThat(page("larch/entries/m1").select("a.button[href$=/move]").text())
                .isEqualTo("Move to another partnership");
    }

    @Test
    void whatMakesNoSenseElsewhereIsNotOffered() throws Exception {
        given.record(CORRAN);
        given.record(THERE, VOID);
        assertThat(offered("larch/entries/p1")).as("a registration").isFalse();
        assertThat(offered("larch/entries/v1")).as("a void").isFalse();
        assertThat(offered("larch/entries/m1")).as("voided").isFalse();
        assertThat(offered("larch/entries/m2"))
                .as("attendance of a voided meeting")
                .isFalse();
        assertThat(offered("larch/entries/h1")).isTrue();
    }

    @Test
    void bothPagesLeadToTheOtherOne() throws Exception {
        given.record(CORRAN);
        given.record(THERE, VOID);
        assertThat(page("larch/entries/m1")
                        .select(".notice-alert a[href=/partnerships/corran/entries/n1]")
                        .text())
                .isEqualTo("Recorded on Corran Health instead");
        assertThat(page("larch/entries/v1").select("td a[href=/partnerships/corran/entries/n1]"))
                .hasSize(1);
        assertThat(page("corran/entries/n1").select(".lead").text()).endsWith("Moved here from Larch Valley.");
        assertThat(page("corran/entries/n1").select(".lead a[href=/partnerships/larch/entries/m1]"))
                .hasSize(1);
    }

    @Test
    void aVoidThatWasTakenBackMovedNothing() throws Exception {
        given.record(CORRAN);
        long moved = given.record(THERE, VOID);
        given.record("{'fact':'EntryVoided','entry':'v2','partnership':'larch','voids':'v1','reason':'It was right.'}");
        assertThat(page("corran/entries/n1").select(".lead").text()).doesNotContain("Moved here");
        assertThat(page("corran/entries/n1?knownAt=" + moved).select(".lead").text())
                .as("as it was known then")
                .contains("Moved here");
    }

    @Test
    void openReadersSeeNoLink() throws Exception {
        given.record(CORRAN);
        given.record(THERE, VOID);
        SecurityContextHolder.clearContext();
        assertThat(page("corran/entries/n1").select(".lead").text()).doesNotContain("Moved here");
        assertThat(page("larch/entries/m1").html()).doesNotContain("/partnerships/corran/entries/n1");
    }
}
