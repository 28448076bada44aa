package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.sqlite.SqliteAccess;

/** How long somebody stays signed in, and what ends it. */
class SessionTest {

    @TempDir
    Path data;

    @Test
    void aSessionSurvivesARestartOfTheServer() {
        String session;
        try (var waymark = Running.start(data)) {
            waymark.person("Ines");
            session = waymark.signedIn("Ines").cookies().get("waymark-session");
        }
        try (var waymark = Running.start(data)) {
            var browser = waymark.browser();
            browser.cookies().put("waymark-session", session);
            assertThat(browser.get("/").body()).isEqualTo("hello Ines");
        }
    }

    @Test
    void aWeekWithoutAVisitEndsASessionAndAMonthInAnyCase() {
        var waymark = Running.shared("--waymark.access.open-reading=none", "--calendar=own");
        waymark.person("Hanna");
        var idle = waymark.signedIn("Hanna");
        waymark.clock().forward(Duration.ofDays(7));
        assertThat(idle.get("/").statusCode()).isEqualTo(303);

        var busy = waymark.signedIn("Hanna");
        for (int day = 0; day < 29; day += 5) {
            assertThat(busy.get("/").statusCode()).isEqualTo(200);
            waymark.clock().forward(Duration.ofDays(5));
        }
        assertThat(busy.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void aChangedPasswordSignsOutEverywhereElse() {
        var waymark = Running.shared();
        waymark.person("Iris");
        var here = waymark.signedIn("Iris");
        var elsewhere = waymark.signedIn("Iris");

        assertThat(here.get("/account").body()).doesNotContain("The password is changed", "open for too long");
        var wrong = here.send("/account/password", "current-password", "not this one at all", "new-password", "short");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is not your password now", "at least 12 characters");

        var changed = here.send(
                "/account/password", "current-password", Running.PASSWORD, "new-password", "four cedars by the lake");
        assertThat(Browser.location(changed)).isEqualTo("/account?changed");
        assertThat(here.get("/account?changed").body()).contains("The password is changed");
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(303);

        var again = waymark.browser();
        again.get("/sign-in");
        var in = again.send("/sign-in", "email", "iris@example.org", "password", "four cedars by the lake");
        assertThat(in.statusCode()).isEqualTo(302);
    }

    @Test
    void aResetLinkFromTheConsoleSetsAPasswordOnceWhileTheServerRuns() {
        try (var waymark = Running.start(data);
                var console = new AccountAdmin(SqliteAccess.open(data), waymark.clock())) {
            waymark.person("Jana");
            var elsewhere = waymark.signedIn("Jana");
            var program = program(waymark, elsewhere);
            assertThat(program.sendBare("/api/commands").statusCode()).isEqualTo(200);
            assertThat(console.resetPassword("nobody@example.org")).isEmpty();
            var replaced = console.resetPassword("jana@example.org").orElseThrow();
            var link = console.resetPassword("JANA@example.org").orElseThrow();

            var browser = waymark.browser();
            assertThat(browser.get(replaced.path()).statusCode()).isEqualTo(410);
            assertThat(browser.get(link.path()).body()).contains("jana@example.org");
            var key = link.path().substring(link.path().indexOf('=') + 1);
            browser.send("/reset-password", "key", key, "password", "five birches at dawn");
            assertThat(browser.get("/").body()).isEqualTo("hello Jana");
            assertThat(elsewhere.get("/").statusCode()).isEqualTo(303);
            assertThat(program.sendBare("/api/commands").statusCode())
                    .as("whoever knew the old password may have made the token")
                    .isEqualTo(401);
            assertThat(browser.get(link.path()).body()).contains("used already");
        }
    }

    @Test
    void whoChangesThePasswordMayRevokeTheirTokensWithIt() {
        try (var waymark = Running.start(data)) {
            waymark.person("Kolja");
            var browser = waymark.signedIn("Kolja");
            assertThat(browser.get("/account").body()).doesNotContain("revoke-tokens");
            var program = program(waymark, browser);
            assertThat(browser.get("/account").body()).contains("revoke-tokens", "(1 in use)");

            change(browser, Running.PASSWORD, "four cedars by the lake");
            assertThat(program.sendBare("/api/commands").statusCode())
                    .as("a program goes on unless its owner says otherwise")
                    .isEqualTo(200);
            assertThat(Browser.location(change(
                            browser, "four cedars by the lake", "five birches at dawn", "revoke-tokens", "true")))
                    .isEqualTo("/account?changed&revoked");
            assertThat(program.sendBare("/api/commands").statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> change(Browser browser, String now, String wanted, String... more) {
        browser.get("/account");
        return browser.send(
                "/account/password",
                Stream.concat(Stream.of("current-password", now, "new-password", wanted), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Browser program(Running waymark, Browser owner) {
        owner.get("/account/tokens");
        var key = Pattern.compile(">(wm_[\\w-]{43})<")
                .matcher(owner.send("/account/tokens", "name", "Import").body());
        assertThat(key.find()).isTrue();
        return waymark.browser().with("Authorization", "Bearer " + key.group(1));
    }
}
