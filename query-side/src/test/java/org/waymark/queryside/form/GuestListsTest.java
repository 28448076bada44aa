package org.waymark.queryside.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Long lists of who came: each line is taken or stays in the box, and none of them costs more than the one before. */
class GuestListsTest extends FormsHarness {

    private static final String MEETING = "/partnerships/p1/record/RecordMeeting";

    /** Guests of one form. */
    private static final int MOST = 500;

    /** Far more than it takes on a busy machine, and far less than the half hour that comparing each with each took. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void aLargePartnershipInALargeCommunity() {
        views.crowd = 500;
        views.strangers = 4_000;
    }

    private static String list(int lines, IntFunction<String> line) {
        return IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\r\n"));
    }

    private MockHttpServletResponse meeting(List<String> fields) {
        List<String> all = new ArrayList<>(List.of("on", "2026-11-17", "kind", "general"));
        all.addAll(fields);
        return timely(() -> send(MEETING, all.toArray(String[]::new)));
    }

    private Document matched(String list) throws Exception {
        return Jsoup.parse(meeting(List.of("paste", list, "_fill", "paste")).getContentAsString());
    }

    private static <T> T timely(ThrowingSupplier<T> work) {
        var signedIn = SecurityContextHolder.getContext();
        return assertTimeoutPreemptively(PATIENCE, () -> {
            SecurityContextHolder.setContext(signedIn);
            return work.get();
        });
    }

    private static List<String> left(Document page) {
        return page.expectFirst("#f-paste").wholeText().lines().toList();
    }

    @Test
    void everybodyOnALargeRosterIsTicked() throws Exception {
        Document page = matched(list(MOST, i -> "Worker " + i + (i % 2 == 0 ? ", Firm " + i : "")));
        assertThat(page.select("[name=attendee][checked]")).hasSize(MOST);
        assertThat(page.select(".guest [name$=.name]")).isEmpty();
        assertThat(left(page)).isEmpty();
    }

    @Test
    void fiveHundredWhomNobodyKnowsBecomeGuestsAndAreRecorded() throws Exception {
        Document page = matched(list(MOST, i -> "Newcomer " + i + " (Firm " + i + ")"));
        assertThat(page.select(".guest [name$=.name]")).hasSize(MOST);
        assertThat(left(page)).isEmpty();
        assertThat(page.select(".notice")).isEmpty();

        List<String> fields = new ArrayList<>();
        for (var field : page.select(".guest input[type=text], .guest input[checked]")) {
            fields.add(field.attr("name"));
            fields.add(field.val());
        }
        assertThat(meeting(fields).getStatus()).isEqualTo(302);
        assertThat(client.sent("RecordAttendance").get("attendees")).hasSize(MOST);
    }

    @Test
    void slipsOfEverybodyOnALargeRosterAreAskedAbout() throws Exception {
        Document page = matched(list(MOST, i -> "Wurker " + i));
        assertThat(page.select(".guest legend:not(.visually-hidden)").eachText())
                .allMatch(text -> text.endsWith("a spelling of someone?"));
        assertThat(page.select("input[type=radio][value='Firm 7|Worker 7']")).isNotEmpty();
    }

    @Test
    void theLineThatHasNoRoomStaysInTheBox() throws Exception {
        Document page = matched(list(MOST + 1, i -> "Newcomer " + i) + "\r\nWorker 3\r\nNewcomer 1");
        assertThat(page.select(".guest [name$=.name]")).hasSize(MOST);
        assertThat(page.select("[name=attendee][checked]"))
                .as("whoever takes no room")
                .hasSize(1);
        assertThat(left(page)).containsExactly("Newcomer " + MOST);
        assertThat(page.select(".notice a[href=#f-paste]").text())
                .isEqualTo(page.select("#f-paste-error").text())
                .startsWith("502 of 503 lines were taken. One is still in the box")
                .contains("Leave out whoever did not come and match the list again");
    }

    @Test
    void ofAVeryLongListNothingIsLost() throws Exception {
        String list = list(20_000, i -> "Newcomer " + i);
        Document page = matched(list);
        assertThat(page.select(".guest [name$=.name]").eachAttr("value"))
                .hasSize(MOST)
                .contains("Newcomer 0", "Newcomer 499");
        assertThat(left(page)).hasSize(20_000 - MOST).startsWith("Newcomer 500").endsWith("Newcomer 19999");
        assertThat(page.select("#f-paste-error").text())
                .startsWith("500 of 20,000 lines were taken. 19,500 are still in the box");
    }

    @Test
    void aVeryLongListIsNotRecordedInPart() throws Exception {
        MockHttpServletResponse response = meeting(List.of("paste", list(20_000, i -> "Newcomer " + i)));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(client.calls).isEmpty();
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(left(page)).hasSize(20_000 - MOST);
        assertThat(page.select(".notice").text()).contains("500 of 20,000 lines were taken");
    }

    @Test
    void guestsWhoAreLeftOutMakeRoom() throws Exception {
        List<String> fields = new ArrayList<>(List.of("paste", "Somebody Else", "_fill", "paste"));
        for (int row = 0; row < MOST; row++) {
            fields.addAll(List.of("guest[" + row + "].name", "Newcomer " + row));
            fields.addAll(List.of("guest[" + row + "].who", row == 3 ? "nobody" : "person"));
        }
        Document page = Jsoup.parse(meeting(fields).getContentAsString());
        assertThat(page.select(".guest [name$=.name]").eachAttr("value"))
                .hasSize(MOST)
                .contains("Somebody Else")
                .doesNotContain("Newcomer 3");
        assertThat(left(page)).isEmpty();
    }

    @Test
    void linesThatNobodyTypesCostNoMore() throws Exception {
        String line = " ".repeat(300_000) + "x" + "a.".repeat(300_000) + " ".repeat(300_000) + "(";
        Document page = matched("y" + line);
        assertThat(page.select(".guest [name$=.name]")).hasSize(1);
        List<String> chairs = List.of("attendee", "harrow|rosa", "chair", "Rosa Delgado;".repeat(50_000));
        assertThat(meeting(chairs).getContentAsString())
                .contains("50,000 chairs are more than a meeting has: name 20 at most here");
    }
}
