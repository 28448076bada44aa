package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.admission.Admissions;
import org.waymark.access.feed.Feeds;
import org.waymark.access.token.ApiTokens;
import org.waymark.rubric.RubricDigest;
import org.waymark.rubric.ShippedRubric;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every address that answers GET is asked by somebody who is not admitted to a trial: about what is in trial each must
 * say, word for word, what it says of something that is not there, and about anything else nothing that is in trial.
 */
class TrialIsPrivateTest {

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String JSON = "application/json";
    private static final String TEXT =
            ShippedRubric.STARTER.text().replace(ShippedRubric.STARTER.read().id(), "cove-rules");
    private static final String DIGEST = RubricDigest.of(TEXT);

    /** What only the trial knows, by what stands in an address. */
    private static final Map<String, String> CLOSED = Map.of(
            "communities", "quiet-cove",
            "partnerships", "mill-hollow",
            "people", "zelda-q",
            "organizations", "kestrel-f",
            "rubrics", DIGEST);

    private static final Map<String, String> UNKNOWN = Map.of(
            "communities", "no-such-co",
            "partnerships", "no-such-par",
            "people", "nobody-1",
            "organizations", "no-firm-o",
            "rubrics", "0".repeat(64));

    private static final Map<String, String> OPEN = Map.of(
            "communities", "harbor",
            "partnerships", "pier",
            "people", "ana",
            "organizations", "acme",
            "rubrics", ShippedRubric.STARTER.read().digest());

    private static final List<String> NAMES =
            List.of("Quiet Cove", "Mill Hollow", "Zelda Quill", "Kestrel Forge", "Cove Council", "cove-rules");

    /** Questions that lead to other parts of what is known than a plain one. */
    private static final List<String> QUESTIONS = List.of(
            "",
            "?find=zel",
            "?asOf=2026-06-30",
            "?knownAt=3",
            "?rubric=" + DIGEST,
            "?candidate=" + DIGEST + "&from=2026-01-01",
            "?then=2026-03-01&thenKnownOn=2026-03-01",
            "?from=2026-01-01&until=2026-06-30",
            "?community=quiet-cove&partnership=mill-hollow&person=zelda-q&org=kestrel-f");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext waymark;

    @SuppressWarnings("NullAway.Init")
    private static String address;

    @SuppressWarnings("NullAway.Init")
    private static Reader founder;

    @SuppressWarnings("NullAway.Init")
    private static Reader guest;

    @SuppressWarnings("NullAway.Init")
    private static Reader stranger;

    private static String command = "";

    /** Somebody with a session in a browser and a key for programs. */
    private record Reader(String email, HttpClient browser, String token) {

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            boolean program = path.startsWith("/api/");
            var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", program ? JSON : PAGE);
            if (program) {
                request.header("Authorization", "Bearer " + token);
            }
            return (program ? HttpClient.newHttpClient() : browser).send(request.build(), BodyHandlers.ofString());
        }

