package org.waymark.standalone.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.rule.EndpointCoverage;
import org.waymark.access.store.AccessFullException;
import org.waymark.standalone.ServingAddress;

/** All configurations together, as {@code serve --sample} starts them: who may call what, and what is said on failure. */
class AssembledTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Less than the longest pause of a slow caller, whose end frees its thread. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String JSON = "application/json";

    /** More than the pool of threads that a web server has by default. */
    private static final int SLOW = 250;

    private static final String BEGUN =
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 1000\r\n\r\na=";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext waymark;

    @SuppressWarnings("NullAway.Init")
    private static String address;

    /** A controller that goes wrong in every way there is. */
    @SuppressWarnings("DoNotCallSuggester") // only the dispatcher calls it
    static final class Broken {

        public String breaks() {
            throw new IllegalStateException("broken on purpose, by " + AssembledTest.class.getSimpleName());
        }

        public String full() {
            throw new AccessFullException(new IllegalStateException("no room"));
        }

        public String conflicts() {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    @BeforeAll
    static void start() throws NoSuchMethodException {
        var serve = new ServeCommand();
        serve.port = 0;
        serve.data = data;
        serve.sample = true;
        waymark = (ConfigurableApplicationContext) serve.start(event -> {});
        address = new Address((WebServerApplicationContext) waymark).of("");
        for (String place : new String[] {"/rubrics", "/api"}) {
            for (String method : new String[] {"breaks", "conflicts", "full"}) {
                controllers()
                        .registerMapping(
                                RequestMappingInfo.paths(place + "/" + method)
                                        .methods(RequestMethod.GET)
                                        .build(),
                                new Broken(),
                                Broken.class.getMethod(method));
            }
        }
    }

    @AfterAll
    static void stop() {
        waymark.close();
    }

    @Test
    void everyAddressHasARule() {
        assertThat(EndpointCoverage.missing(controllers()))
                .as("addresses nobody thought about")
                .isEmpty();
    }

    @Test
    void everyLineOfTheTableHasAControllerThatNeedsIt() {
        assertThat(EndpointCoverage.idle(controllers()))
                .as("addresses opened before anybody thought of them")
                .isEmpty();
    }

    @Test
    void whatACommandRecordedIsNotForOpenReaders() throws Exception {
        HttpResponse<String> answer = get("/api/commands/" + UUID.randomUUID() + "/outcome", JSON);
        isProblem(answer, 401);
        assertThat(answer.body()).contains("needs an account").doesNotContain("Nothing is recorded");
    }

    @Test
    void aCalendarAddressIsOpenToWhoHasItsKeyAndSaysNothingToOthers() throws Exception {
        for (String path : new String[] {"/feeds/communities/c/unknown.ics", "/feeds/anything", "/feeds/a/b/c/d"}) {
            HttpResponse<String> answer = get(path, "text/calendar");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(header -> assertThat(header).contains("no-store"));
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("session"));
            assertThat(answer.body()).contains("There is no such calendar").doesNotContain("unknown.ics");
        }
        assertThat(get("/account/feeds", PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void isUpOnceTheViewsHaveCaughtUp() throws Exception {
        HttpResponse<String> health = get("/actuator/health", PAGE);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"", "\"views\"", "\"writing\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, Nothing here",
        "/partnerships/nobody, 404, Nothing here",
        "/nothing.css, 404, Nothing here",
        "/error, 404, Nothing here",
        "/rubrics/conflicts, 409, Changed meanwhile",
        "/rubrics/full, 503, The disk of Waymark is full",
        "/rubrics/breaks, 500, Something went wrong here"
    })
    void aPersonReadsAPageWithAWayOn(String path, int status, String title) throws Exception {
        for (String accept : new String[] {PAGE, "*/*"}) {
            HttpResponse<String> answer = get(path, accept);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            assertThat(answer.body())
                    .contains("<h1>" + title, "Go to the board", "Skip to content")
                    .doesNotContain("??", "Exception", "on purpose");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nowhere, 404",
        "/api/partnerships/nobody/stage, 404",
        "/actuator/nowhere, 404",
        "/nowhere, 404",
        "/api/conflicts, 409",
        "/api/full, 503",
        "/api/breaks, 500"
    })
    void aProgramReadsProblemDetails(String path, int status) throws Exception {
        for (String accept : new String[] {JSON, path.startsWith("/api") ? PAGE : JSON}) {
            isProblem(get(path, accept), status);
        }
    }

    /** Sent by hand: a client that takes addresses apart would not send it. */
    @ParameterizedTest
    @CsvSource({
        "/?a=%zz, text/html, <h1>This address cannot be read",
        "/?a=%e9%, text/html, <h1>This address cannot be read",
        "/api/communities?a=%zz, application/json, escapes of the query"
    })
    void anEscapeThatIsNoneIsAnsweredInWords(String path, String accept, String said) throws Exception {
        try (var socket = new Socket("localhost", URI.create(address).getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains(said);
        }
    }

    @Test
    void leavesItsAddressForWhoPrintsLinksBesideIt() {
        assertThat(ServingAddress.of(data)).hasValue(address);
    }

    @Test
    void slowCallersKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(new Socket("localhost", URI.create(address).getPort()));
                slow.getLast().getOutputStream().write(BEGUN.getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(get("/actuator/health", JSON).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aFormFromElsewhereIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address + "/communities/new"))
                        .header("Accept", PAGE)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=Planted"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>Not sent from here", "Go to the board");
    }

    @ParameterizedTest
    @CsvSource({"6000, 1, 400, This form cannot be read", "1, 3000000, 413, Too large"})
    void aFormThatIsTooLargeIsRefusedInWordsToWhoeverSentIt(int fields, int length, int status, String title)
            throws Exception {
        String form = IntStream.range(0, fields)
                .mapToObj(field -> "f" + field + "=" + "x".repeat(length))
                .collect(Collectors.joining("&"));
        HttpResponse<String> page = sent("/partnerships/p/record/RecordMeeting", PAGE, form);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<h1>" + title, "what you typed still stands there", "Go to the board");
        isProblem(sent("/partnerships/p/record/RecordMeeting", JSON, form), status);
    }

    @Test
    void whoIsSignedInIsStillSoWhenAFormIsTooLarge() throws Exception {
        var accounts = waymark.getBean(Accounts.class);
        accounts.add(accounts.prepare(new NewAccount("Ines Okafor", "ines@example.org", "three larches in a row")));
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var signIn = HttpRequest.newBuilder(URI.create(address + "/sign-in")).header("Accept", PAGE);
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(browser.send(signIn.build(), BodyHandlers.ofString()).body());
        assertThat(token.find()).isTrue();
        String who = "email=ines%40example.org&password=three+larches+in+a+row&_csrf=" + token.group(1);
        browser.send(form("/sign-in", PAGE, who), BodyHandlers.ofString());

        String many = "x=1&".repeat(6_000) + "_csrf=" + token.group(1);
        assertThat(browser.send(form("/partnerships/p/record/RecordMeeting", PAGE, many), BodyHandlers.ofString())
                        .body())
                .contains("<h1>This form cannot be read", "Ines Okafor")
                .doesNotContain(">Sign in<");
    }

    @Test
    void aFormWithFiveHundredGuestsIsRead() throws Exception {
        String form =
                IntStream.range(0, 4_000).mapToObj(field -> "f" + field + "=x").collect(Collectors.joining("&"));
        assertThat(sent("/partnerships/p/record/RecordMeeting", PAGE, form).body())
                .doesNotContain("cannot be read", "Too large");
    }

    private static HttpResponse<String> sent(String path, String accept, String form) throws Exception {
        return HTTP.send(form(path, accept, form), BodyHandlers.ofString());
    }

    private static HttpRequest form(String path, String accept, String form) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    @Test
    void aCommandWithoutAccountOrWithAnUnknownTokenIsAProblem() throws Exception {
        for (String header : new String[] {"X-Nothing", "Authorization"}) {
            isProblem(
                    HTTP.send(
                            HttpRequest.newBuilder(URI.create(address + "/api/commands/RecordMeeting"))
                                    .header(header, "Bearer wm_unknown")
                                    .header("Content-Type", JSON)
                                    .POST(BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.ofString()),
                    401);
        }
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"detail\"", "\"remedy\"").doesNotContain("on purpose");
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }

    private static RequestMappingHandlerMapping controllers() {
        return waymark.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
