package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.waymark.access.CurrentActor;
import org.waymark.queryside.basis.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of the served sample say of its partnerships, on a day that stays the same. */
class SamplePagesTest {

    private static final String DAY = "asOf=2026-11-18";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STEPS_AT_MOST = 3;

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Addresses and hashes that are meant to be copied stand in code of their own. */
    private static final Pattern COPIED = Pattern.compile("<code class=\"hash[^\"]*\">[^<]*</code>");

    private static final Pattern ACTS = Pattern.compile("<ol class=\"acts\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern ACT = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext waymark;

    @SuppressWarnings("NullAway.Init")
    private static MockMvc pages;

    /** Ids of the partnerships, by the beginning of their names. */
    private static final Map<String, String> PARTNERSHIPS = new LinkedHashMap<>();

    private static String community = "";

    @BeforeAll
    static void start() throws Exception {
        var serve = new ServeCommand();
        serve.port = 0;
        serve.data = data;
        serve.sample = true;
        waymark = (ConfigurableApplicationContext) serve.start(event -> {});
        awaitViews(waymark.getBean(Progress.class));
        pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) waymark)
                .build();
        community = json("/api/communities").get(0).required("id").stringValue();
        for (JsonNode row :
                json("/api/communities/" + community + "/partnerships").required("rows")) {
            String[] name = row.required("name").stringValue().split(" ", -1);
            PARTNERSHIPS.put(name[0] + " " + name[1], row.required("id").stringValue());
        }
    }

    private static void awaitViews(Progress progress) throws InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (progress.underway() && Instant.now().isBefore(late)) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn() {
        var actor = new CurrentActor("account-1", "Ines Okafor");
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(actor, null, List.of()));
    }

    private static String body(String address) throws Exception {
        MockHttpServletResponse response =
                pages.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(body(address));
    }

    private static String partnership(String name) {
        return "/partnerships/" + PARTNERSHIPS.get(name);
    }

    private static String text(String html) {
        return COPIED.matcher(html)
                .replaceAll("")
                .replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
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
        for (String id : PARTNERSHIPS.values()) {
            for (String act : acts(body("/partnerships/" + id + "?" + question))) {
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
        List<String> addresses = new ArrayList<>(List.of("/", "/people", "/communities/" + community));
        addresses.add("/communities/" + community + "/entries");
        for (String id : PARTNERSHIPS.values()) {
            String home = "/partnerships/" + id;
            addresses.addAll(List.of(home, home + "/why?open=all", home + "/entries"));
            addresses.addAll(oneOfEachKind(home));
        }
        for (String address : addresses) {
            assertThat(text(body(address))).as(address).doesNotContainPattern(UUID);
        }
    }

    private static List<String> oneOfEachKind(String home) throws Exception {
        Map<String, String> byFact = new LinkedHashMap<>();
        for (JsonNode entry : json("/api" + home + "/timeline").required("entries")) {
            byFact.put(
                    entry.required("fact").stringValue(),
                    home + "/entries/" + entry.required("entry").stringValue());
        }
        return List.copyOf(byFact.values());
    }
}
