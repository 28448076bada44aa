package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Reading the sample without an account, from this machine only. */
class OpenReadingTest {

    private final Running sample = Running.shared("--waymark.access.open-reading=loopback");

    @Test
    void thisMachineReadsPagesAndApiButWritesNothing() {
        var browser = sample.browser();
        assertThat(browser.get("/").body()).isEqualTo("hello reader");
        assertThat(browser.get("/api/stage").body()).isEqualTo("emerging");
        assertThat(browser.get("/partnerships/p-1/meetings/new").body()).contains("nobody");

        assertThat(Browser.location(browser.send(
                        "/partnerships/p-1/record/meeting", "note", "x", "_form", "/partnerships/p-1/meetings/new")))
                .startsWith("/sign-in?then=");
        assertThat(browser.sendBare("/api/commands").statusCode()).isEqualTo(401);
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void whatAProxyPassedOnIsNotFromThisMachine(String header) {
        var browser = sample.browser().with(header, "127.0.0.1");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
        assertThat(browser.get("/api/stage").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1:9, 200",
        "[::1], 200",
        "evil.example, 400",
        "localhost.evil.example:8080, 400",
        "waymark.example, 400"
    })
    void answersOnlyToTheNamesOfThisMachine(String host, int status) throws IOException {
        assertThat(asked(sample, host)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void answersToTheAddressThatItsOperatorSet() throws IOException {
        var named = Running.shared(
                "--waymark.access.open-reading=loopback", "--waymark.access.address=https://Waymark.example/");
        assertThat(asked(named, "waymark.example")).startsWith("HTTP/1.1 200");
        assertThat(asked(named, "localhost")).startsWith("HTTP/1.1 200");
        assertThat(asked(named, "evil.example"))
                .startsWith("HTTP/1.1 400")
                .contains("answers only at localhost, 127.0.0.1, [::1] and the address in WAYMARK_ACCESS_ADDRESS")
                .doesNotContain("sign-in");
    }

    @Test
    void withAnAccountForEverybodyAnyNameWillDo() throws IOException {
        assertThat(asked(Running.shared(), "waymark.example")).startsWith("HTTP/1.1 200");
    }

    private static String asked(Running waymark, String host) throws IOException {
        try (var socket = new Socket("localhost", waymark.browser().port())) {
            String request = "GET /sign-in HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStartThatWouldTrustAProxysWordIsRefused() {
        var environment = new MockEnvironment().withProperty("server.forward-headers-strategy", "native");
        var loopback = new AccessProperties(Path.of("."), AccessProperties.OpenReading.LOOPBACK, null, "");
        assertThatThrownBy(() -> new AccountsConfiguration().accessGate(loopback, environment))
                .hasMessageContaining("behind a proxy everybody would read");
    }

    @Test
    void withoutTheSettingNothingIsOpen() {
        assertThat(Running.shared().browser().get("/").statusCode()).isEqualTo(303);
    }
}
