package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Programs: a token instead of a session, problem documents instead of pages. */
class ApiTokenTest {

    private static final Pattern KEY = Pattern.compile(">(wm_[\\w-]{43})<");
    private static final Pattern REVOKE = Pattern.compile("/account/tokens/\\w+/revoke");

    private final Running waymark = Running.shared();

    @Test
    void aTokenWritesWithoutCookieOrCsrfUntilItIsRevoked() {
        waymark.person("Nele");
        var browser = waymark.signedIn("Nele");
        browser.get("/account/tokens");
        assertThat(browser.send("/account/tokens", "name", " ").statusCode()).isEqualTo(422);
        var made = browser.send("/account/tokens", "name", "Roster import").body();
        var key = KEY.matcher(made);
        assertThat(key.find()).isTrue();
        assertThat(browser.get("/account/tokens").body())
                .contains("Roster import", "never")
                .doesNotContain(key.group(1));

        var program = waymark.browser().with("Authorization", "Bearer " + key.group(1));
        var written = program.sendBare("/api/commands");
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.body()).isEqualTo("Nele");
        assertThat(program.cookies()).isEmpty();
        assertThat(program.get("/").statusCode())
                .as("a token opens the API only")
                .isEqualTo(303);
        assertThat(browser.get("/account/tokens").body()).doesNotContain("never");

        var revoke = REVOKE.matcher(browser.get("/account/tokens").body());
        assertThat(revoke.find()).isTrue();
        browser.send(revoke.group());
        var refused = program.sendBare("/api/commands");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"bad-token\"", "\"status\":401", "/account/tokens");
    }

    @Test
    void aCallWithoutCredentialsIsToldHowToBringThem() {
        for (var answer : new String[] {"GET /api/stage", "POST /api/commands", "DELETE /api/nothing"}) {
            var call = answer.split(" ", -1);
            var refused = waymark.browser().exchange(call[0], call[1], "");
            assertThat(refused.statusCode()).as(answer).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(refused.body()).contains("\"code\":\"not-signed-in\"", "Authorization: Bearer wm_");
        }
    }

    @Test
    void aSessionReadsTheApiButWritesOnlyWithTheCsrfToken() {
        waymark.person("Olga");
        var browser = waymark.signedIn("Olga");
        assertThat(browser.get("/api/stage").body()).isEqualTo("emerging");
        var refused = browser.sendBare("/api/commands");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"csrf-token-missing\"");
        browser.get("/account");
        assertThat(browser.send("/api/commands").body()).isEqualTo("Olga");
    }
}
