package org.waymark.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.waymark.access.account.Account;
import org.waymark.access.session.AccountContext;

/** Makes a request, and the session it goes on in, an account's. The one way in, whatever proved who it is. */
public final class SignIn {

    private final AccountContext contexts;
    private final SessionAuthenticationStrategy renewal;

    public SignIn(AccountContext contexts, CsrfTokenRepository csrfTokens) {
        this.contexts = contexts;
        this.renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }

    /** Under a new session id, so that an id somebody planted before is worth nothing. */
    public void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        var authentication = AccountContext.authentication(account.actor());
        renewal.onAuthentication(authentication, request, response);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
