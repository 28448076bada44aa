package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.waymark.access.account.Account;
import org.waymark.access.feed.Feeds;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.rule.Gate;
import org.waymark.access.sqlite.AccessDatabase;
import org.waymark.access.sqlite.SqliteAccess;
import org.waymark.access.store.AccessStore;

/** Secret addresses of calendars: seen once, good for one calendar, and only as long as their maker may read it. */
class FeedTest {

    private static final String COMMUNITY = "/communities/c-1";

    private static final Pattern ADDRESS =
            Pattern.compile(">http://localhost:\\d+/feeds/communities/c-1/([\\w-]{43})\\.ics<");
    private static final Pattern REVOKE = Pattern.compile("/account/feeds/\\w+/revoke");

    private final Running waymark = Running.shared();
    private final Feeds feeds = waymark.bean(Feeds.class);

    @Test
    void anAddressIsSeenOnceAndOpensOneCalendarUntilItIsRevoked() {
        waymark.person("Frida");
        var browser = waymark.signedIn("Frida");
        browser.get("/account");
        String made = browser.send("/account/feeds", "about", COMMUNITY, "name", "Tamarack <b>")
                .body();
        var address = ADDRESS.matcher(made);
        assertThat(address.find()).as(made).isTrue();
        String key = address.group(1);
        assertThat(made).contains("Tamarack &lt;b&gt;");
        assertThat(browser.get("/account/feeds").body())
                .contains("never", "/communities/c-1/calendar")
                .doesNotContain(key);

        assertThat(feeds.opens(COMMUNITY, key)).isPresent();
        assertThat(feeds.opens("/communities/c-2", key)).isEmpty();
        assertThat(feeds.opens("/partnerships/c-1", key)).isEmpty();
        assertThat(feeds.opens(COMMUNITY, key.toLowerCase(java.util.Locale.ROOT)))
                .isEmpty();
        assertThat(browser.get("/account/feeds").body()).doesNotContain("never");

        waymark.person("Gerda");
        var revoke = REVOKE.matcher(browser.get("/account/feeds").body());
        assertThat(revoke.find()).isTrue();
        var stranger = waymark.signedIn("Gerda");
        stranger.get("/account");
        stranger.send(revoke.group());
        assertThat(feeds.opens(COMMUNITY, key)).as("only its maker revokes it").isPresent();
        browser.send(revoke.group());
        assertThat(feeds.opens(COMMUNITY, key)).isEmpty();
    }

    @Test
    void whatIsNoCalendarGetsNoAddress() {
        waymark.person("Hilde");
        var browser = waymark.signedIn("Hilde");
        browser.get("/account");
        for (String about : new String[] {"", "/", "/account", "/communities/", "/communities/a/b", "/people/p?x=1"}) {
            assertThat(browser.send("/account/feeds", "about", about).statusCode())
                    .as(about)
                    .isEqualTo(422);
        }
        assertThat(feeds.of(new CurrentActor("nobody", "Nobody"))).isEmpty();
    }

    @Test
    void withItsMakersAccountAnAddressIsGone() {
        Account ida = waymark.person("Ida");
        String key = key(feeds.create(ida.actor(), COMMUNITY, ""));
        assertThat(feeds.opens(COMMUNITY, key)).isPresent();
        AccessDatabase database = ((SqliteAccess) waymark.bean(AccessStore.class)).database();
        database.transact(rows -> rows.change("DELETE FROM account WHERE id = ?", ida.id()));
        assertThat(feeds.opens(COMMUNITY, key)).isEmpty();
    }

    @Test
    void aNewPasswordByALinkStopsTheAddressesMadeBefore() {
        Account jutta = waymark.person("Jutta");
        String key = key(feeds.create(jutta.actor(), COMMUNITY, "Tamarack"));
        String link = waymark.bean(OneTimeLinks.class).resetPassword(jutta.id()).path();
        var browser = waymark.browser();
        browser.get(link);
        browser.send(link, "password", "four larches in a long row");
        assertThat(feeds.opens(COMMUNITY, key)).isEmpty();
    }

    @Test
    void thereIsAnEndToHowManyOnePersonMakes() {
        Account karla = waymark.person("Karla");
        while (feeds.problem(karla.actor(), COMMUNITY).isEmpty()) {
            feeds.create(karla.actor(), COMMUNITY, "Tamarack");
        }
        assertThat(feeds.working(karla.actor())).isEqualTo(50);
        assertThat(feeds.problem(karla.actor(), COMMUNITY)).contains("access.feeds.too-many");
    }

    @Test
    void whoReadsByAnAddressReadsWhatItsMakerMay() {
        Gate gate = waymark.bean(Gate.class);
        var maker = new CurrentActor("a1", "Ines");
        assertThat(gate.lets(maker, HttpMethod.GET, COMMUNITY)).isTrue();
        assertThat(gate.lets(maker, HttpMethod.GET, "/nowhere")).isFalse();
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - Feeds.SUFFIX.length());
    }
}
