package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost because a session or a CSRF token was. */
class DraftTest {

    private static final String FORM = "/partnerships/p-1/meetings/new";
    private static final String POST = "/partnerships/p-1/record/meeting";

    private final Running waymark = Running.shared();

    @Test
    void aFormSentAfterTheSessionEndedComesBackFilledInAfterSignIn() {
        waymark.person("Pia");
        var browser = waymark.signedIn("Pia");
        browser.get(FORM);
        browser.cookies().remove("waymark-session");

        var sent = browser.send(POST, "_form", FORM, "note", "Who came & why", "attendee", "ruth", "attendee", "sam");
        assertThat(Browser.location(sent)).isEqualTo("/sign-in?then=%2Fpartnerships%2Fp-1%2Fmeetings%2Fnew&kept");
        assertThat(browser.get(Browser.location(sent)).body()).contains("kept for 24 hours");

        browser.send("/sign-in", "email", "pia@example.org", "password", Running.PASSWORD, "then", FORM);
        for (int look = 0; look < 2; look++) {
            assertThat(browser.get(FORM).body())
                    .contains("You were signed out. What you typed is still here; nothing was saved yet.")
                    .contains("value=\"Who came &amp; why\"", "<li>ruth</li>", "<li>sam</li>");
        }
        assertThat(browser.send(POST, "_form", FORM, "note", "Who came").body()).endsWith("recorded Who came");
        assertThat(browser.get(FORM).body()).doesNotContain("You were signed out", "Who came");
    }

    @Test
    void aLostCsrfCookieKeepsWhatWasTyped() {
        waymark.person("Quinn");
        var browser = waymark.signedIn("Quinn");
        var sent = browser.sendBare(POST, "_form", FORM, "note", "typed for long");
        assertThat(Browser.location(sent)).isEqualTo(FORM);
        assertThat(browser.get(FORM).body())
                .contains("open for too long. What you typed is still here", "typed for long");

        var stranger = waymark.browser();
        var signedOut = stranger.sendBare(POST, "_form", FORM, "note", "typed by a stranger");
        assertThat(Browser.location(signedOut)).endsWith("&kept");
    }

    @Test
    void theNextPersonAtTheSameBrowserDoesNotSeeIt() {
        waymark.person("Rosa");
        waymark.person("Sven");
        var browser = waymark.signedIn("Rosa");
        browser.get(FORM);
        waymark.clock().forward(Duration.ofDays(7));
        browser.send(POST, "_form", FORM, "note", "only for Rosa");

        browser.get("/sign-in");
        browser.send("/sign-in", "email", "sven@example.org", "password", Running.PASSWORD);
        assertThat(browser.get(FORM).body()).contains("Sven").doesNotContain("only for Rosa");
        browser.get("/account");
        browser.send("/sign-out");
        browser.get("/sign-in");
        browser.send("/sign-in", "email", "rosa@example.org", "password", Running.PASSWORD);
        assertThat(browser.get(FORM).body()).contains("only for Rosa");
    }

    @Test
    void aForeignPageCannotPlantADraft() {
        for (var header : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}}) {
            var browser = waymark.browser().with(header[0], header[1]);
            var sent = browser.sendBare(POST, "_form", FORM, "note", "planted");
            assertThat(sent.statusCode()).isEqualTo(403);
            assertThat(browser.cookies()).doesNotContainKey("waymark-draft");
        }
    }

    @Test
    void tooMuchTextIsSaidToBeLostBeforeSigningIn() {
        var browser = waymark.browser();
        var sent = browser.sendBare(POST, "_form", FORM, "note", "x".repeat(70_000));
        assertThat(Browser.location(sent)).endsWith("&lost");
        assertThat(browser.get(Browser.location(sent)).body()).contains("too long to keep here");
    }

    @Test
    void aFormForgetsItsDraftAfterADay() {
        waymark.person("Tilda");
        var browser = waymark.signedIn("Tilda");
        browser.sendBare(POST, "_form", FORM, "note", "yesterday");
        waymark.clock().forward(Duration.ofHours(25));
        assertThat(browser.get(FORM).body()).doesNotContain("yesterday");
    }

    @Test
    void whatIsTypedIsKeptAlongTheWayAndCanBeThrownAway() {
        waymark.person("Uma");
        var browser = waymark.signedIn("Uma");
        browser.get(FORM);
        assertThat(browser.send("/drafts" + FORM, "note", "half a sen", "old-password", "secret")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get(FORM).body())
                .contains("You began this earlier", "half a sen")
                .doesNotContain("secret");
        assertThat(waymark.browser().sendBare("/drafts" + FORM, "note", "x").statusCode())
                .isEqualTo(303);
        assertThat(browser.send("/drafts" + FORM, "note", "x".repeat(70_000)).statusCode())
                .isEqualTo(413);

        assertThat(Browser.location(browser.send("/drafts" + FORM, "discard", "yes")))
                .isEqualTo(FORM);
        assertThat(browser.get(FORM).body()).doesNotContain("half a sen");
    }

    @Test
    void aSaveThatComesAfterTheFormWasRecordedBringsNothingBack() {
        waymark.person("Vera");
        var browser = waymark.signedIn("Vera");
        browser.get(FORM);
        assertThat(browser.send(POST, "_form", FORM, "_command", "c-1", "note", "all of it")
                        .body())
                .endsWith("recorded all of it");

        assertThat(browser.send("/drafts" + FORM, "_command", "c-1", "note", "all of")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get(FORM).body()).doesNotContain("all of");
        browser.send("/drafts" + FORM, "_command", "c-2", "note", "the next one");
        assertThat(browser.get(FORM).body()).contains("the next one");
    }

    @Test
    void htmxIsSentToTheWholeSignInPage() {
        var browser = waymark.browser().with("HX-Request", "true").with("HX-Current-URL", "http://elsewhere/x");
        var sent = browser.get("/rubrics");
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(sent.headers().firstValue("HX-Redirect")).contains("/sign-in?then=%2Frubrics");
    }
}
