package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.access.sqlite.SqliteAccess;

/** Signing in and out as a browser without script does it. */
class SignInTest {

    private final Running waymark = Running.shared();

    @Test
    void aPlantedTokenDoesNotHelpAForeignPage() {
        waymark.person("Nele");
        for (var header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}
        }) {
            var browser = waymark.signedIn("Nele").with(header[0], header[1]);
            browser.get("/account/invitations");
            assertThat(browser.send("/account/invitations").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aPageThatNeedsAnAccountSendsToSignInAndBack() {
        waymark.person("Ada");
        var browser = waymark.browser();

        var sent = browser.get("/partnerships/p-1/meetings/new?from=board");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Browser.location(sent))
                .isEqualTo("/sign-in?then=%2Fpartnerships%2Fp-1%2Fmeetings%2Fnew%3Ffrom%3Dboard");

        assertThat(browser.get(Browser.location(sent)).body())
                .doesNotContain("You were signed out", "You are signed out", "open for too long", "no account here yet")
                .contains("name=\"then\" value=\"/partnerships/p-1/meetings/new?from=board\"");
        var in = browser.send(
                "/sign-in",
                "email",
                "ADA@Example.org",
                "password",
                Running.PASSWORD,
                "then",
                "/partnerships/p-1/meetings/new?from=board");
        assertThat(Browser.location(in)).isEqualTo("/partnerships/p-1/meetings/new?from=board");
        assertThat(browser.get("/").body()).isEqualTo("hello Ada");
        assertThat(Browser.location(browser.get("/sign-in"))).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"//evil.example", "https://evil.example", "/\\evil.example", "evil.example", "'/a b'"})
    void theWayBackNeverLeadsElsewhere(String then) {
        waymark.person("Bea");
        var browser = waymark.browser();
        browser.get("/sign-in");
        var in = browser.send("/sign-in", "email", "bea@example.org", "password", Running.PASSWORD, "then", then);
        assertThat(Browser.location(in)).isEqualTo("/");
    }

    @Test
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() {
        waymark.person("Cleo");
        var browser = waymark.browser();
        browser.get("/sign-in");
        var wrong = browser.send("/sign-in", "email", "cleo@example.org", "password", "not the right one");
        var unknown = browser.send("/sign-in", "email", "clea@example.org", "password", "not the right one");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(plain(wrong.body()).replace("cleo@", "clea@")).isEqualTo(plain(unknown.body()));
        assertThat(wrong.body()).doesNotContain("not the right one");
    }

    @Test
    void aFullDiskIsSaidToWhoSignsIn(@TempDir Path data) {
        try (var cramped = Running.start(data)) {
            cramped.person("Finn");
            var database = cramped.bean(SqliteAccess.class).database();
            // the next session needs more room than there is, whatever is free in the file
            for (String sql : List.of(
                    "CREATE TABLE filler (bytes)",
                    "CREATE TRIGGER fills BEFORE INSERT ON session BEGIN"
                            + " INSERT INTO filler VALUES (zeroblob(9999999)); END")) {
                database.transact(rows -> rows.change(sql));
            }
            database.transact(rows -> rows.first("PRAGMA max_page_count = 1", row -> row.getInt(1)));
            var browser = cramped.browser();
            browser.get("/sign-in");
            var answer = browser.send("/sign-in", "email", Running.email("Finn"), "password", Running.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        }
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndRenewedAtSignIn() {
        waymark.person("Dora");
        var browser = waymark.browser();
        browser.get("/sign-in");
        browser.cookies().put("waymark-session", "planted-by-somebody-else");
        var in = browser.send("/sign-in", "email", "dora@example.org", "password", Running.PASSWORD);

        var cookie = in.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("waymark-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("planted", "Secure");
        var before = browser.cookies().get("waymark-session");
        browser.get("/account");
        browser.send("/sign-in", "email", "dora@example.org", "password", Running.PASSWORD);
        assertThat(browser.cookies().get("waymark-session")).isNotEqualTo(before);
        assertThat(waymark.browser()
                        .with("Cookie", "waymark-session=" + before)
                        .get("/")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        var headers = waymark.browser().get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'; base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void afterFiveWrongPasswordsTheNextTryHasToWaitAndThenWorks() {
        waymark.person("Effi");
        var browser = waymark.browser();
        browser.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            browser.send("/sign-in", "email", "effi@example.org", "password", "wrong wrong wrong");
        }
        var waits = browser.send("/sign-in", "email", "effi@example.org", "password", Running.PASSWORD);
        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.headers().firstValue("Retry-After")).contains("15");
        assertThat(waits.body()).contains("try again in 15 seconds", "value=\"effi@example.org\"");

        waymark.clock().forward(Duration.ofSeconds(15));
        var in = browser.send("/sign-in", "email", "effi@example.org", "password", Running.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        waymark.clock().forward(Duration.ofHours(2));
    }

    @Test
    void signingOutEndsTheSessionAndOnlyAFormOfOursDoesIt() {
        waymark.person("Fay");
        var browser = waymark.signedIn("Fay");
        assertThat(Browser.location(browser.sendBare("/sign-out"))).isEqualTo("/account?stale");
        assertThat(browser.get("/").body()).isEqualTo("hello Fay");

        var session = browser.cookies().get("waymark-session");
        browser.get("/account");
        assertThat(Browser.location(browser.send("/sign-out"))).isEqualTo("/sign-in?signed-out");
        assertThat(browser.get("/sign-in?signed-out").body()).contains("You are signed out");
        assertThat(waymark.browser()
                        .with("Cookie", "waymark-session=" + session)
                        .get("/")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void saysThatAFormNeedsAnAccountAndLeadsBackToIt() {
        var browser = waymark.browser();
        var sent = browser.get("/partnerships/p-1/record/RecordMeeting");
        assertThat(Browser.location(sent)).isEqualTo("/sign-in?then=%2Fpartnerships%2Fp-1%2Frecord%2FRecordMeeting");
        assertThat(browser.get(Browser.location(sent)).body())
                .contains("Sign in to record")
                .contains("value=\"/partnerships/p-1/record/RecordMeeting\"");
        assertThat(browser.get("/sign-in?then=/board").body()).doesNotContain("Sign in to record");
    }

    @Test
    void aSignInPageThatWasOpenTooLongComesAgainWithItsWayBack() {
        var stale = waymark.browser()
                .sendBare("/sign-in", "email", "x@example.org", "password", "x", "then", "/board?day=1");
        assertThat(Browser.location(stale)).isEqualTo("/sign-in?stale&then=%2Fboard%3Fday%3D1");
        assertThat(waymark.browser().get(Browser.location(stale)).body()).contains("open for too long");
    }

    @Test
    void whatTheTableDoesNotNameIsNotThere() {
        waymark.person("Gwen");
        var nothing = waymark.signedIn("Gwen").with("Accept", "text/html").get("/no/such/page");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).as("the error page is let through").contains("404");
        assertThat(waymark.browser().get("/no/such/page").statusCode())
                .as("signing in would not help")
                .isEqualTo(404);
    }

    /** Without what differs from page to page by design: the masked CSRF token. */
    private static String plain(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
