package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.standalone.serve.ServedSample.signIn;
import static org.waymark.standalone.serve.ServedSample.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** What the pages of the served sample say of its partnerships, on a day that stays the same. */
class SamplePagesTest {

    private static final String DAY = "asOf=2026-11-18";
    private static final int STEPS_AT_MOST = 3;

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Pattern ACTS = Pattern.compile("<ol class=\"acts\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern ACT = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @SuppressWarnings("NullAway.Init")
    private static ServedSample sample;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        sample = ServedSample.start(data);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static String body(String address) throws Exception {
        return sample.body(address);
    }

    private static String partnership(String name) {
        return sample.partnership(name);
    }

    /** What a page proposes to record, one text each. */
    private static List<String> acts(String page) {
        Matcher list = ACTS.matcher(page);
        return list.find()
                ? ACT.matcher(list.group(1)).results().map(act -> act.group(1)).toList()
                : List.of();
    }

    @Test
    void nobodyIsToldToAddChampionsWhereOnlyTheirWordIsMissing() throws Exception {
        List<String> acts = acts(body(partnership("Twin Fords") + "?" + DAY));
        assertThat(acts).anySatisfy(act -> {
            assertThat(text(act)).contains("A2 Industry in the lead").contains("Ask a champion to attest it.");
            assertThat(act).contains("/record/GiveAttestation?clause=A2.confirmed\"");
        });
        assertThat(acts).noneSatisfy(act -> assertThat(act).contains("/record/AddChampion"));
    }

    @Test
    void theClauseThatEndsIsTheOneToRenew() throws Exception {
        String home = partnership("Larch Valley");
        List<String> acts = acts(body(home + "?" + DAY));
        assertThat(acts).anySatisfy(act -> {
            assertThat(text(act))
                    .contains("A2 Industry in the lead: before 21 Dec 2027", "Ask a champion to attest it.");
            assertThat(act).contains("/record/GiveAttestation?clause=A2.confirmed\"");
        });
    }

    @Test
    void whatSucceededIsOnNoWay() throws Exception {
        String page = body(partnership("Ferry Flats") + "?" + DAY);
        assertThat(page).contains("Succeeded").doesNotContain("path-title", "What would make it", "What keeps it");
    }

    @ParameterizedTest
    @ValueSource(strings = {DAY, DAY + "&rubric=waymark-starter/1", "asOf=2024-05-01", "asOf=2022-03-01"})
    void everythingProposedCanBeRecorded(String question) throws Exception {
        signIn();
        List<String> seen = new ArrayList<>();
        for (String home : sample.partnerships()) {
            for (String act : acts(body(home + "?" + question))) {
                Matcher link = LINK.matcher(act);
                if (!link.find()) {
                    assertThat(question)
                            .as("only of other rules nothing is offered")
                            .contains("rubric=");
                    continue;
                }
                String href = link.group(1).replace("&amp;", "&");
                String form = body(href);
                seen.add(href);
                Matcher clause = Pattern.compile("clause=([^&]+)").matcher(href);
                if (clause.find()) {
                    assertThat(form)
                            .as(href)
                            .containsPattern("<input[^>]*value=\"" + Pattern.quote(clause.group(1)) + "\"[^>]*checked");
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(STEPS_AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesStandWhereOthersHaveIds(boolean signedIn) throws Exception {
        if (signedIn) {
            signIn();
        }
        List<String> addresses = new ArrayList<>(List.of("/", "/people", sample.community()));
        addresses.add(sample.community() + "/entries");
        for (String home : sample.partnerships()) {
            addresses.addAll(List.of(home, home + "/why?open=all", home + "/entries"));
            addresses.addAll(oneOfEachKind(home));
        }
        for (String address : addresses) {
            assertThat(text(body(address))).as(address).doesNotContainPattern(UUID);
        }
    }

    private static List<String> oneOfEachKind(String home) throws Exception {
        Map<String, String> byFact = new LinkedHashMap<>();
        for (JsonNode entry : sample.json("/api" + home + "/timeline").required("entries")) {
            byFact.put(
                    entry.required("fact").stringValue(),
                    home + "/entries/" + entry.required("entry").stringValue());
        }
        return List.copyOf(byFact.values());
    }
}
