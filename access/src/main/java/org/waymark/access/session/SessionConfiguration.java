package org.waymark.access.session;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.waymark.access.AccessProperties;
import org.waymark.access.account.Accounts;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/** Puts our sessions in the place of the servlet container's. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
public class SessionConfiguration {

    public static final String COOKIE = "waymark-session";

    @Bean
    StoredSessions sessionRepository(AccessStore store, Secrets secrets, Clock clock) {
        return new StoredSessions(store.sessions(), secrets, clock);
    }

    /** Secure follows the request: it is set whenever the page came over https. */
    @Bean
    CookieSerializer cookieSerializer(AccessProperties properties) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE + properties.cookieSuffix());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        cookie.setCookieMaxAge((int) StoredSessions.LONGEST_LIFE.toSeconds());
        return cookie;
    }

    @Bean
    AccountContext accountContext(Accounts accounts) {
        return new AccountContext(accounts);
    }
}
