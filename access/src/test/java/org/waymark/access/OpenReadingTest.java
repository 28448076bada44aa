package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
