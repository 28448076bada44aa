package org.waymark.commandside.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.NewAccount;
import org.waymark.access.assertion.AssertedRequest;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.access.assertion.AssertionSigner;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;
import org.waymark.access.token.ApiTokens;
import org.waymark.commandside.CommandOutcome;
import org.waymark.commandside.CommandRequest;
import org.waymark.commandside.CommandService;
import org.waymark.commandside.RecordedEntry;
import org.waymark.log.CommitLog;
import org.waymark.log.mongodb.MongoState;
import org.waymark.log.mongodb.SharedLog;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The command side as a service: whom it believes, whom it does not, and that what it refuses leaves no trace. */
class CommandSideServiceTest {

    private static final String SECRET = "the secret of two services, long enough";
    private static final String OLD = "the secret that was theirs until today";
    private static final String COMMAND = "/api/commands/RegisterCommunity";
    private static final String BODY = "{\"on\":\"2026-01-05\",\"name\":\"Tamarack\",\"zone\":\"America/Denver\"}";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final MongoServer MONGO = new MongoServer(new MemoryBackend());

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void start() {
        MONGO.bind();
        service = started();
    }

    private static ConfigurableApplicationContext started() {
        var context = new SpringApplicationBuilder(CommandSide.class)
                .run(
                        "--server.port=0",
                        "--waymark.log.mongodb.uri=mongodb://127.0.0.1:"
                                + MONGO.getLocalAddress().getPort() + "/log",
                        "--waymark.log.mongodb.accept-unsafe=standalone",
                        "--waymark.access.database=people",
                        "--waymark.assertion.secret=" + SECRET,
                        "--waymark.assertion.previous-secret=" + OLD,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
        await(context.getBean(SharedLog.class));
        return context;
    }

    private static void await(SharedLog log) {
        try {
            while (log.state().kind() != MongoState.Kind.READY) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        MONGO.shutdownNow();
    }

    @Test
    void whoASignedRequestSpeaksOfIsTheActor() throws Exception {
        assertThat(send(signed(SECRET, Duration.ZERO, BODY), BODY).statusCode()).isEqualTo(201);
        var commit = service.getBean(CommitLog.class).find(id.toString()).orElseThrow();
        assertThat(commit.actor()).isEqualTo("a1");
        var again = send(signed(SECRET, Duration.ZERO, BODY), BODY);
        assertThat(again.statusCode())
                .as("the same once more is answered, not recorded")
                .isEqualTo(200);
    }

    @Test
    void thePreviousSecretIsStillBelieved() throws Exception {
        assertThat(send(signed(OLD, Duration.ZERO, BODY), BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsOverIsRefused() throws Exception {
        refuses(signed(SECRET, Duration.ofSeconds(-66), BODY), BODY);
    }

    @Test
    void whatComesFromTheFutureIsRefused() throws Exception {
        refuses(signed(SECRET, Duration.ofSeconds(30), BODY), BODY);
    }

    @Test
    void aBodyOtherThanTheSignedOneIsRefused() throws Exception {
        refuses(signed(SECRET, Duration.ZERO, BODY), BODY.replace("Tamarack", "Tamarisk"));
    }

    @Test
    void whatIsMeantForSomebodyElseIsRefused() throws Exception {
        refuses(forged(claims -> claims.audience("another-service")), BODY);
    }

    @Test
    void whatIsNotSignedIsRefused() throws Exception {
        var parts = SignedJWT.parse(token(signed(SECRET, Duration.ZERO, BODY))).getParsedParts();
        refuses(AssertionSigner.SCHEME + " " + parts[0] + "." + parts[1] + ".", BODY);
        refuses(signed("some other secret that nobody here knows", Duration.ZERO, BODY), BODY);
    }

    @Test
    void whoBringsNothingIsRefused() throws Exception {
        var answer =
                HTTP.send(request(COMMAND).POST(BodyPublishers.ofString(BODY)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("not-signed-in");
        assertThat(service.getBean(CommitLog.class).find(id.toString())).isEmpty();
    }

    @Test
    void whatAnotherCommandSideRecordedIsKnownWhenDeciding() {
        try (var another = started()) {
            var here = service.getBean(CommandService.class);
            var there = another.getBean(CommandService.class);
            var partnership = accepted(here, "RegisterPartnership", """
                            {"on":"2026-01-05","name":"Larch","community":"c1"}""")
                    .body()
                    .get("partnership")
                    .asString();
            var meeting = """
                    {"partnership":"%s","on":"2026-03-05","kind":"general"}""".formatted(partnership);
            accepted(here, "RecordMeeting", meeting);
            var entry = accepted(there, "RecordMeeting", meeting).entry();
            assertThat(accepted(here, "VoidEntry", """
                            {"partnership":"%s","voids":"%s","reason":"twice"}""".formatted(partnership, entry))
                            .fact())
                    .isEqualTo("EntryVoided");
        }
    }

    private static RecordedEntry accepted(CommandService commands, String name, String body) {
        var outcome = commands.send(new CommandRequest(
                name,
                (ObjectNode) JsonMapper.shared().readTree(body),
                UUID.randomUUID().toString(),
                "a1",
                null,
                false));
        if (outcome instanceof CommandOutcome.Accepted accepted) {
            return accepted.recorded().entries().getFirst();
        }
        throw new AssertionError(name + ": " + outcome);
    }

    @Test
    void theOutcomeIsToldToWhoeverIsVouchedFor() throws Exception {
        send(signed(SECRET, Duration.ZERO, BODY), BODY);
        var target = "/api/commands/" + id + "/outcome";
        var asked = AssertedRequest.of("GET", target, id.toString(), "", new byte[0]);
        var answer = HTTP.send(
                request(target)
                        .header("Authorization", signer(SECRET, Duration.ZERO).authorization("a1", asked))
                        .GET()
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void anotherProgramComesWithAnApiToken() throws Exception {
        var accounts = service.getBean(Accounts.class);
        var account = accounts.prepare(new NewAccount("A program", id + "@example.org", "three larches in a row"));
        accounts.add(account);
        var tokens = new ApiTokens(
                service.getBean(AccessStore.class).tokens(),
                accounts,
                new Secrets(new SecureRandom()),
                Clock.systemUTC());
        var key = tokens.create(new CurrentActor(account.id(), "A program"), "load");
        assertThat(send("Bearer " + key, BODY).statusCode()).isEqualTo(201);
        assertThat(send("Bearer wm_nobody", BODY).statusCode()).isEqualTo(401);
        try (var client = MongoClients.create(
                "mongodb://127.0.0.1:" + MONGO.getLocalAddress().getPort())) {
            assertThat(client.getDatabase("people")
                            .getCollection("access_accounts")
                            .countDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void thereAreNoPagesHere() throws Exception {
        for (var path : new String[] {"/", "/sign-in", "/account", "/nothing"}) {
            var answer = HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(401, 404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
        assertThat(HTTP.send(request("/actuator/health").GET().build(), BodyHandlers.ofString())
                        .body())
                .contains("UP");
    }

    /** More of them than the pool of threads that a web server has by default. */
    @Test
    void slowCallersKeepNobodyWaiting() throws Exception {
        var begun = "POST " + COMMAND + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{";
        var port = request("/").build().uri().getPort();
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 250; i++) {
                slow.add(new Socket("localhost", port));
                slow.getLast().getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            }
            var health = request("/actuator/health")
                    .timeout(Duration.ofSeconds(15))
                    .GET()
                    .build();
            assertThat(HTTP.send(health, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private void refuses(String authorization, String body) throws Exception {
        var answer = send(authorization, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.body()).contains("bad-assertion");
        assertThat(service.getBean(CommitLog.class).find(id.toString())).isEmpty();
    }

    private HttpResponse<String> send(String authorization, String body) throws IOException, InterruptedException {
        return HTTP.send(
                request(COMMAND)
                        .header("Authorization", authorization)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Command-Id", id.toString());
    }

    private String signed(String secret, Duration clockIsAheadBy, String body) {
        var asked = AssertedRequest.of("POST", COMMAND, id.toString(), "", body.getBytes(StandardCharsets.UTF_8));
        return signer(secret, clockIsAheadBy).authorization("a1", asked);
    }

    private static AssertionSigner signer(String secret, Duration clockIsAheadBy) {
        var keys = AssertionKeys.from(Map.of("waymark.assertion.secret", secret)::get);
        return new AssertionSigner(keys, Clock.offset(Clock.systemUTC(), clockIsAheadBy));
    }

    private String forged(Consumer<JWTClaimsSet.Builder> change) throws Exception {
        var claims = new JWTClaimsSet.Builder(
                SignedJWT.parse(token(signed(SECRET, Duration.ZERO, BODY))).getJWTClaimsSet());
        change.accept(claims);
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
        jwt.sign(new MACSigner(SECRET));
        return AssertionSigner.SCHEME + " " + jwt.serialize();
    }

    private static String token(String authorization) {
        return authorization.substring(AssertionSigner.SCHEME.length() + 1);
    }
}