        HttpResponse<String> command(String name, ObjectNode body, String id) throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/api/commands/" + name))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", JSON)
                                    .header("Command-Id", id)
                                    .POST(BodyPublishers.ofString(body.toString()))
                                    .build(),
                            BodyHandlers.ofString());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        var serve = new ServeCommand();
        serve.port = 0;
        serve.data = data;
        waymark = (ConfigurableApplicationContext) serve.start(event -> {});
        address = new Address((WebServerApplicationContext) waymark).of("");
        founder = reader("founder");
        guest = reader("guest");
        stranger = reader("stranger");
        record(
                stranger,
                "RegisterOrganisation {'org':'acme','name':'Acme'}",
                "RegisterPerson {'person':'ana','name':'Ana Open'}",
                "RegisterCommunity {'entry':'open-c','community':'harbor','name':'Harbor','zone':'UTC'}",
                "RegisterPartnership {'entry':'open-p','partnership':'pier','name':'Pier','community':'harbor'}",
                "RecordMeeting {'partnership':'pier','meeting':'m1','kind':'general'}",
                "RecordAttendance {'partnership':'pier','meeting':'m1','attendees':[{'person':'ana','org':'acme'}]}");
        ObjectNode published = JsonMapper.shared().createObjectNode();
        published
                .put("command", "PublishRubric")
                .put("community", "quiet-cove")
                .put("on", "2026-02-01")
                .put("rubric", "cove-rules")
                .put("version", ShippedRubric.STARTER.read().version())
                .put("digest", DIGEST)
                .put("document", TEXT);
        command = record(
                founder,
                "RegisterCommunity {'entry':'quiet-c','community':'quiet-cove','name':'Quiet Cove','zone':'UTC'}",
                "BeginTrial {'community':'quiet-cove'}",
                published.toString(),
                "RegisterOrganisation {'entry':'kestrel-e','org':'kestrel-f','name':'Kestrel Forge'}",
                "RegisterPerson {'entry':'zelda-e','person':'zelda-q','name':'Zelda Quill'}",
                "AffiliatePerson {'person':'zelda-q','org':'kestrel-f'}",
                "AffiliatePerson {'person':'ana','org':'kestrel-f'}",
                "AppointReviewer {'community':'quiet-cove','person':'zelda-q'}",
                "RegisterPartnership {'entry':'mill-e','partnership':'mill-hollow','name':'Mill Hollow','community':'quiet-cove'}",
                "AddPartner {'partnership':'mill-hollow','org':'kestrel-f','sides':['industry'],'kind':'employer',"
                        + "'ownership':'for-profit','fields':[],'critical':false}",
                "RecordMeeting {'partnership':'mill-hollow','meeting':'m2','kind':'general'}",
                "RecordAttendance {'partnership':'mill-hollow','meeting':'m2','attendees':"
                        + "[{'person':'zelda-q','org':'kestrel-f'},{'person':'ana','org':'acme'}]}",
                "MakeDetermination {'partnership':'mill-hollow','body':'Cove Council','stage':'active',"
                        + "'asOf':'2019-03-01','effective':'2019-04-01'}");
        waymark.getBean(Admissions.class).admit("quiet-cove", guest.email(), "founder");
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    private static Reader reader(String name) throws IOException, InterruptedException {
        String email = name + "@example.org";
        var accounts = waymark.getBean(Accounts.class);
        accounts.add(accounts.prepare(new NewAccount(name, email, "three larches in a row")));
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.send(
                                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                                        .header("Accept", PAGE)
                                        .build(),
                                BodyHandlers.ofString())
                        .body());
        assertThat(csrf.find()).isTrue();
        browser.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=" + name + "%40example.org&password=three+larches+in+a+row"
                                + "&_csrf=" + csrf.group(1)))
                        .build(),
                BodyHandlers.ofString());
        String token = waymark.getBean(ApiTokens.class)
                .create(accounts.byEmail(email).orElseThrow().actor(), "test");
        return new Reader(email, browser, token);
    }

    /** In one commit; what gives no day happened on one. */
    private static String record(Reader by, String... commands) throws IOException, InterruptedException {
        ArrayNode entries = JsonMapper.shared().createArrayNode();
        for (String each : commands) {
            int space = each.indexOf(' ');
            boolean whole = each.startsWith("{");
            String json = whole ? each : each.substring(space + 1).replace('\'', '"');
            ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(json);
            if (!whole) {
                body.put("command", each.substring(0, space));
            }
            if (!body.has("on") && !each.startsWith("RecordAttendance")) {
                body.put("on", "2026-02-01");
            }
            entries.add(body);
        }
        String id = UUID.randomUUID().toString();
        var answer = by.command(
                "RecordEntries", JsonMapper.shared().createObjectNode().set("entries", entries), id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return id;
    }

    private static List<String> patterns() {
        var mapping = waymark.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var patterns = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(info -> {
            var methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                patterns.addAll(info.getPatternValues());
            }
        });
        assertThat(patterns).hasSizeGreaterThan(60);
        return List.copyOf(patterns);
    }

    /** An address with these ids in it; each pattern with every entry and every form that it may be about. */
    private static List<String> filled(String pattern, Map<String, String> ids, Map<String, String> entries) {
        String[] parts = pattern.split("/", -1);
        var found = new ArrayList<String>();
        for (String form : pattern.contains("{command}")
                ? List.of("RecordMeeting", "PublishCommunity", "RegisterPerson", "AffiliatePerson", "AddPartner")
                : List.of("")) {
            var path = new StringBuilder();
            String of = "";
            for (String part : parts) {
                String put = part;
                if (part.startsWith("{id") || part.startsWith("{digest")) {
                    put = ids.getOrDefault(of, "x");
                } else if (part.startsWith("{entry")) {
                    put = entries.getOrDefault(of, "x");
                } else if (part.startsWith("{number")) {
                    put = "entries";
                } else if (part.startsWith("{version")) {
                    put = "1";
                } else if (part.startsWith("{command}")) {
                    put = form;
                } else if (part.startsWith("{commandId")) {
                    put = command;
                } else if (part.startsWith("{key")) {
                    put = "no-key.ics";
                } else if (part.startsWith("{") || part.startsWith("*")) {
                    put = "x";
                } else if (OPEN.containsKey(part)) {
                    of = part;
                }
                path.append(part.isEmpty() ? "" : "/" + put.replace("{key}.ics", "no-key.ics"));
            }
            found.add(path.isEmpty() ? "/" : path.toString());
        }
        return found;
    }

    private static final Map<String, String> CLOSED_ENTRIES = Map.of(
            "communities", "quiet-c", "partnerships", "mill-e", "people", "zelda-e", "organizations", "kestrel-e");

    private static final Map<String, String> OPEN_ENTRIES = Map.of("communities", "open-c", "partnerships", "open-p");

    @Test
    void ofWhatIsInTrialAStrangerHearsWhatIsSaidOfNothing() throws Exception {
        int compared = 0;
        for (String pattern : patterns()) {
            List<String> closed = filled(pattern, CLOSED, CLOSED_ENTRIES);
            List<String> unknown = filled(pattern, UNKNOWN, CLOSED_ENTRIES);
            for (int i = 0; i < closed.size(); i++) {
                if (closed.get(i).equals(unknown.get(i))) {
                    continue;
                }
                for (String question : QUESTIONS) {
                    var told = stranger.get(closed.get(i) + question);
                    var nothing = stranger.get(unknown.get(i) + question);
                    assertThat(told.statusCode()).as(closed.get(i) + question).isEqualTo(nothing.statusCode());
                    assertThat(plain(told.body(), CLOSED))
                            .as(closed.get(i) + question)
                            .isEqualTo(plain(nothing.body(), UNKNOWN))
                            .doesNotContain(NAMES);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void ofAnythingElseAStrangerHearsNothingThatIsInTrial() throws Exception {
        for (String pattern : patterns()) {
            for (String path : filled(pattern, OPEN, OPEN_ENTRIES)) {
                for (String question : QUESTIONS) {
                    String said = stranger.get(path + question).body();
                    String echoed = question.contains("quiet-cove") ? question : "";
                    assertThat(said).as(path + question).doesNotContain(NAMES);
                    for (String id : List.of("quiet-cove", "mill-hollow", "kestrel-f", "zelda-q")) {
                        if (!echoed.contains(id)) {
                            assertThat(said).as(path + question).doesNotContain(id);
                        }
                    }
                }
            }
        }
    }

    @Test
    void whoIsAdmittedReadsWhatItsFounderReads() throws Exception {
        var read = new LinkedHashMap<String, Integer>();
        for (String pattern : patterns()) {
            for (String path : filled(pattern, CLOSED, CLOSED_ENTRIES)) {
                int status = settled(guest.get(path).statusCode());
                assertThat(settled(founder.get(path).statusCode())).as(path).isEqualTo(status);
                if (status == 200 && stranger.get(path).statusCode() == 404) {
                    read.put(path, status);
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(50);
        assertThat(guest.get("/communities/quiet-cove").body()).contains("Quiet Cove", "Mill Hollow");
        assertThat(guest.get("/api/communities").body()).contains("quiet-cove", "harbor");
        assertThat(stranger.get("/api/communities").body()).contains("harbor").doesNotContain("quiet-cove");
        assertThat(guest.get("/people/zelda-q").body()).contains("Zelda Quill", "Kestrel Forge");
        assertThat(guest.get("/people/ana").body()).contains("Kestrel Forge");
        assertThat(stranger.get("/people/ana").body()).contains("Ana Open").doesNotContain("kestrel");
    }

    /** An answer that is still being worked out is one. */
    private static int settled(int status) {
        assertThat(status).isLessThan(500);
        return status == 202 ? 200 : status;
    }

    @Test
    void aCalendarAddressReadsAsItsMakerIsAdmitted() throws Exception {
        var accounts = waymark.getBean(Accounts.class);
        var feeds = waymark.getBean(Feeds.class);
        var maker = accounts.byEmail(guest.email()).orElseThrow().actor();
        var other = accounts.byEmail(stranger.email()).orElseThrow().actor();
        String works = feeds.create(maker, "/communities/quiet-cove", "Cove");
        String never = feeds.create(other, "/communities/quiet-cove", "Cove");
        assertThat(stranger.get(works).statusCode()).isEqualTo(200);
        assertThat(stranger.get(never).statusCode()).isEqualTo(404);
        var admissions = waymark.getBean(Admissions.class);
        admissions.remove("quiet-cove", maker.accountId());
        try {
            assertThat(stranger.get(works).statusCode()).isEqualTo(404);
            assertThat(guest.get("/communities/quiet-cove").statusCode()).isEqualTo(404);
        } finally {
            admissions.admit("quiet-cove", guest.email(), "founder");
        }
    }

    @Test
    void aStrangerRecordsNothingInATrialAndLearnsNothingByTrying() throws Exception {
        for (String path : List.of("/api/commands/RenamePartnership", "/api/ripple")) {
            var closed = post(path, "mill-hollow");
            var unknown = post(path, "no-such-par");
            assertThat(closed.statusCode()).isEqualTo(unknown.statusCode());
            assertThat(plain(closed.body(), CLOSED)).isEqualTo(plain(unknown.body(), UNKNOWN));
        }
        assertThat(post("/api/commands/RenamePartnership", "mill-hollow").statusCode())
                .isEqualTo(422);
        record(
                stranger,
                "RecordOutreach {'entry':'guess','partnership':'pier','person':'zelda-q','org':'kestrel-f','by':'ana'}");
        for (String path : List.of("/partnerships/pier", "/partnerships/pier/entries/guess", "/people/zelda-q")) {
            assertThat(stranger.get(path).body()).as("an id that was guessed").doesNotContain(NAMES);
        }
    }

    private static HttpResponse<String> post(String path, String partnership) throws IOException, InterruptedException {
        String fields = "'partnership':'" + partnership + "','on':'2026-02-03','name':'Mine'";
        String body = path.endsWith("ripple")
                ? "{'facts':[{'fact':'PartnershipRenamed','entry':'r1'," + fields + "}]}"
                : "{" + fields + "}";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("Authorization", "Bearer " + stranger.token())
                                .header("Content-Type", JSON)
                                .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Without the ids that were asked for and without what differs from one answer to the next. */
    private static String plain(String body, Map<String, String> asked) {
        String said = body.replace(DIGEST, "ID-OF-rubrics");
        for (var id : asked.entrySet()) {
            said = said.replace(id.getValue(), "ID-OF-" + id.getKey());
        }
        return said.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "UUID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "INSTANT");
    }
}
