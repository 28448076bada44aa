package org.waymark.queryside.service.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.assertion.AssertionKeys;
import org.waymark.access.assertion.AssertionSigner;
import org.waymark.queryside.form.client.CommandCall;
import org.waymark.queryside.form.client.CommandReply;
import org.waymark.queryside.form.client.CommandReply.Accepted;
import org.waymark.queryside.form.client.CommandReply.Conflict;
import org.waymark.queryside.form.client.CommandReply.Refused;
import org.waymark.queryside.form.client.CommandReply.Unavailable;
import org.waymark.queryside.form.client.CommandReply.Unknown;
import org.waymark.registry.Defect;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a form hears when command sides answer, are gone, or fall silent in the middle. */
class HttpCommandClientTest {

    private static final UUID ID = UUID.fromString("6f1c7c1e-95a2-4b19-9d3a-0d5a1a4b7c11");
    private static final String RECORDED = """
            {"commandId":"x","position":7,"facts":[{"fact":"MeetingHeld","entry":"e1","on":"2026-03-05"}]}""";
    private static final String REFUSED = """
            {"type":"urn:waymark:problem:refused","errors":[
              {"field":"on","value":"x","code":"invalid","reason":"is no day","remedy":"write one"}]}""";
    private static final String UNAVAILABLE = """
            {"type":"urn:waymark:problem:unavailable","detail":"The log cannot be read just now."}""";

    private final Side one = new Side();
    private final Side other = new Side();

    @BeforeEach
    void start() {
        one.start();
        other.start();
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
    }

