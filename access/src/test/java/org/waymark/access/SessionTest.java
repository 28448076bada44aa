package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
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
            assertThat(browser.get(link.path()).body()).contains("used already");
        }
    }
}
