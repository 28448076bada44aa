package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the first person signed in. */
class FirstAccountTest {

    @TempDir
    Path data;

    @Test
    void theAnnouncedLinkMakesTheFirstAccountOnceAndSignsIn() {
        try (var waymark = Running.start(data)) {
            var link = waymark.noticeBoard().paths.getFirst();
            var browser = waymark.browser();

            assertThat(browser.get("/sign-in").body()).contains("first-account-link.txt");
            var form = browser.get(link);
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.body()).contains("Make the first account", "Skip to content", "/waymark.css");

            var key = link.substring(link.indexOf('=') + 1);
            var refused =
                    browser.send("/first-account", "key", key, "name", "Ines", "email", "ines", "password", "short");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("with an @", "at least 12 characters", "value=\"ines\"", "href=\"#email\"")
                    .doesNotContain("value=\"short\"");

            var made = browser.send(
                    "/first-account",
                    "key",
                    key,
                    "name",
                    "Ines",
                    "email",
                    "ines@example.org",
                    "password",
                    Running.PASSWORD);
            assertThat(Browser.location(made)).isEqualTo("/");
            assertThat(browser.get("/").body()).isEqualTo("hello Ines");
            assertThat(waymark.noticeBoard().settled).isTrue();

            var again = waymark.browser().get(link);
            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(again.body()).contains("used already", "restart Waymark");
        }
    }

    @Test
    void eachStartWithoutAnAccountRenewsTheLink() {
        String first;
        try (var waymark = Running.start(data)) {
            first = waymark.noticeBoard().paths.getFirst();
        }
        try (var waymark = Running.start(data)) {
            var second = waymark.noticeBoard().paths.getFirst();
            var browser = waymark.browser();
            assertThat(browser.get(first).body()).contains("a newer link has taken its place");
            assertThat(browser.get(second).statusCode()).isEqualTo(200);

            waymark.clock().forward(Duration.ofHours(25));
            assertThat(browser.get(second).body()).contains("Its time is over");

            waymark.person("Ines");
        }
        try (var waymark = Running.start(data)) {
            assertThat(waymark.noticeBoard().paths).isEmpty();
            assertThat(waymark.noticeBoard().settled).isTrue();
        }
    }
}