    @Test
    void whatIsRecordedIsTold() {
        one.answers(201, RECORDED);
        Accepted accepted = (Accepted) send();
        assertThat(accepted.position()).isEqualTo(7);
        assertThat(accepted.repeated()).isFalse();
        assertThat(accepted.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.entry()).isEqualTo("e1");
            assertThat(entry.fact()).isEqualTo("MeetingHeld");
            assertThat(entry.body().has("fact")).isFalse();
        });
        assertThat(one.heard).singleElement().satisfies(request -> {
            assertThat(request).contains("POST /api/commands/RecordMeeting", "Command-Id: " + ID, "seen 5");
            assertThat(request).contains("Waymark-Assertion ey").contains("{\"on\":\"2026-03-05\"}");
        });
        one.answers(200, RECORDED);
        assertThat(send())
                .isInstanceOfSatisfying(
                        Accepted.class, known -> assertThat(known.repeated()).isTrue());
    }

    @Test
    void whereNobodyIsTheNextIsAsked() {
        one.stop();
        other.answers(201, RECORDED);
        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(send()).as("the one that answered is asked first").isInstanceOf(Accepted.class);
    }

    @Test
    void whereNobodyIsAnywhereNothingWasRecorded() {
        one.stop();
        other.stop();
        assertThat(send()).isInstanceOf(Unavailable.class);
        assertThat(client().earlier(ID, "a1")).isEmpty();
    }

    @Test
    void afterSilenceTheNextIsAskedUnderTheSameIdAndFindsTheFirst() {
        one.fallsSilent();
        other.answers(200, RECORDED);
        assertThat(send())
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.repeated())
                                .as("whoever sent it once did not repeat it")
                                .isFalse());
        assertThat(one.heard.getFirst()).contains("Command-Id: " + ID);
        assertThat(other.heard.getFirst()).contains("Command-Id: " + ID);
    }

    @Test
    void afterSilenceNoRefusalIsBelieved() {
        one.fallsSilent();
        other.answers(422, REFUSED);
        assertThat(send()).isEqualTo(new Unknown(ID));
        other.answers(503, UNAVAILABLE);
        assertThat(send()).isEqualTo(new Unknown(ID));
    }

    @Test
    void whatAProxySaysOfItselfIsUnknown() {
        one.answers(502, "<html>Bad gateway</html>");
        other.answers(504, "");
        assertThat(send()).isEqualTo(new Unknown(ID));
    }

    @Test
    void aRefusalComesBackWhole() {
        one.answers(422, REFUSED);
        assertThat(send()).isEqualTo(new Refused(List.of(new Defect("on", "x", "invalid", "is no day", "write one"))));
        one.answers(409, """
                {"type":"urn:waymark:problem:conflict","detail":"Others recorded.","errors":[],
                 "since":[{"fact":"MeetingHeld","entry":"e2"}]}""");
        assertThat(send()).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.reason()).isEqualTo("Others recorded.");
            assertThat(conflict.since()).extracting(CommandReply.Entry::entry).containsExactly("e2");
        });
        one.answers(413, """
                {"type":"urn:waymark:problem:too-large","detail":"At most 1 MB."}""");
        assertThat(send())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.defects().getFirst().reason())
                                .isEqualTo("At most 1 MB."));
    }

    @Test
    void whereThereIsNoRoomTheNextIsAskedAndThenTheReasonTold() {
        one.answers(503, UNAVAILABLE);
        other.answers(201, RECORDED);
        assertThat(send()).isInstanceOf(Accepted.class);
        other.answers(503, UNAVAILABLE);
        assertThat(send()).isEqualTo(new Unavailable("The log cannot be read just now.", Duration.ofSeconds(3)));
    }

    @Test
    void servicesThatDoNotTrustEachOtherRecordNothing() {
        one.answers(401, """
                {"code":"bad-assertion","detail":"not signed","remedy":"the same secret"}""");
        other.answers(401, """
                {"code":"bad-assertion","detail":"not signed","remedy":"the same secret"}""");
        assertThat(send())
                .isInstanceOfSatisfying(
                        Unavailable.class, silent -> assertThat(silent.reason()).contains("trust"));
    }

    @Test
    void whatAnIdRecordedEarlierIsAskedOfWhoeverAnswers() {
        one.answers(503, UNAVAILABLE);
        other.answers(200, RECORDED);
        Optional<Accepted> earlier = client().earlier(ID, "a1");
        assertThat(earlier)
                .hasValueSatisfying(found -> assertThat(found.repeated()).isTrue());
        assertThat(other.heard.getFirst()).contains("GET /api/commands/" + ID + "/outcome", "Waymark-Assertion ey");
        other.answers(404, """
                {"type":"urn:waymark:problem:not-recorded"}""");
        assertThat(client().earlier(ID, "a1")).isEmpty();
    }

    @Test
    void addressesAreNamedWholeOrRefused() {
        assertThatThrownBy(() -> CommandSides.of(" ")).hasMessageContaining("waymark.command-sides is missing");
        for (String wrong : List.of("host:8081", "http://host/path", "ftp://host", "http://", "nonsense nonsense")) {
            assertThatThrownBy(() -> CommandSides.of(wrong)).hasMessageContaining(wrong);
        }
        assertThat(CommandSides.of("http://a:1, https://b/ ").order(2))
                .extracting(Object::toString)
                .containsExactly("http://a:1", "https://b", "http://a:1", "https://b");
    }

    private CommandReply send() {
        var body = JsonNodeFactory.instance.objectNode().put("on", "2026-03-05");
        return client().send(new CommandCall("RecordMeeting", body, ID, "a1", 5L, false));
    }

    private HttpCommandClient client() {
        var keys = AssertionKeys.from(Map.of("waymark.assertion.secret", "a secret of these tests, long enough")::get);
        return new HttpCommandClient(
                CommandSides.of(one.address + "," + other.address), new AssertionSigner(keys, Clock.systemUTC()));
    }

    /** A command side that says what it is told to. */
    private static final class Side {

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final HttpServer server;
        private final String address;
        private volatile int status;
        private volatile String body = "";

        Side() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            address = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext("/", this::serve);
        }

        void start() {
            server.start();
        }

        void stop() {
            server.stop(0);
        }

        void answers(int code, String text) {
            status = code;
            body = text;
            heard.clear();
        }

        /** Takes the request and hangs up. */
        void fallsSilent() {
            status = 0;
            heard.clear();
        }

        private void serve(HttpExchange exchange) throws IOException {
            var headers = exchange.getRequestHeaders();
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\nCommand-Id: "
                    + headers.getFirst("Command-Id") + "\n" + headers.getFirst("Authorization") + "\nseen "
                    + headers.getFirst("If-Seen-Position") + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (status == 0) {
                exchange.close();
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Retry-After", "3");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
