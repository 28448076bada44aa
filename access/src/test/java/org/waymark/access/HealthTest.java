package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Anybody may ask whether Waymark is up; only the operator and signed-in people are told more. */
class HealthTest {

    private final Running waymark = Running.shared("--management.endpoint.health.show-details=when-authorized");

    @Test
    void detailsAreForThisMachineAndForSignedInPeople() {
        waymark.person("Vera");
        assertThat(waymark.browser().get("/actuator/health").body()).contains("UP", "diskSpace");
        var elsewhere = waymark.browser().with("X-Forwarded-For", "192.0.2.7");
        assertThat(elsewhere.get("/actuator/health").body()).contains("UP").doesNotContain("diskSpace");
        var person = waymark.signedIn("Vera").with("X-Forwarded-For", "192.0.2.7");
        assertThat(person.get("/actuator/health").body()).contains("diskSpace");
    }

    @Test
    void theOperatorsNameOpensNothingElse() {
        var browser = waymark.browser();
        browser.get("/actuator/health");
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
