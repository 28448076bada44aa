package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.waymark.access.server.FormLimits;

/** What the web server itself must bear, before anybody is asked who they are. */
class HostileCallersTest {

    /** More than the pool of threads that a web server has by default. */
    private static final int SLOW = 250;

    /** Milliseconds to wait for an answer; less than the longest pause of a slow caller, whose end frees its thread. */
    private static final int PATIENCE = 10_000;

    private final Running waymark = Running.shared();

    @Test
    void whoBeginsABodyAndNeverGoesOnKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(sent("POST /sign-in HTTP/1.1", "Content-Length: 1000", "", "a="));
            }
            assertThat(answer("/actuator/health", "application/json")).startsWith("HTTP/1.1 200");
            assertThat(answer("/sign-in", "text/html")).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2f", "/%2e%2e", "/a%00b"})
    void anAddressThatCannotBeReadIsRefusedInOurWords(String path) throws IOException {
        assertThat(answer(path, "text/html,*/*;q=0.8"))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>This address cannot be read", "Content-Security-Policy")
                .doesNotContain("HTTP Status", "Tomcat");
        assertThat(answer(path, "application/json"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"remedy\"")
                .doesNotContain("<h1>");
    }

    /** Its headers were not read, so nobody knows what the caller understands. */
    @Test
    void aRequestThatIsNoneIsRefusedInOurWordsToo() throws IOException {
        assertThat(answer("/\\", "text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .doesNotContain("HTTP Status", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/partnerships/p-1/secret-key.ics?=x",
                "/%66eeds/partnerships/p-1/secret-key.ics?=x",
                "//feeds;a=b/partnerships/p-1/secret-key.ics?=x"
            })
    void theKeyOfACalendarIsNotWrittenDown(String path) throws IOException {
        assertThat(loggedOf(path))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("/feeds/…").doesNotContain("secret-key"));
    }

    @Test
    void whichOtherAddressWasRefusedIsWrittenDown() throws IOException {
        assertThat(loggedOf("/sign-in?=x"))
                .singleElement()
                .asString()
                .contains("GET /sign-in")
                .doesNotContain("/feeds");
    }

    private List<String> loggedOf(String path) throws IOException {
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        var logger = (Logger) LoggerFactory.getLogger(FormLimits.class);
        Level before = logger.getLevel();
        logger.setLevel(Level.INFO);
        logger.addAppender(told);
        try {
            assertThat(answer(path, "text/html")).startsWith("HTTP/1.1 400");
        } finally {
            logger.detachAppender(told);
            logger.setLevel(before);
        }
        return told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private String answer(String path, String accept) throws IOException {
        try (Socket socket = sent("GET " + path + " HTTP/1.1", "Accept: " + accept, "Connection: close", "", "")) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket sent(String... lines) throws IOException {
        var socket = new Socket("localhost", waymark.browser().port());
        socket.setSoTimeout(PATIENCE);
        List<String> all = new ArrayList<>(List.of(lines));
        all.add(1, "Host: localhost");
        all.add(2, "Content-Type: application/x-www-form-urlencoded");
        socket.getOutputStream().write(String.join("\r\n", all).getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
