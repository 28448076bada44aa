package org.waymark.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.access.AccessProperties.OpenReading;
import org.waymark.access.account.Accounts;
import org.waymark.access.account.Passwords;
import org.waymark.access.draft.AutosaveController;
import org.waymark.access.draft.StoredDrafts;
import org.waymark.access.link.FirstAccount;
import org.waymark.access.link.OneTimeLinks;
import org.waymark.access.link.PasswordReset;
import org.waymark.access.link.Registration;
import org.waymark.access.page.AccountPage;
import org.waymark.access.page.InvitationPage;
import org.waymark.access.page.NewAccountPage;
import org.waymark.access.page.ResetPasswordPage;
import org.waymark.access.page.TokenPage;
import org.waymark.access.rule.Gate;
import org.waymark.access.session.SessionConfiguration;
import org.waymark.access.session.SqliteSessions;
import org.waymark.access.signin.PasswordSignIn;
import org.waymark.access.signin.Refused;
import org.waymark.access.signin.SignIn;
import org.waymark.access.signin.SignInNeeded;
import org.waymark.access.signin.SignInPage;
import org.waymark.access.store.AccessDatabase;
import org.waymark.access.store.Secrets;
import org.waymark.access.token.ApiTokens;

/**
 * Everything this module brings into an application: {@code @Import} it, nothing is found by scanning. A
 * {@link Clock} bean must be there; a {@link SecureRandom} and a {@link org.waymark.access.link.FirstAccountNotice}
 * are used when they are.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
@Import({
    SessionConfiguration.class,
    SecurityChains.class,
    ViewerAdvice.class,
    Accounts.class,
    Passwords.class,
    OneTimeLinks.class,
    Registration.class,
    PasswordReset.class,
    FirstAccount.class,
    ApiTokens.class,
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
    AutosaveController.class
})
public class AccessConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActorArgument());
    }

    @Bean
    AccessDatabase accessDatabase(AccessProperties properties) {
        return AccessDatabase.open(properties.dataDirectory());
    }

    @Bean
    Secrets accessSecrets(ObjectProvider<SecureRandom> random) {
        return new Secrets(random.getIfUnique(SecureRandom::new));
    }

    /** Open reading trusts the socket's address, so nothing may put a header's claim in its place. */
    @Bean
    Gate accessGate(AccessProperties properties, Environment environment) {
        var forwarded = environment.getProperty("server.forward-headers-strategy", "none");
        if (properties.openReading() == OpenReading.LOOPBACK && !forwarded.equalsIgnoreCase("none")) {
            throw new IllegalStateException("waymark.access.open-reading=loopback cannot go with"
                    + " server.forward-headers-strategy=" + forwarded
                    + ": behind a proxy everybody would read. Set one of them to none.");
        }
        return new Gate(properties.openReading());
    }

    /** A cookie of its own, so that a form sent after the session ended still proves that it is ours. */
    @Bean
    CsrfTokenRepository csrfTokenRepository(AccessProperties properties) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("waymark-csrf" + properties.cookieSuffix());
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").path("/").maxAge(SqliteSessions.LONGEST_LIFE));
        return tokens;
    }
}
