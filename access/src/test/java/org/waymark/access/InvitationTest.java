package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** One person lets the next one in. */
class InvitationTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/join\\?key=[\\w-]{43})");

    private final Running waymark = Running.shared();

    @Test
    void anInvitedPersonMakesAnAccountWithTheLinkOnce() {
        waymark.person("Kaya");
        var browser = waymark.browser();
        var link = invitation("Kaya");
        var key = link.substring(link.indexOf('=') + 1);
        assertThat(browser.get(link).body()).contains("Someone invited you");

        var taken = browser.send(
                "/join", "key", key, "name", "Lou", "email", "Kaya@example.org", "password", Running.PASSWORD);
        assertThat(taken.body()).contains("There is an account with this e-mail address");

        browser.send("/join", "key", key, "name", "Lou <b>", "email", "lou@example.org", "password", Running.PASSWORD);
        assertThat(browser.get("/").body()).isEqualTo("hello Lou <b>");
        assertThat(browser.get("/account").body()).contains("Lou &lt;b&gt;").doesNotContain("Lou <b>");
        assertThat(waymark.browser().get(link).body()).contains("used already");
    }

    @Test
    void anInvitationIsOverAfterAWeekAndOpensNothingElse() {
        waymark.person("Mara");
        var link = invitation("Mara");
        assertThat(waymark.browser()
                        .get(link.replace("/join", "/reset-password"))
                        .statusCode())
                .isEqualTo(410);
        assertThat(waymark.browser()
                        .get(link.replace("/join", "/first-account"))
                        .statusCode())
                .isEqualTo(410);
        waymark.clock().forward(Duration.ofDays(7));
        assertThat(waymark.browser().get(link).body()).contains("Its time is over", "Ask whoever invited you");
    }

    @Test
    void anOpenInvitationIsListedAndCanBeRevokedByAnybodyHere() {
        waymark.person("Nils");
        waymark.person("Oona");
        var used = invitation("Nils");
        waymark.browser().get(used);
        var astray = invitation("Nils");

        var other = waymark.signedIn("Oona");
        var page = other.get("/account/invitations").body();
        assertThat(page).contains("Open invitations", "Nils").doesNotContain(astray.substring(astray.indexOf('=') + 1));
        var revoke = Pattern.compile("/account/invitations/\\w+/revoke").matcher(page);
        while (revoke.find()) {
            other.get("/account/invitations");
            assertThat(Browser.location(other.send(revoke.group()))).isEqualTo("/account/invitations");
        }
        assertThat(waymark.browser().get(astray).statusCode()).isEqualTo(410);
        assertThat(other.get("/account/invitations").body())
                .contains("None: every link")
                .doesNotContain("Nils");
    }

    @Test
    void aClaimedHostIsInNoLink() throws Exception {
        var http = MockMvcBuilders.webAppContextSetup(waymark.context()).build();
        var actor = waymark.person("Yolanda").actor();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
        try {
            var page = http.perform(
                            MockMvcRequestBuilders.post("/account/invitations").with(request -> {
                                request.setServerName("evil.example");
                                return request;
                            }))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains("/join?key=").doesNotContain("evil.example");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String invitation(String name) {
        var browser = waymark.signedIn(name);
        browser.get("/account/invitations");
        var link = LINK.matcher(browser.send("/account/invitations").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
