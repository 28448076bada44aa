package org.waymark.access;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.waymark.access.account.Accounts;
import org.waymark.access.draft.AutosaveController;
import org.waymark.access.draft.StoredDrafts;
import org.waymark.access.feed.Feeds;
import org.waymark.access.link.FirstAccount;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.PasswordReset;
import org.waymark.access.link.Registration;
import org.waymark.access.page.AccountPage;
import org.waymark.access.page.FeedPage;
import org.waymark.access.page.InvitationPage;
import org.waymark.access.page.NewAccountPage;
import org.waymark.access.page.ResetPasswordPage;
import org.waymark.access.page.TokenPage;
import org.waymark.access.rule.Gate;
import org.waymark.access.rule.HostFilter;
import org.waymark.access.server.Connections;
import org.waymark.access.server.FormLimits;
import org.waymark.access.server.PlainRefusals;
import org.waymark.access.session.SessionConfiguration;
import org.waymark.access.session.StoredSessions;
import org.waymark.access.signin.PasswordSignIn;
import org.waymark.access.signin.Refused;
import org.waymark.access.signin.SignIn;
import org.waymark.access.signin.SignInNeeded;
import org.waymark.access.signin.SignInPage;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.Secrets;

/**
 * Everything this module brings into an application that people open in a browser: {@code @Import} it, nothing is found
 * by scanning. A {@link Clock} and a {@link AccessStore} bean must be there; a {@link
 * SecureRandom} and a {@link org.waymark.access.link.FirstAccountNotice} are used when they are.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountsConfiguration.class,
    Connections.class,
    FormLimits.class,
    PlainRefusals.class,
    SessionConfiguration.class,
    SecurityChains.class,
    ViewerAdvice.class,
    OneTimeLinks.class,
    Registration.class,
    PasswordReset.class,
    FirstAccount.class,
    StoredDrafts.class,
    PasswordSignIn.class,
    SignIn.class,
    SignInNeeded.class,
    Refused.class,
    SignInPage.class,
    NewAccountPage.class,
    ResetPasswordPage.class,
    AccountPage.class,
    InvitationPage.class,
    TokenPage.class,
    FeedPage.class,
    AutosaveController.class
})
public class AccessConfiguration {

    /** Where this machine reads without an account, only who asks for it by name does. */
    @Bean
    @ConditionalOnProperty(name = "waymark.access.open-reading", havingValue = "loopback")
    HostFilter hostFilter(AccessProperties properties) {
        return new HostFilter(properties.address());
    }

    @Bean
    Feeds feeds(AccessStore store, Accounts accounts, Gate gate, Secrets secrets, Clock clock) {
        return new Feeds(store.feeds(), accounts, gate, secrets, clock);
    }

    /** A cookie of its own, so that a form sent after the session ended still proves that it is ours. */
    @Bean
    CsrfTokenRepository csrfTokenRepository(AccessProperties properties) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("waymark-csrf" + properties.cookieSuffix());
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").path("/").maxAge(StoredSessions.LONGEST_LIFE));
        return tokens;
    }
}
