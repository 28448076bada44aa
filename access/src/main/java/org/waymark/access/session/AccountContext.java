package org.waymark.access.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.waymark.access.CurrentActor;
import org.waymark.access.account.Account;
import org.waymark.access.account.Accounts;
import org.waymark.access.store.AccessAwayException;

/** Keeps of a signed-in person only the account id, and makes the rest anew from the account at each request. */
public final class AccountContext implements SecurityContextRepository {

    private final Accounts accounts;

    public AccountContext(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The form in which Spring Security knows a signed-in person. */
    public static Authentication authentication(CurrentActor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
    }

    /** Called through the default method that puts it off until somebody asks who is there. */
    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof CurrentActor actor) {
            request.getSession().setAttribute(TextSession.ACCOUNT, actor.accountId());
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(TextSession.ACCOUNT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountId(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        try {
            return signedIn(request);
        } catch (AccessAwayException e) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return SecurityContextHolder.createEmptyContext();
            }
            throw e;
        }
    }

    /** The page that says so is shown without a name, while the accounts are away. */
    private SecurityContext signedIn(HttpServletRequest request) {
        return accountId(request)
                .flatMap(accounts::byId)
                .map(Account::actor)
                .<SecurityContext>map(actor -> new SecurityContextImpl(authentication(actor)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static Optional<String> accountId(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(TextSession.ACCOUNT));
    }
}
